import "server-only";
import type { Actor } from "#lib/access/actor";
import { noNames } from "#lib/document/mention-names";
import { toPlainText } from "#lib/document/render/plain-text";
import type { LegacyEncoding } from "#lib/extraction/decode";
import { checkUploader, storeImage } from "#lib/images/commands";
import { makeTurns } from "#lib/images/turns";
import { Problem } from "#lib/problem";

import { readWordFile } from "./read-word-file";

/** A Word file as the browser gets it. */
export interface ReadWordFile {
  /** ProseMirror JSON, read by the document schema. */
  readonly document: unknown;
  readonly text: string;
  readonly encoding: LegacyEncoding | null;
  readonly picturesLeft: number;
}

// Reading keeps one core busy and the whole file in memory.
const turns = makeTurns(4);

/**
 * Reads a Word file for a committee and stores its pictures there; the file itself is thrown away.
 *
 * @throws Problem — "forbidden" (role), "invalid" (see `openWordFile`), "unavailable" (too many at once).
 */
export async function takeWordFile(
  actor: Actor,
  bytes: Uint8Array,
  now: Date = new Date(),
): Promise<ReadWordFile> {
  checkUploader(actor);
  return turns.take(async () => {
    const { document, ...about } = await readWordFile(bytes, (picture) => keep(actor, picture, now));
    const json: unknown = document.toJSON();
    return { document: json, text: toPlainText(document, noNames), ...about };
  });
}

/** A picture of a kind we do not keep (EMF, a damaged one) stays behind; the text comes all the same. */
async function keep(actor: Actor, picture: Uint8Array, now: Date) {
  try {
    return await storeImage(actor, picture, now);
  } catch (error) {
    if (error instanceof Problem && error.code === "invalid") return null;
    throw error;
  }
}
