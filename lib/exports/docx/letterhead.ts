import type { Table } from "docx";
import { BorderStyle, HeadingLevel, Paragraph, TextRun } from "docx";

import type { FormatProfile } from "#lib/formats/profile";
import { numberLine, placeAndDateLine } from "#lib/formats/wording";
import type { Letterhead } from "#lib/papers/paper";

import { pt, textWidth } from "./measures";
import { clean, line, place, sideBySide } from "./pieces";

/** The upper part of an official paper: who issues it on the left, the Party's title on the right, type and subject below. */
export function letterheadOf(
  letterhead: Letterhead,
  issuedOn: string | null,
  profile: FormatProfile,
): (Table | Paragraph)[] {
  const left = Math.floor(textWidth(profile) / 2);
  const right = textWidth(profile) - left;
  const { superior, issuer, seat, typeName, subject } = letterhead;
  const issuers = [...(superior === "" ? [] : [line("superior", superior)]), line("issuer", issuer)];
  return [
    sideBySide(
      [left, right],
      [
        [
          place(left, issuers),
          place(right, [line("partyTitle", profile.partyTitle), ruleOf(right, profile)]),
        ],
        [place(left, [line("asterisk", profile.asterisk)]), place(right, [])],
        [
          place(left, [line("number", numberLine(letterhead, profile))]),
          place(right, [line("placeAndDate", placeAndDateLine(seat, issuedOn))]),
        ],
      ],
    ),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(clean(typeName))] }),
    ...(subject === "" ? [] : [line("subject", subject)]),
    line("hyphens", profile.hyphens),
  ];
}

/** The rule under the title, exactly as long: the upper border of an empty line that is indented on both sides. */
function ruleOf(columnTwips: number, { partyTitleEm, settings, ruleThicknessPt }: FormatProfile): Paragraph {
  const indent = Math.round((columnTwips - pt(partyTitleEm * settings.partyTitle.sizePt)) / 2);
  // Word counts the thickness of borders in eighths of a point.
  const top = { style: BorderStyle.SINGLE, size: Math.round(ruleThicknessPt * 8), space: 1, color: "000000" };
  return new Paragraph({
    style: "rule",
    indent: { left: indent, right: indent },
    border: { top },
    children: [],
  });
}
