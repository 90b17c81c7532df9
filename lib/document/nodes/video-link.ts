import { mergeAttributes, Node } from "@tiptap/core";
import type { Node as DocumentNode } from "@tiptap/pm/model";

import { isSecureAddress } from "#lib/document/web-address";

import { line, onlyWith, optional, required } from "./attribute";

const href = {
  name: "href",
  html: "data-href",
  domain: { accepts: isSecureAddress, fromHtml: (written: string) => written },
};
const title = { name: "title", html: "data-title", domain: line(300) };

export interface VideoLink {
  readonly href: string;
  /** The title, or the address where there is none: never empty. */
  readonly title: string;
}

/** A recording elsewhere: a card with a link, nothing of the other site is loaded. */
export const VideoLinkNode = Node.create({
  name: "videoLink",
  group: "block",
  atom: true,
  draggable: true,

  addAttributes() {
    return { href: required(href), title: optional(title, "") };
  },

  parseHTML() {
    // Before the paragraph's own rule for «p».
    return [{ tag: "p[data-href]", priority: 60, getAttrs: onlyWith(href) }];
  },

  renderHTML({ node, HTMLAttributes }) {
    const video = videoLinkOf(node);
    return [
      "p",
      mergeAttributes(HTMLAttributes, { class: "video-link" }),
      ["a", { href: video.href, rel: "noopener noreferrer nofollow" }, video.title],
    ];
  },
});

/** The attributes of a video link node, typed. */
export function videoLinkOf({ attrs }: DocumentNode): VideoLink {
  const address = String(attrs["href"]);
  return { href: address, title: String(attrs["title"]) || address };
}
