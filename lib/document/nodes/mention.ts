import { mergeAttributes, Node } from "@tiptap/core";
import type { Node as DocumentNode } from "@tiptap/pm/model";

import { line, matching, onlyWith, required } from "./attribute";

const ids = matching(/^[\w-]{1,64}$/);
const label = { name: "label", html: "data-label", domain: line(300, 1) };

export interface Mention {
  readonly id: string;
  /** What it was called when it was written. */
  readonly label: string;
}

/** Someone who took part, by id; readers see the name as it is now. */
export const AttendeeMention = mention("attendeeMention", "attendeeId", "data-attendee-id");

/** A cited document, by id; readers see its name as it is now. */
export const CitationMention = mention("citationMention", "citationId", "data-citation-id");

/** The attributes of either mention node, typed. */
export function mentionOf({ attrs }: DocumentNode): Mention {
  return { id: String(attrs["attendeeId"] ?? attrs["citationId"]), label: String(attrs["label"]) };
}

function mention(name: string, idName: string, idHtml: string) {
  const id = { name: idName, html: idHtml, domain: ids };
  return Node.create({
    name,
    group: "inline",
    inline: true,
    atom: true,

    addAttributes() {
      return { [idName]: required(id), label: required(label) };
    },

    parseHTML() {
      return [{ tag: `span[${idHtml}]`, getAttrs: onlyWith(id, label) }];
    },

    renderHTML({ node, HTMLAttributes }) {
      return ["span", mergeAttributes(HTMLAttributes), mentionOf(node).label];
    },

    renderText({ node }) {
      return mentionOf(node).label;
    },
  });
}
