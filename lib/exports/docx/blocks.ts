import type { FileChild, IParagraphOptions, ParagraphChild } from "docx";
import { ExternalHyperlink, HeadingLevel, ImageRun, Paragraph, TextRun } from "docx";

import type { OutlineBlock, OutlineRun } from "#lib/document/render/outline-block";
import type { Pictures } from "#lib/exports/picture";
import { captionLine } from "#lib/exports/picture";
import type { FormatProfile } from "#lib/formats/profile";

import { mm } from "./measures";
import { listReference, deepestLevel } from "./numbering";
import { clean, gap, line } from "./pieces";
import type { StyleId } from "./styles";
import { tableOf } from "./table";

export interface Drawing {
  readonly profile: FormatProfile;
  readonly pictures: Pictures;
  /** The style of what stands in no list and no quotation. */
  readonly plain: StyleId;
  /** How wide the column is, in twips. */
  readonly width: number;
}

type Of<Kind extends OutlineBlock["kind"]> = Extract<OutlineBlock, { kind: Kind }>;
type Drawn = FileChild[];

/** Blocks of a text as Word's paragraphs and tables; empty paragraphs are left out. */
export function drawBlocks(blocks: readonly OutlineBlock[], drawing: Drawing): Drawn {
  return blocks.flatMap((block) => drawBlock(block, drawing));
}

const drawings: { readonly [Kind in OutlineBlock["kind"]]: (block: Of<Kind>, drawing: Drawing) => Drawn } = {
  paragraph: (block, drawing) => (block.runs.length === 0 ? [] : [paragraph(block, drawing)]),
  heading: (block) => (block.runs.length === 0 ? [] : [heading(block)]),
  // Word sets nothing off from a table: an empty line of the usual gap does.
  table: (block, drawing) => [tableOf(block, drawing, drawBlocks), gap(drawing.profile.paragraph.gapPt)],
  image: picture,
  video: (block, drawing) => [video(block, drawing)],
};

function drawBlock<Kind extends OutlineBlock["kind"]>(
  block: Of<Kind> & { kind: Kind },
  drawing: Drawing,
): Drawn {
  return drawings[block.kind](block, drawing);
}

function heading({ level, runs }: Of<"heading">): Paragraph {
  const depth = level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3;
  return new Paragraph({ heading: depth, children: runsOf(runs) });
}

function paragraph(block: Of<"paragraph">, drawing: Drawing): Paragraph {
  return new Paragraph({ ...placeOf(block, drawing), children: runsOf(block.runs) });
}

/** Style, numbering and indents of what may stand in lists and quotations. */
function placeOf(
  { list, listDepth, quoteDepth }: OutlineBlock,
  { plain, profile }: Drawing,
): IParagraphOptions {
  const step = mm(profile.paragraph.firstLineMm);
  const left = step * quoteDepth;
  if (list === null) return quoteDepth === 0 ? { style: plain } : { style: "quote", indent: { left } };
  const deeper = left + mm(6) * (listDepth - 1);
  if (list.number === null) return { style: "listItem", indent: { left: deeper, firstLine: step } };
  const numbering = {
    reference: listReference(list),
    level: Math.min(list.level, deepestLevel),
    instance: list.listId,
  };
  return quoteDepth === 0
    ? { style: "listItem", numbering }
    : { style: "quote", numbering, indent: { left: deeper, firstLine: step } };
}

function runsOf(runs: readonly OutlineRun[]): ParagraphChild[] {
  return runs.map((run) =>
    run.link === null
      ? textRun(run)
      : new ExternalHyperlink({ link: run.link, children: [textRun(run, "Hyperlink")] }),
  );
}

function textRun({ text, bold, italic, underline }: OutlineRun, style?: string): TextRun {
  const marks = {
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: italic } : {}),
    ...(underline ? { underline: {} } : {}),
    ...(style === undefined ? {} : { style }),
  };
  return text === "\n" ? new TextRun({ ...marks, break: 1 }) : new TextRun({ ...marks, text: clean(text) });
}

const pixelTwips = 15;
/** Of the page between its margins. */
const tallestShare = 0.6;

function picture(image: Of<"image">, { pictures, profile, width }: Drawing): Drawn {
  const words = captionLine(image);
  const caption = words === "" ? [] : [line("caption", words)];
  const known = pictures.get(image.imageId);
  if (!known) return caption;
  const { page } = profile;
  const tallest = mm(page.heightMm - page.marginMm.top - page.marginMm.bottom) * tallestShare;
  const drawnWidth = Math.min(width, image.width * pixelTwips, (tallest * image.width) / image.height);
  const alternative = clean(image.alternativeText || image.caption || "Ảnh");
  const run = new ImageRun({
    type: known.format,
    data: known.bytes,
    transformation: {
      width: Math.max(1, Math.round(drawnWidth / pixelTwips)),
      height: Math.max(1, Math.round((drawnWidth * image.height) / image.width / pixelTwips)),
    },
    altText: { name: alternative, title: alternative, description: alternative },
  });
  return [new Paragraph({ style: "picture", children: [run] }), ...caption];
}

function video({ href, title, ...block }: Of<"video">, drawing: Drawing): Paragraph {
  const run = { text: title, bold: false, italic: false, underline: false, link: href };
  const place = placeOf({ ...block, kind: "video", href, title }, drawing);
  return new Paragraph({ ...place, children: [new TextRun("Video: "), ...runsOf([run])] });
}
