import { mergeAttributes, Node } from "@tiptap/core";
import type { Node as DocumentNode } from "@tiptap/pm/model";

import { isPrintable } from "#lib/document/printable";

import type { Domain } from "./attribute";
import { matching, onlyWith, optional, required } from "./attribute";

/** How many characters a part remembers at most. */
export const longestBasis = 100_000;

const text: Domain = {
  accepts: (value) => typeof value === "string" && value.length <= longestBasis && isPrintable(value),
  fromHtml: (written) => written,
};

const key = {
  name: "key",
  html: "data-part",
  domain: matching(/^[a-z][A-Za-z]{0,39}(?:\.[A-Za-z0-9]{1,40})?$/),
};
const basis = { name: "basis", html: "data-basis", domain: text };

export interface Part {
  /** Which part of a paper it is: "opening", "proceedings.<id of the item>". */
  readonly key: string;
  /** The plain text it was made with, to see later what has changed since. */
  readonly basis: string;
}

/**
 * A part of an official paper made from the facts, with the text it was made with.
 *
 * Readers see its content alone: every rendering draws it as if it were not there.
 */
export const PartNode = Node.create({
  name: "part",
  group: "block",
  content: "block+",
  defining: true,

  addAttributes() {
    return { key: required(key), basis: optional(basis, "") };
  },

  parseHTML() {
    return [{ tag: "div[data-part]", getAttrs: onlyWith(key) }];
  },

  renderHTML({ HTMLAttributes }) {
    return ["div", mergeAttributes(HTMLAttributes), 0];
  },
});

/** The attributes of a part node, typed. */
export function partOf({ attrs }: DocumentNode): Part {
  return { key: String(attrs["key"]), basis: String(attrs["basis"]) };
}
