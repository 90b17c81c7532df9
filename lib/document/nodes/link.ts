import { Mark, mergeAttributes } from "@tiptap/core";

import { isWebAddress } from "#lib/document/web-address";

import { onlyWith, required } from "./attribute";

/** What every link of a report says to the browser about where it leads. */
export const linkRelation = "noopener noreferrer nofollow";

const href = {
  name: "href",
  html: "href",
  domain: { accepts: isWebAddress, fromHtml: (written: string) => written },
};

/**
 * A link to http, https or mailto; it has an address and nothing else.
 *
 * Nothing is linked by itself while typing: «UBND.TP» is no address. Not
 * Tiptap's own, which brings a finder of addresses of 10 kB along.
 */
export const Link = Mark.create({
  name: "link",
  priority: 1000,
  keepOnSplit: false,
  inclusive: false,
  exitable: true,

  addAttributes() {
    return { href: required(href) };
  },

  parseHTML() {
    return [{ tag: "a[href]", getAttrs: onlyWith(href) }];
  },

  renderHTML({ HTMLAttributes }) {
    return ["a", mergeAttributes({ rel: linkRelation }, HTMLAttributes), 0];
  },
});
