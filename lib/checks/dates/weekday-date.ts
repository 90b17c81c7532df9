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
    if (days.length === 0) return [];
    return [...plain.matchAll(weekday)].flatMap((match) => {
      if (ordinal.test(plain.slice(Math.max(0, match.index - 8), match.index))) return [];
      const span = { start: match.index, end: match.index + match[0].length };
      const day = days.find((each) => isBeside(plain, span, each));
      const isMeant =
        day?.year !== null || introduced.test(plain.slice(Math.max(0, match.index - 10), match.index));
      return day && isMeant && !isLunar(plain, day) ? (remarkOn(report, span, day, match[0]) ?? []) : [];
    });
  },
};

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
  { context }: CheckedReport,
  weekdaySpan: Remark["span"],
  { start, end, ...day }: PrintedDay,
  printed: string,
): Remark | null {
  const year = day.year ?? context.year;
  const iso = year === null ? null : dayOf(year, day.month, day.day);
  if (iso === null) return null;
  const word = printed
    .toLowerCase()
    .replace(/^thứ\s+/u, "")
    .replace(/\s+/gu, " ");
  const said = names.findIndex((name) => name.split("|").includes(word));
  if (said < 0 || said === weekdayOf(iso)) return null;
  return {
    span: { start: Math.min(start, weekdaySpan.start), end: Math.max(end, weekdaySpan.end) },
    message: `Theo lịch là ${writeLongDay(iso)}.`,
    mend: null,
    ...(day.year === null ? { severity: "warning" as const } : {}),
  };
}
