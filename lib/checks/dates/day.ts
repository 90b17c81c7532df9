import type { Span } from "#lib/extraction/facts";

/** A day as a text prints it; the year where it does. */
export interface PrintedDay extends Span {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

const inFigures = String.raw`(\d{1,2})\x20?([/.-])\x20?(\d{1,2})(?:\x20?\2\x20?(\d{4}))?(?![\d/%]|[.,-]\d|\x20?\/\x20?\d)`;
const inWords = String.raw`(?:ngày|mùng|mồng)\x20{1,3}(\d{1,2})\x20{1,3}tháng\x20{1,3}(\d{1,2})(?:\x20{1,3}năm\x20{1,3}(\d{4}))?(?!\d)`;
const printed = new RegExp(`(?<![\\d.,/-]|\\p{L}[-/])(?:${inFigures}|${inWords})`, "giu");

/** Everything printed like a day: «15/10/2021», «15-5», «ngày 25 tháng 10 năm 2021», «31/4» that never comes; a ratio too. */
export function findDays(plain: string): PrintedDay[] {
  return Array.from(plain.matchAll(printed), (match) => {
    const [all, day, , month, year, dayInWords, monthInWords, yearInWords] = match;
    const printedYear = year ?? yearInWords;
    return {
      start: match.index,
      end: match.index + all.length,
      day: Number(day ?? dayInWords),
      month: Number(month ?? monthInWords),
      year: printedYear === undefined ? null : Number(printedYear),
    };
  });
}

/** The first whole day of some words as ISO, or null. */
export function readPrintedDay(text: string): string | null {
  for (const { year, month, day } of findDays(text)) {
    const iso = year === null ? null : dayOf(year, month, day);
    if (iso !== null) return iso;
  }
  return null;
}

/** ISO day, or null when there is no such day. Years of four digits: anniversaries reach far back. */
export function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** Whether a day and month come in some year: 29/2 does, 31/4 does not. */
export function comesInSomeYear({ day, month }: Pick<PrintedDay, "day" | "month">): boolean {
  return dayOf(2000, month, day) !== null;
}

/** Days from one ISO day to a later one; negative when it is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Days of the moon calendar follow other rules: «30/2 âm lịch». */
export function isLunar(plain: string, { start, end }: Span): boolean {
  return /âm lịch|lịch âm|nông lịch|tháng (?:giêng|chạp)|\(ÂL\)| ÂL(?!\p{L})/iu.test(
    plain.slice(Math.max(0, start - 20), end + 40),
  );
}
