import type { AttendeeFact, CommendationFact, DocumentFact } from "#lib/extraction/facts";
import type { Labels } from "#lib/extraction/labels";
import { comparable, tokens } from "#lib/extraction/words";

/** Borderline shares are labelled without a value. */
export type LabelledFigure = Omit<Labels["figures"][number], "optional">;

/** What was asked for, what was found, and what both have. */
export interface Count {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

/** Counts of two lists; each entry is met once. */
export function shared(gold: readonly string[], found: readonly string[]): Count {
  const left = [...found];
  let right = 0;
  for (const each of gold) {
    const at = left.indexOf(each);
    if (at < 0) continue;
    right += 1;
    left.splice(at, 1);
  }
  return { right, found: found.length, gold: gold.length };
}

/** Shared words, twice, over all words (0..1). */
export function overlap(a: string, b: string): number {
  const { right, found, gold } = shared(tokens(a), tokens(b));
  return found + gold === 0 ? 0 : (2 * right) / (found + gold);
}

const addressed =
  /^(?:các )?(?:đồng chí|đ\/c|ông|bà|anh|chị|gs\.?ts\.?|pgs\.?ts\.?|ts\.?|ths\.?|(?:đại|thượng|trung|thiếu) tá|(?:đại|thượng|trung|thiếu) tướng)\s+/iu;

function nameKey(name: string): string {
  let bare = name.trim();
  for (let time = 0; time < 3; time += 1) bare = bare.replace(addressed, "");
  return comparable(bare);
}

export function sameName(a: AttendeeFact, b: AttendeeFact): number {
  const key = nameKey(a.name);
  return Number(key !== "" && key === nameKey(b.name));
}

function foldSymbol(text: string): string {
  return text
    .toLowerCase()
    .replace(/^\s*số\s*/u, "")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .replace(/^0+/u, "");
}

/** A symbol is the document; without one kind and number are, or the words they are told in. */
export function sameDocument(gold: DocumentFact, found: DocumentFact): number {
  if (gold.symbol !== null || found.symbol !== null)
    return Number(foldSymbol(gold.symbol ?? "") === foldSymbol(found.symbol ?? "")) * 2;
  if (!sameKind(comparable(gold.kind), comparable(found.kind))) return 0;
  if (gold.number !== null && found.number !== null)
    return Number(foldSymbol(gold.number) === foldSymbol(found.number));
  const alike = overlap(gold.text, found.text);
  return alike >= 0.6 ? alike : 0;
}

function sameKind(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

/** One form's words hold the other's, and the counts are the same; null and 0 are one. */
export function sameAward(a: CommendationFact, b: CommendationFact): number {
  const [x, y] = [tokens(a.form), tokens(b.form)];
  const isSameForm = x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
  const isSameCount =
    (a.collectives ?? 0) === (b.collectives ?? 0) && (a.individuals ?? 0) === (b.individuals ?? 0);
  return isSameForm && isSameCount ? 1 + overlap(a.text, b.text) : 0;
}

export function sameFigure(a: LabelledFigure, b: LabelledFigure): number {
  const isSame =
    sameNumber(a.of, b.of) &&
    sameNumber(a.percent, b.percent) &&
    (a.of === null ? sameScaled(a.value, b.value) : sameNumber(a.value, b.value));
  return isSame ? 1 + overlap(a.text, b.text) : 0;
}

function sameNumber(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a));
}

/** «394,581 tỷ» and 394581000000 are one: powers of a thousand are the unit's. */
function sameScaled(a: number | null, b: number | null): boolean {
  if (sameNumber(a, b)) return true;
  if (!a || !b) return false;
  const thousands = Math.log10(Math.abs(a / b)) / 3;
  const whole = Math.round(thousands);
  return Math.abs(thousands - whole) < 1e-6 && Math.abs(whole) <= 4;
}
