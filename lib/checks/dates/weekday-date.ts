import type { Check, CheckedReport, Remark } from "#lib/checks/check";
import { words } from "#lib/extraction/words";
import { weekdayOf, writeLongDay } from "#lib/text/dates";

import type { PrintedDay } from "./day";
import { dayOf, findDays, isLunar } from "./day";

const names = ["chủ nhật", "hai|2", "ba|3", "tư|4", "năm|5", "sáu|6", "bảy|7"] as const;
const weekday = words(String.raw`chủ nhật|thứ (?:${names.slice(1).join("|")})`);
/** «lần thứ ba», «kỳ họp thứ năm»: no weekday. */
const ordinal = /(?:lần|kỳ|họp|nghị|đợt|khóa|phiên|hạng|hội|tập|quyển|bài|người|năm)\x20{1,3}$/iu;

/** «Thứ ba, ngày 15/5 hằng năm …» counts: without a year only «sáng thứ Ba» or «(thứ Ba» is surely a weekday. */
const introduced = /(?:sáng|trưa|chiều|tối|đêm|vào|\()\x20{0,3}$/iu;

/** «thứ Năm, ngày 15/10/2021», which was a Friday. */
export const weekdayDate: Check = {
  name: "weekday-date",
  severity: "error",
  scope: "paragraph",
  find: (report) => {
    const { plain } = report.reading;
    const days = findDays(plain);
    let at = 0;
    return [...plain.matchAll(weekday)].flatMap((match) => {
      while ((days[at]?.end ?? Infinity) <= match.index) at += 1;
      const span = { start: match.index, end: match.index + match[0].length };
      const day = [days[at - 1], days[at]].find((each) => each && isBeside(plain, span, each));
      return day && isWeekday(plain, span, day) ? (remarkOn(report, span, day) ?? []) : [];
    });
  },
};

/** Not «lần thứ ba», nor «Thứ ba, ngày 15/5 hằng năm …», where things are counted. */
function isWeekday(plain: string, { start }: Remark["span"], day: PrintedDay): boolean {
  const before = plain.slice(Math.max(0, start - 10), start);
  if (ordinal.test(before) || isLunar(plain, day)) return false;
  return day.year !== null || introduced.test(before);
}

/** «thứ Sáu, ngày 15/10», «thứ Sáu (15/10/2021)», «15/10/2021 (thứ Sáu)». */
function isBeside(plain: string, { start, end }: Remark["span"], day: PrintedDay): boolean {
  if (day.start >= end)
    return /^[\s,(-]{0,3}(?:ngày\s{1,2})?$/iu.test(plain.slice(end, day.start).slice(0, 12));
  return (
    day.end <= start &&
    day.year !== null &&
    /^\s{0,2}[(,]\s{0,2}$/u.test(plain.slice(day.end, start).slice(0, 8))
  );
}

function remarkOn(
  { context, reading: { plain } }: CheckedReport,
  at: Remark["span"],
  { start, end, year, month, day }: PrintedDay,
): Remark | null {
  const itsYear = year ?? context.year;
  const iso = itsYear === null ? null : dayOf(itsYear, month, day);
  if (iso === null) return null;
  const said = numberOf(plain.slice(at.start, at.end));
  if (said < 0 || said === weekdayOf(iso)) return null;
  const isSure = year !== null && !mayCount(plain, at.start, end);
  return {
    span: { start: Math.min(start, at.start), end: Math.max(end, at.end) },
    message: `Theo lịch là ${writeLongDay(iso)}.`,
    mend: null,
    ...(isSure ? {} : { severity: "warning" as const }),
  };
}

/** 0 for Sunday to 6 for Saturday, -1 for what is no weekday. */
function numberOf(printed: string): number {
  const word = printed.toLowerCase().replace(/\s+/gu, " ").replace(/^thứ /u, "");
  return names.findIndex((name) => name.split("|").includes(word));
}

/** «Thứ hai, 15/1/2025 hoàn thành báo cáo»: the second of several things, maybe. */
function mayCount(plain: string, start: number, end: number): boolean {
  return plain.startsWith("Thứ", start) && /^\x20{1,2}\p{Ll}/u.test(plain.slice(end, end + 4));
}
