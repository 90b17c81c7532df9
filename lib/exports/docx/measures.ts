import type { FormatProfile } from "#lib/formats/profile";

const twipsPerMm = 1440 / 25.4;
const twipsPerPt = 20;

/** Millimetres as Word counts, in twentieths of a point. */
export function mm(value: number): number {
  return Math.round(value * twipsPerMm);
}

/** Points as Word counts lengths. */
export function pt(value: number): number {
  return Math.round(value * twipsPerPt);
}

/** Points as Word counts sizes of letters. */
export function halfPoints(value: number): number {
  return Math.round(value * 2);
}

/** The width between the margins, in twips. */
export function textWidth({ page }: FormatProfile): number {
  return mm(page.widthMm) - mm(page.marginMm.left) - mm(page.marginMm.right);
}
