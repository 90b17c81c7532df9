import type { OfficialKind } from "#lib/papers/paper";

/** The symbol of each kind of official paper in its number. */
export const typeSymbols: Readonly<Record<OfficialKind, string>> = {
  minutes: "BB",
  resultReport: "BC",
  conclusionNotice: "TB",
};

/** Every type a number can be kept free for. */
export const registerTypes = ["BB", "BC", "TB"] as const;

/** The name of a type as papers print it above their subject. */
export const typeNames: Readonly<Record<OfficialKind, string>> = {
  minutes: "BIÊN BẢN",
  resultReport: "BÁO CÁO",
  conclusionNotice: "THÔNG BÁO",
};

/**
 * The next number of a series: one more than the highest given or kept free, 1 for the first.
 *
 * One series per type and term, never per year; a number that was kept free and released leaves a gap.
 *
 * Source: Hướng dẫn 36-HD/VPTW on numbers.
 */
export function nextNumber(taken: readonly number[]): number {
  return taken.reduce((highest, number) => Math.max(highest, number), 0) + 1;
}

/** «05-BB/ĐU»: numbers below 10 with a zero before. */
export function writeSymbol(number: number, typeSymbol: string, organSymbol: string): string {
  return `${number < 10 ? "0" : ""}${number}-${typeSymbol}/${organSymbol}`;
}

/** Days from one to another, both included; open where the last is null. */
export interface Span {
  readonly from: string;
  readonly to: string | null;
}

/** Whether a day lies in a span. */
export function isWithin(day: string, { from, to }: Span): boolean {
  return from <= day && (to === null || day <= to);
}

/** Whether two spans share a day. */
export function overlaps(one: Span, other: Span): boolean {
  return (one.to === null || other.from <= one.to) && (other.to === null || one.from <= other.to);
}
