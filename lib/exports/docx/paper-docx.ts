import type { FileChild } from "docx";
import { Document, Header, HeadingLevel, PageNumber, Packer, Paragraph, TextRun } from "docx";

import { toOutline } from "#lib/document/render/outline";
import type { OutlineBlock } from "#lib/document/render/outline-block";
import { opensWithLead } from "#lib/exports/opening";
import type { Pictures } from "#lib/exports/picture";
import type { FormatProfile } from "#lib/formats/profile";
import { profileFor } from "#lib/formats/profiles";
import type { Paper } from "#lib/papers/paper";
import { writeLongDay } from "#lib/text/dates";

import type { Drawing } from "./blocks";
import { drawBlocks } from "./blocks";
import { closingOf } from "./closing";
import { letterheadOf } from "./letterhead";
import { mm, textWidth } from "./measures";
import { numberingOf } from "./numbering";
import { clean, line } from "./pieces";
import { stylesOf } from "./styles";

/**
 * A paper as a Word file, set by the profile of its day of issue; news is a plain article without a letterhead.
 *
 * `pictures` — those that have files; of others the words alone are printed.
 */
export async function toDocx(paper: Paper, pictures: Pictures): Promise<Uint8Array> {
  const profile = profileFor(paper.issuedOn);
  const outline = toOutline(paper.body, paper.names);
  const drawing: Drawing = { profile, pictures, plain: "body", width: textWidth(profile) };
  const document = new Document({
    title: clean(paper.title),
    creator: clean(paper.letterhead?.issuer ?? paper.byline),
    description: "",
    styles: stylesOf(profile),
    numbering: numberingOf(outline, profile),
    sections: [
      {
        properties: { page: pageOf(profile), titlePage: !profile.page.numberOnFirstPage },
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
        children:
          paper.letterhead === null ? newsOf(paper, outline, drawing) : official(paper, outline, drawing),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function official(paper: Paper, outline: readonly OutlineBlock[], drawing: Drawing): FileChild[] {
  const { letterhead, issuedOn } = paper;
  return [
    ...(letterhead === null ? [] : letterheadOf(letterhead, issuedOn, drawing.profile)),
    ...drawBlocks(outline, drawing),
    ...closingOf(paper, drawing.profile),
  ];
}

function newsOf(paper: Paper, outline: readonly OutlineBlock[], drawing: Drawing): FileChild[] {
  const count = opensWithLead(paper) ? 1 : 0;
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(clean(paper.title))] }),
    ...(paper.heldOn === null ? [] : [line("newsDay", writeLongDay(paper.heldOn))]),
    ...drawBlocks(outline.slice(0, count), { ...drawing, plain: "lead" }),
    ...drawBlocks(outline.slice(count), drawing),
    ...(paper.byline === "" ? [] : [line("byline", paper.byline)]),
  ];
}

function pageOf({ page }: FormatProfile) {
  const { marginMm, widthMm, heightMm, pageNumberMm } = page;
  return {
    size: { width: mm(widthMm), height: mm(heightMm) },
    margin: {
      top: mm(marginMm.top),
      bottom: mm(marginMm.bottom),
      left: mm(marginMm.left),
      right: mm(marginMm.right),
      header: mm(pageNumberMm),
      footer: mm(pageNumberMm),
    },
  };
}

function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({ style: "pageNumber", children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
    ],
  });
}
