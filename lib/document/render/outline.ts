import type { Node } from "@tiptap/pm/model";

import type { MentionNames } from "#lib/document/mention-names";
import { figureOf } from "#lib/document/nodes/figure";
import { videoLinkOf } from "#lib/document/nodes/video-link";

import { mentionName } from "./mention-name";
import type { ListPlace, OutlineBlock, OutlineCell, OutlineRow, OutlineRun } from "./outline-block";
import type { Inside, Rendering } from "./rendering";
import { render } from "./rendering";
import { headRowCount } from "./table-head";

/** What a node of the document becomes until its parent takes it up: blocks, or parts of a table. */
interface Draft {
  readonly blocks: readonly OutlineBlock[];
  readonly cells: readonly OutlineCell[];
  readonly rows: readonly OutlineRow[];
}

type Drafts = Inside<Draft, OutlineRun>;
type List = Pick<ListPlace, "listId" | "ordered" | "start">;

const plain = { bold: false, italic: false, underline: false, link: null };
const placed = { quoteDepth: 0, listDepth: 0, list: null };
const nothing: Draft = { blocks: [], cells: [], rows: [] };

/**
 * The document as plain data for writers of files (DOCX, PDF): no trees but tables.
 *
 * Lists and quotations are told by each paragraph's place. It survives JSON and
 * a worker's message; text is in Unicode NFC.
 */
export function toOutline(document: Node, names: MentionNames): OutlineBlock[] {
  return blocksOf(render(document, outline(names, counter())));
}

function outline(names: MentionNames, nextListId: () => number): Rendering<Draft, OutlineRun> {
  return {
    blocks: {
      paragraph: (_node, { inline }) => block({ kind: "paragraph", runs: inline, ...placed }),
      heading: (node, { inline }) =>
        block({ kind: "heading", level: node.attrs["level"] === 3 ? 3 : 2, runs: inline, ...placed }),
      bulletList: (_node, inside) => listed(inside, { listId: nextListId(), ordered: false, start: 1 }),
      orderedList: (node, inside) =>
        listed(inside, { listId: nextListId(), ordered: true, start: Number(node.attrs["start"]) }),
      listItem: (_node, { blocks }) => draft(blocksOf(blocks)),
      blockquote: (_node, { blocks }) =>
        draft(blocksOf(blocks).map((inner) => ({ ...inner, quoteDepth: inner.quoteDepth + 1 }))),
      table: (node, { blocks }) =>
        block({
          kind: "table",
          headRowCount: headRowCount(node),
          rows: blocks.flatMap(({ rows }) => rows),
          ...placed,
        }),
      tableRow: (_node, { blocks }) => ({
        ...nothing,
        rows: [{ cells: blocks.flatMap(({ cells }) => cells) }],
      }),
      tableHeader: cell,
      tableCell: cell,
      figure: (node) => block({ kind: "image", ...figureOf(node), ...placed }),
      videoLink: (node) => block({ kind: "video", ...videoLinkOf(node), ...placed }),
      part: (_node, { blocks }) => draft(blocksOf(blocks)),
    },
    inlines: {
      text: (node) => run(node.text ?? ""),
      hardBreak: () => run("\n"),
      attendeeMention: (node) => run(mentionName(node, names.attendees)),
      citationMention: (node) => run(mentionName(node, names.citations)),
    },
    marks: {
      bold: (inside) => inside.map((inner) => ({ ...inner, bold: true })),
      italic: (inside) => inside.map((inner) => ({ ...inner, italic: true })),
      underline: (inside) => inside.map((inner) => ({ ...inner, underline: true })),
      link: (inside, mark) => inside.map((inner) => ({ ...inner, link: String(mark.attrs["href"]) })),
    },
  };
}

/** Gives the blocks of each item their place; those of a list inside already have one, only deeper. */
function listed({ blocks: items }: Drafts, list: List): Draft {
  return draft(
    items.flatMap((item, index) =>
      item.blocks.map((inner, at) => ({
        ...inner,
        listDepth: inner.listDepth + 1,
        list: inner.list
          ? { ...inner.list, level: inner.list.level + 1 }
          : { ...list, level: 0, number: at === 0 ? list.start + index : null },
      })),
    ),
  );
}

function cell(node: Node, { blocks }: Drafts): Draft {
  const widths: unknown = node.attrs["colwidth"];
  return {
    ...nothing,
    cells: [
      {
        isHeader: node.type.name === "tableHeader",
        colspan: Number(node.attrs["colspan"]),
        rowspan: Number(node.attrs["rowspan"]),
        columnWidthsPx: Array.isArray(widths) ? widths.map(Number) : null,
        blocks: blocksOf(blocks),
      },
    ],
  };
}

function run(text: string): OutlineRun {
  return { text: text.normalize("NFC"), ...plain };
}

function block(only: OutlineBlock): Draft {
  return draft([only]);
}

function draft(blocks: readonly OutlineBlock[]): Draft {
  return { ...nothing, blocks };
}

function blocksOf(drafts: readonly Draft[]): OutlineBlock[] {
  return drafts.flatMap(({ blocks }) => blocks);
}

function counter(): () => number {
  let last = 0;
  return () => (last += 1);
}
