import type { Node } from "@tiptap/pm/model";
import { prosemirrorToYXmlFragment } from "@tiptap/y-tiptap";
import * as Y from "yjs";

import { Problem } from "#lib/problem";

import type { LoosePart } from "./repair";
import { repairDocument } from "./repair";

/** The name under which live editing keeps the body in a Yjs document. */
export const liveField = "body";

/**
 * The update that fills an empty Yjs document with this body; only for an empty one.
 *
 * The same body always gives the same update, so two processes that open a
 * report at the same moment do not write it twice.
 */
export function updateOfDocument(document: Node): Uint8Array {
  const live = new Y.Doc();
  live.clientID = numberOf(JSON.stringify(document.toJSON()));
  prosemirrorToYXmlFragment(document, live.getXmlFragment(liveField));
  return Y.encodeStateAsUpdate(live);
}

/**
 * The body that these updates, in any order, come to.
 *
 * Clients may send anything: what is not of the schema is unwrapped to its text
 * or dropped, so the result always passes `readDocument`.
 *
 * @throws Problem "invalid" for bytes that are no Yjs update.
 */
export function documentOfUpdates(updates: readonly Uint8Array[]): Node {
  const live = new Y.Doc();
  fromYjs(() => Y.transact(live, () => updates.forEach((update) => Y.applyUpdate(live, update))));
  return repairDocument(partsOf(live.getXmlFragment(liveField)));
}

/**
 * One update that says what all of them say; an update of nothing for none.
 *
 * @throws Problem "invalid" for bytes that are no Yjs update.
 */
export function mergeUpdates(updates: readonly Uint8Array[]): Uint8Array {
  if (updates.length === 0) return Y.encodeStateAsUpdate(new Y.Doc());
  return fromYjs(() => Y.mergeUpdates([...updates]));
}

function fromYjs<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Problem("invalid", `Not a Yjs update: ${error instanceof Error ? error.message : "?"}.`);
  }
}

function partsOf(fragment: Y.XmlFragment): LoosePart[] {
  const children: unknown[] = fragment.toArray();
  return children.flatMap(partsOfChild);
}

/** Parts of whatever a client has put into a fragment; maps, arrays and embedded things are none. */
function partsOfChild(child: unknown): LoosePart[] {
  if (typeof child === "string") return [{ text: child, marks: {} }];
  if (child instanceof Y.Text) return textParts(child.toDelta());
  if (!(child instanceof Y.XmlElement)) return child instanceof Y.XmlFragment ? partsOf(child) : [];
  return [{ name: child.nodeName, attributes: child.getAttributes(), parts: () => partsOf(child) }];
}

function textParts(delta: unknown): LoosePart[] {
  if (!Array.isArray(delta)) return [];
  return delta
    .filter(isTextInsert)
    .map(({ insert, attributes }) => ({ text: insert, marks: attributes ?? {} }));
}

interface TextInsert {
  readonly insert: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

function isTextInsert(change: unknown): change is TextInsert {
  return (
    typeof change === "object" && change !== null && "insert" in change && typeof change.insert === "string"
  );
}

/** A 32-bit number of a text, FNV-1a: the same for the same text, and hardly ever for another. */
function numberOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  return hash >>> 0;
}
