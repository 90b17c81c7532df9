import type { Node } from "@tiptap/pm/model";

import type { MentionNames } from "#lib/document/mention-names";
import { figureOf } from "#lib/document/nodes/figure";
import { videoLinkOf } from "#lib/document/nodes/video-link";
import { mentionName } from "#lib/document/render/mention-name";
import type { Inside, Rendering } from "#lib/document/render/rendering";
import { render } from "#lib/document/render/rendering";
import { headRowCount } from "#lib/document/render/table-head";
import { opensWithLead } from "#lib/exports/opening";
import { captionLine } from "#lib/exports/picture";
import { layOut } from "#lib/exports/table-grid";
import type { FormatProfile } from "#lib/formats/profile";
import { distributionLines, numberLine, placeAndDateLine } from "#lib/formats/wording";
import type { Paper } from "#lib/papers/paper";
import { writeLongDay } from "#lib/text/dates";

interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly link?: string;
}

type Block = Readonly<Record<string, unknown>>;
type Blocks = Inside<Block, Run>;

/** A paper as the template `paper.typ` reads it: JSON through and through, so that no word is ever Typst. */
export interface PaperData {
  readonly json: string;
  /** Pictures the template asks for, by id. */
  readonly imageIds: readonly string[];
}

/**
 * A paper for the template, set by this profile.
 *
 * `known` — the pictures there are files of; of others the words alone are printed. Text in Unicode NFC.
 */
export function paperData(paper: Paper, profile: FormatProfile, known: ReadonlySet<string>): PaperData {
  const imageIds: string[] = [];
  const body = render(
    paper.body,
    typst(paper.names, (imageId) => {
      const isKnown = known.has(imageId);
      if (isKnown && !imageIds.includes(imageId)) imageIds.push(imageId);
      return isKnown;
    }),
  );
  const data = {
    title: paper.title,
    profile,
    head: headOf(paper, profile),
    news: paper.letterhead === null ? newsOf(paper) : null,
    body,
    signatures: paper.signatures,
    distribution: distributionLines(paper.distribution),
  };
  return { json: JSON.stringify(data).normalize("NFC"), imageIds };
}

function headOf({ letterhead, issuedOn }: Paper, profile: FormatProfile) {
  if (letterhead === null) return null;
  const { superior, issuer, seat, typeName, subject } = letterhead;
  return {
    superior,
    issuer,
    number: numberLine(letterhead, profile),
    placeAndDate: placeAndDateLine(seat, issuedOn),
    typeName,
    subject,
  };
}

function newsOf(paper: Paper) {
  const day = paper.heldOn === null ? "" : writeLongDay(paper.heldOn);
  return { day, byline: paper.byline, opensWithLead: opensWithLead(paper) };
}

function typst(names: MentionNames, wants: (imageId: string) => boolean): Rendering<Block, Run> {
  return {
    blocks: {
      paragraph: (_node, { inline }) => ({ kind: "paragraph", runs: inline }),
      heading: (node, { inline }) => ({ kind: "heading", level: node.attrs["level"], runs: inline }),
      bulletList: (_node, { blocks }) => ({ kind: "list", ordered: false, start: 1, items: blocks }),
      orderedList: (node, { blocks }) => ({
        kind: "list",
        ordered: true,
        start: node.attrs["start"],
        items: blocks,
      }),
      listItem: several,
      blockquote: (_node, { blocks }) => ({ kind: "quote", blocks }),
      part: (_node, { blocks }) => ({ kind: "part", blocks }),
      table,
      tableRow: several,
      tableHeader: cell,
      tableCell: cell,
      figure: (node) => {
        const { imageId, alternativeText, width, height, ...below } = figureOf(node);
        const alt = alternativeText || below.caption || "Ảnh";
        const file = wants(imageId) ? imageId : null;
        return { kind: "image", imageId: file, alt, words: captionLine(below), width, height };
      },
      videoLink: (node) => ({ kind: "video", ...videoLinkOf(node) }),
    },
    inlines: {
      text: (node) => ({ text: (node.text ?? "").replaceAll("\t", " ") }),
      hardBreak: () => ({ text: "\n" }),
      attendeeMention: (node) => ({ text: mentionName(node, names.attendees) }),
      citationMention: (node) => ({ text: mentionName(node, names.citations) }),
    },
    marks: {
      bold: (inside) => inside.map((run) => ({ ...run, bold: true })),
      italic: (inside) => inside.map((run) => ({ ...run, italic: true })),
      underline: (inside) => inside.map((run) => ({ ...run, underline: true })),
      link: (inside, mark) => inside.map((run) => ({ ...run, link: String(mark.attrs["href"]) })),
    },
  };
}

function several(_node: Node, { blocks }: Blocks): Block {
  return { blocks };
}

/** Its cells at places of their own: Typst refuses tables whose cells overlap. */
function table(node: Node, { blocks }: Blocks): Block {
  const rows = node.children.map((row, at) =>
    row.children.map(({ attrs }, index) => ({
      colspan: Number(attrs["colspan"]),
      rowspan: Number(attrs["rowspan"]),
      content: contentOf(blocks[at])[index],
    })),
  );
  const grid = layOut(rows);
  const cells = grid.rows.flat().map(({ cell: content, ...place }) => ({
    ...place,
    header: false,
    blocks: [],
    ...content?.content,
  }));
  return { kind: "table", headRowCount: headRowCount(node), widths: widthsOf(node, grid.columnCount), cells };
}

/** What a drawn row holds. */
function contentOf(row: Block | undefined): readonly Block[] {
  const inside: unknown = row?.["blocks"];
  return Array.isArray(inside) ? inside : [];
}

function cell(node: Node, { blocks }: Blocks): Block {
  return { header: node.type.name === "tableHeader", blocks };
}

/** Each column's width in pixels as the first row tells it; 0 for one not set. */
function widthsOf(drawn: Node, columnCount: number): number[] {
  const first = drawn.firstChild?.children ?? [];
  const told = first.flatMap(({ attrs }) => {
    const widths: unknown = attrs["colwidth"];
    const known = Array.isArray(widths) ? widths.map(Number) : [];
    return Array.from({ length: Number(attrs["colspan"]) }, (_, at) => known[at] ?? 0);
  });
  return Array.from({ length: columnCount }, (_, at) => told[at] ?? 0);
}
