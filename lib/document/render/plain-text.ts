import type { Node } from "@tiptap/pm/model";

import type { MentionNames } from "#lib/document/mention-names";
import { figureOf } from "#lib/document/nodes/figure";
import { videoLinkOf } from "#lib/document/nodes/video-link";

import { mentionName } from "./mention-name";
import type { Inside, Rendering } from "./rendering";
import { render, renderBlock } from "./rendering";

type Strings = Inside<string, string>;

/** The sign an item of a list opens with, by its place. */
type Sign = (list: Node, index: number) => string;

const noSign: Sign = () => "";
const printedSign: Sign = (list, index) =>
  list.type.name === "orderedList" ? `${Number(list.attrs["start"]) + index}. ` : "- ";

/**
 * The document as lines of text, in Unicode NFC: what search and extraction read.
 *
 * One line a paragraph, list item or table row (cells apart by tabs); a figure
 * is its caption and its credit.
 */
export function toPlainText(document: Node, names: MentionNames): string {
  return written(document, names, printedSign);
}

/** The same without the dashes and numbers of lists, which nobody has written. */
export function toRunningText(document: Node, names: MentionNames): string {
  return written(document, names, noSign);
}

/** One block of a document as a single line. */
export function lineOf(block: Node, names: MentionNames): string {
  return oneLine(renderBlock(block, plainText(names, noSign)).normalize("NFC"));
}

function written(document: Node, names: MentionNames, sign: Sign): string {
  return render(document, plainText(names, sign)).join("\n").normalize("NFC");
}

function plainText(names: MentionNames, sign: Sign): Rendering<string, string> {
  const list = (node: Node, { blocks }: Strings) =>
    blocks.map((item, index) => sign(node, index) + item).join("\n");
  return {
    blocks: {
      paragraph: text,
      heading: text,
      bulletList: list,
      orderedList: list,
      listItem: lines,
      blockquote: lines,
      table: lines,
      tableRow: (_node, { blocks }) => blocks.join("\t"),
      tableHeader: cell,
      tableCell: cell,
      figure: (node) => {
        const { caption, credit } = figureOf(node);
        return [caption, credit].filter(Boolean).join("\n");
      },
      videoLink: (node) => videoLinkOf(node).title,
      part: lines,
    },
    inlines: {
      text: (node) => node.text ?? "",
      hardBreak: () => "\n",
      attendeeMention: (node) => mentionName(node, names.attendees),
      citationMention: (node) => mentionName(node, names.citations),
    },
    marks: { bold: same, italic: same, underline: same, link: same },
  };
}

const same = (inside: readonly string[]) => [...inside];
const text = (_node: Node, { inline }: Strings) => inline.join("");
const lines = (_node: Node, { blocks }: Strings) => blocks.join("\n");
const cell = (_node: Node, { blocks }: Strings) => oneLine(blocks.join(" "));
const oneLine = (several: string) => several.replace(/\s+/gu, " ").trim();
