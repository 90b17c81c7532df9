import type { Check, CheckedReport, Remark } from "#lib/checks/check";
import { words } from "#lib/extraction/words";

import { dayOf, daysBetween } from "./day";

const hedge = /(?:hơn|trên|gần|khoảng|ngót|sau|qua|mỗi|từng|trước|ngoài)\s{1,3}$/iu;
const fullDays = words(
  String.raw`(\d{1,3}) năm([^\d()%.;]{0,90})\(?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4}) ?- ?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})`,
);
const bareYears = words(
  String.raw`(\d{1,3}) năm([^\d()%.;]{0,90})\((?:từ )?(?:năm )?(\d{4}) ?(?:-|đến) ?(?:năm )?(\d{4})(?=\s?\))`,
);
/** Cheaper than the patterns: what every match holds. */
const countsYears = /\d {1,4}năm/iu;
const yearDays = 365.2425;

/** «15 năm … (03/7/2007 – 03/7/2022)»: the days printed are another number of years apart. */
export const timeSpan: Check = {
  name: "time-span",
  severity: "error",
  scope: "paragraph",
  find({ reading: { plain } }) {
    if (!countsYears.test(plain)) return [];
    return [
      ...[...plain.matchAll(fullDays)].flatMap((match) => betweenDays(plain, match) ?? []),
      ...[...plain.matchAll(bareYears)].flatMap((match) => betweenYears(plain, match) ?? []),
    ];
  },
};

function betweenDays(plain: string, match: RegExpExecArray): Remark | null {
  const [all, said = "", , day, month, year, lastDay, lastMonth, lastYear] = match.map(String);
  const from = dayOf(Number(year), Number(month), Number(day));
  const to = dayOf(Number(lastYear), Number(lastMonth), Number(lastDay));
  if (from === null || to === null || isHedged(plain, match)) return null;
  const years = (daysBetween(from, to) + 1) / yearDays;
  // Days less than a year apart are a campaign's, not what is celebrated.
  if (Math.abs(years - Number(said)) < 0.6 || years < 1) return null;
  const message = `Từ ${day}/${month}/${year} đến ${lastDay}/${lastMonth}/${lastYear} là ${Math.round(years)} năm, trong bài ghi ${said} năm.`;
  return { ...remarkOn(match.index, all ?? "", message), ...doubtOf(years, said) };
}

/** An anniversary is exact; other spans may count both ends: «10 năm (2011–2020)». */
function betweenYears(plain: string, match: RegExpExecArray): Remark | null {
  const [all, said = "", between = "", from = "", to = ""] = match;
  const years = Number(to) - Number(from);
  const isExact = /kỷ niệm/iu.test(plain.slice(Math.max(0, match.index - 20), match.index) + between);
  const isRight = years === Number(said) || (!isExact && years + 1 === Number(said));
  if (isRight || years <= 0 || isHedged(plain, match)) return null;
  const message = `Từ ${from} đến ${to} là ${years} năm, trong bài ghi ${said} năm.`;
  return { ...remarkOn(match.index, all, message), ...doubtOf(years, said) };
}

function isHedged(plain: string, { index }: RegExpExecArray): boolean {
  return hedge.test(plain.slice(Math.max(0, index - 10), index));
}

function remarkOn(start: number, printed: string, message: string): Remark {
  return { span: { start, end: start + printed.length }, message, mend: null };
}

/** «kỷ niệm 50 năm … và phong trào thi đua (2020 – 2025)»: far apart, the two may not belong together. */
function doubtOf(years: number, said: string): Pick<Remark, "severity"> {
  return Math.abs(years - Number(said)) > 2.5 ? { severity: "warning" } : {};
}

const review = words(
  String.raw`(\d{1,2}) năm(?: triển khai)?(?: tổ chức)?(?: thực hiện)? (?:nghị quyết|chỉ thị|kết luận|quy định|quyết định)(?: số)? (\d{1,4}-[\p{L}]{1,5}/[\p{L}]{1,8})`,
);

/** «tổng kết 13 năm thực hiện Nghị quyết số 22-NQ/TW» of 2008, in 2025. */
export const reviewSpan: Check = {
  name: "review-span",
  severity: "warning",
  scope: "paragraph",
  find(report) {
    const { plain } = report.reading;
    if (report.facts.citations.length === 0 || !countsYears.test(plain)) return [];
    return [...plain.matchAll(review)].flatMap((match) => reviewAt(report, match) ?? []);
  },
};

/** A review may come some months early or late: only two years and more are worth a word. */
function reviewAt(
  { facts, context, reading: { plain } }: CheckedReport,
  match: RegExpExecArray,
): Remark | null {
  const [all, said = "", symbol = ""] = match;
  const document = facts.citations.find(
    (citation) => citation.symbol === symbol && citation.issuedOn !== null,
  );
  if (!document?.issuedOn || context.year === null || isHedged(plain, match)) return null;
  const issued = Number(document.issuedOn.slice(0, 4));
  const years = context.year - issued;
  if (Math.abs(years - Number(said)) < 2) return null;
  return remarkOn(
    match.index,
    all,
    `${symbol} ban hành năm ${issued}, đến năm ${context.year} là ${years} năm; trong bài ghi ${said} năm.`,
  );
}
