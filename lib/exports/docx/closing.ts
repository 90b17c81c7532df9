import type { Paragraph, Table, TableCell } from "docx";

import type { FormatProfile } from "#lib/formats/profile";
import { distributionLines } from "#lib/formats/wording";
import type { Paper, PaperSignature } from "#lib/papers/paper";

import { textWidth } from "./measures";
import { gap, line, place, sideBySide } from "./pieces";

const apartPt = 10;

/**
 * Signatures and «Nơi nhận»: the list on the left of a single signature, below two; [] where there is neither.
 */
export function closingOf(
  { signatures, distribution }: Pick<Paper, "signatures" | "distribution">,
  profile: FormatProfile,
): (Table | Paragraph)[] {
  const list = distributionOf(distribution, profile);
  const [first, second] = signatures;
  if (first && second)
    return [
      gap(apartPt),
      signed([first, second], profile),
      ...(list.length > 0 ? [gap(apartPt), ...list] : []),
    ];
  if (!first && list.length === 0) return [];
  const [left, right] = halves(profile);
  const rows: TableCell[][] = first
    ? [
        [place(left, list, { rowSpan: 2 }), place(right, upperLines(first))],
        [place(right, [line("signerName", first.name)])],
      ]
    : [[place(left, list), place(right, [])]];
  return [gap(apartPt), sideBySide([left, right], rows)];
}

/** Two signatures side by side, their names level. */
function signed(signatures: readonly PaperSignature[], profile: FormatProfile): Table {
  const widths = halves(profile);
  const across = (cells: (signature: PaperSignature) => Paragraph[]) =>
    signatures.map((signature, at) => place(widths[at] ?? 0, cells(signature)));
  return sideBySide(widths, [across(upperLines), across(({ name }) => [line("signerName", name)])]);
}

function upperLines({ authority, position }: PaperSignature): Paragraph[] {
  return [
    ...(authority === "" ? [] : [line("authority", authority)]),
    ...(position === "" ? [] : [line("position", position)]),
  ];
}

function distributionOf(distribution: readonly string[], profile: FormatProfile): Paragraph[] {
  if (distribution.length === 0) return [];
  return [
    line("distributionHeading", profile.distributionWord),
    ...distributionLines(distribution).map((each) => line("distribution", each)),
  ];
}

function halves(profile: FormatProfile): [number, number] {
  const left = Math.floor(textWidth(profile) / 2);
  return [left, textWidth(profile) - left];
}
