import type { Document } from "@hocuspocus/server";
import { IncomingMessage, MessageType } from "@hocuspocus/server";

/** Bytes of names and carets in one message; a person's take about 200. */
const largestAwareness = 64_000;
/** Carets one text may show; every open tab is one. */
const mostCarets = 300;

const caret: number = MessageType.Awareness;
const known: ReadonlySet<number> = new Set([
  MessageType.Sync,
  MessageType.SyncReply,
  MessageType.Awareness,
  MessageType.QueryAwareness,
  MessageType.Auth,
  MessageType.CLOSE,
]);

/**
 * Refuses what no editor of ours sends: messages straight to other people's browsers, carets without end.
 *
 * `bytes` — a whole message. @throws Error, at which Hocuspocus closes the connection.
 */
export function checkMessage(bytes: Uint8Array, { awareness }: Document): void {
  const message = new IncomingMessage(bytes);
  message.readVarString();
  const type = message.readVarUint();
  if (!known.has(type)) throw new Error(`A live message of kind ${type} is not taken.`);
  if (type !== caret) return;
  if (bytes.length > largestAwareness || awareness.getStates().size > mostCarets)
    throw new Error("Too many carets in one text.");
}
