import type { Node } from "@tiptap/pm/model";
import { Fragment } from "@tiptap/pm/model";

import { leadOf } from "#lib/document/lead";
import type { MentionNames } from "#lib/document/mention-names";
import { toHtml } from "#lib/document/render/html";

/** A text for readers in three parts, each safe HTML of `toHtml`; together they are the whole text, in order. */
export interface Article {
  /** What stands above the lead: a picture, a heading, a short line. Mostly empty. */
  readonly before: string;
  /** The paragraph lists show under the title. */
  readonly lead: string;
  readonly after: string;
}

/** Draws a text, its lead apart so that a page can set it off without showing it twice. */
export function articleOf(document: Node, names: MentionNames): Article {
  const blocks = document.children;
  const at = blocks.findIndex((block) => leadOf(document.copy(Fragment.from(block)), names) !== "");
  const html = (from: number, to: number) =>
    toHtml(document.copy(Fragment.fromArray(blocks.slice(from, to))), names);
  if (at === -1) return { before: "", lead: "", after: html(0, blocks.length) };
  return { before: html(0, at), lead: html(at, at + 1), after: html(at + 1, blocks.length) };
}
