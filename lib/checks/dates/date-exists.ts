import type { Check } from "#lib/checks/check";

import type { PrintedDay } from "./day";
import { comesInSomeYear, dayOf, findDays, isLunar } from "./day";

const dayWord = /(?:ngày|sáng|trưa|chiều|tối|đêm|mùng|mồng)\x20{1,3}$/iu;

/** «ngày 31/4», «30/02/2021»: a day that never was. */
export const dateExists: Check = {
  name: "date-exists",
  severity: "error",
  scope: "paragraph",
  find: ({ reading: { plain } }) =>
    findDays(plain).flatMap((day) => {
      const isMeant =
        day.year === null ? saysDay(plain, day) : isYear(day.year) && !isNumber(plain, day.start);
      if (!isMeant || exists(day) || isLunar(plain, day)) return [];
      const what = day.year === null ? `${day.day}/${day.month}` : `${day.day}/${day.month}/${day.year}`;
      return [
        {
          span: { start: day.start, end: day.end },
          message: `Không có ngày ${what} trong lịch.`,
          mend: null,
        },
      ];
    }),
};

function exists(day: PrintedDay): boolean {
  return day.year === null ? comesInSomeYear(day) : dayOf(day.year, day.month, day.day) !== null;
}

function isYear(year: number): boolean {
  return year >= 1800 && year < 2200;
}

/** «Công văn số 12/15/2020», «ĐT 02.38.1956» are numbers of their own making. */
function isNumber(plain: string, start: number): boolean {
  return /(?:số|mã|hiệu|thoại|đt|fax|hotline)\x20{0,2}[:.]?\x20{0,2}$/iu.test(
    plain.slice(Math.max(0, start - 10), start),
  );
}

/** Without its year «15/20» may as well be a ratio: only «ngày 31/4» is surely a day. */
function saysDay(plain: string, { start, end, day, month }: PrintedDay): boolean {
  const before = plain.slice(Math.max(0, start - 10), start);
  const isDay = dayWord.test(before) || /^ngày/iu.test(plain.slice(start, end));
  return isDay && day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
