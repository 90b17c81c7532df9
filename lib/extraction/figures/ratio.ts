import type { FigureFact, Span } from "#lib/extraction/facts";
import { sentenceAt } from "#lib/extraction/reading";
import type { Reading } from "#lib/extraction/reading";
import type { Rule } from "#lib/extraction/rule";
import { words } from "#lib/extraction/words";

import { agrees, number, readNumber } from "./numbers";

const whole = String.raw`\d{1,3}(?:\.\d{3}){1,3}(?:,\d{1,3})?|\d{1,7}(?:,\d{1,3})?`;
const integer = String.raw`\d{1,3}(?:[.,]\d{3}){1,3}|\d{1,7}(?:,\d{1,2})?`;
const plainRatio = words(
  String.raw`(?<![\d.,])(${integer})\x20{0,2}/\x20{0,2}(${integer})(?![/.,]?\d)(?!\x20{0,2}/)`,
);
const unitInside = words(
  String.raw`(${whole}) (\p{L}{1,10}(?:\x20\p{L}{1,10}){0,5}?|(?:\p{L}{1,10}\x20){0,3}"[^"\n]{2,40}")\x20{0,2}/\x20{0,2}(?:tổng số )?(${whole})(?![/.,]?\d) ?(\p{L}+(?: \p{L}+)?)?`,
);

/** A date, the number of a document, a house number: no ratio follows these words. */
const notBefore =
  /(?:ngày|sáng|chiều|tối|trưa|đêm|từ|số|mùng|mồng|nghị quyết|chỉ thị|quyết định|kết luận|dịp|đợt|lễ|đường|ngõ|nhà|hẻm|quốc lộ|tháng|hôm nay|hôm qua|nay|tết|kỷ niệm|phong trào|luật|thông tư|nghị định|tiết|điều|khoản|lớp|\/|(?<!\d)\d{1,2}\s?(?:-|và|,))\x20{0,3}\(?$/iu;
const notUnit =
  /^(?:giờ|h|của|đến|tại|năm|và|với|trên|vào|là|theo|đã|được|tới|do|có|để|cho|hay|hoặc|vừa|sẽ|nhằm|về|đang|bế|khai|diễn|tổ chức (?:hội nghị|đại hội|lễ|buổi|họp)|cùng|tháng|hàng|hằng|âm|dương|bắt|trong|các|ở|như|từ|kết hợp|gắn|chào mừng|nhân|thông qua)(?![\p{L}])/iu;
const holiday =
  /^(?:24\/24|24\/7|3\/2|8\/3|26\/3|30\/4|1\/5|19\/5|27\/7|19\/8|2\/9|20\/10|20\/11|22\/12|28\/7|18\/11|21\/6|27\/2|24\/7)$/u;

/** «161/181 lớp (đạt 88,9%)», «76/76 TCCSĐ», «14/15 tỉnh». */
export const ratio: Rule<FigureFact> = {
  name: "figure-ratio",
  read: (reading) =>
    [...reading.plain.matchAll(plainRatio)].flatMap((match) => {
      const [all, a = "", b = ""] = match;
      const end = match.index + all.length;
      const before = reading.plain.slice(Math.max(0, match.index - 24), match.index);
      const after = reading.plain.slice(end, end + 120);
      const unit = unitAfter(after);
      if (!percentNext.test(after) && isDate(all.replace(/\s/gu, "").replace(/\b0/gu, ""), before, unit))
        return [];
      if (isFraction(all.replace(/\s/gu, ""), before, after)) return [];
      const [value, of] = [readWhole(a), readWhole(b)];
      if (value === null || of === null || of === 0) return [];
      return [figure(reading, { start: match.index, end, value, of, unit: unit ?? unitBefore(before) })];
    }),
};

/** «4,974» beside a stroke is 4974: nobody counts in thousandths. */
function readWhole(printed: string): number | null {
  return readNumber(/^\d{1,3}(?:,\d{3})+$/u.test(printed) ? printed.replace(/,/gu, ".") : printed);
}

/** «12/12 (100%)», «147/148, đạt 99,3%»: no day has a percent. */
const percentNext =
  /^\x20{0,2}(?:\((?:đạt |bằng |chiếm |= ?|tỷ lệ )?|,? ?(?:đạt|bằng|chiếm)(?: (?:tỷ|tỉ) lệ)?)\x20?\d{1,3}(?:[.,]\d{1,2})?\x20?%/u;

/** «hơn 2/3 số hộ»: a share in words, nothing was counted. */
function isFraction(printed: string, before: string, after: string): boolean {
  return (
    /^(?:1\/[2-9]|1\/10|2\/3|3\/[45]|2\/5|4\/5)$/u.test(printed) &&
    (/(?:hơn|gần|trên|khoảng|quá|ít nhất|tối thiểu|binh|hạng|loại)\x20{0,2}$/iu.test(before) ||
      /^\x20{0,2}(?:số|diện tích|tổng|dân số|khối lượng|thời gian|quãng)(?![\p{L}])/iu.test(after))
  );
}

const documentWord =
  /(?:nghị quyết|chỉ thị|quyết định|kết luận|kế hoạch|thông tư|nghị định|luật|số|\/|\d)\x20{0,3}$/iu;

function isDate(printed: string, before: string, unit: string | null): boolean {
  const parts = printed.replace(/\./gu, "").split("/").map(Number);
  if (documentWord.test(before) || holiday.test(printed) || isMonth(parts)) return true;
  if (!mayBeDay(parts)) return unit === null && !/(?:đạt|là|=|:|\()\s*$/u.test(before);
  return unit === null || notBefore.test(before) || /^\p{Lu}\p{Ll}/u.test(unit);
}

function mayBeDay([day = 0, month = 0]: readonly number[]): boolean {
  return day <= 31 && month <= 12;
}

/** «6/2022». */
function isMonth([month = 0, year = 0]: readonly number[]): boolean {
  return month <= 12 && year >= 1930 && year <= 2045;
}

const counted = /^\x20{0,3}(?:số )?((?:\p{L}[\p{L}.-]*)(?:\s\p{L}[\p{L}.-]*){0,5})/u;
const unitStop =
  /\s(?:đạt|được|đã|hoàn|có|tham|tổ|trong|trên|với|bằng|chiếm|vượt|tăng|và|của|là|không|so|thuộc|tại|thực|đăng|đảm|bảo|trực|cơ|kết|đủ|do|ra|về|tỷ|xếp|đều|nộp|ký|đi|đến|trở|còn|kiểm|vay|mới)(?:\s|$).*$/u;

function unitAfter(after: string): string | null {
  if (/^\x20{0,2}(?:\(|,|%)/u.test(after)) return null;
  if (/^\s{0,3}[Đđ]ồng chí\s\p{Lu}/u.test(after)) return null;
  const unit = counted.exec(after)?.[1];
  if (unit === undefined || notUnit.test(unit)) return null;
  if (/^(?:đạt|bằng|chiếm|vượt|tỷ lệ|hoàn thành|thực hiện|phấn)(?![\p{L}])/iu.test(unit)) return null;
  return unit
    .replace(/[.-]+(?:\s.*)?$/u, "")
    .replace(unitStop, "")
    .split(/\s/u)
    .slice(0, 4)
    .join(" ");
}

function unitBefore(before: string): string {
  return /((?:\p{Ll}+\s){1,2})(?:là|đạt|:|=|có)?\s*\(?$/u.exec(before)?.[1]?.trim() ?? "";
}

/** «406 đảng viên/400 chỉ tiêu», «12 chi bộ/12 chi bộ»: the unit stands before the stroke. */
export const ratioWithUnitInside: Rule<FigureFact> = {
  name: "figure-ratio-unit-inside",
  read: (reading) =>
    [...reading.plain.matchAll(unitInside)].flatMap((match) => {
      const [all, a = "", unit = "", b = "", second = ""] = match;
      const [value, of] = [readNumber(a), readNumber(b)];
      const end = match.index + all.length;
      const isCounted =
        isCounterpart(unit.toLowerCase(), second.toLowerCase()) ||
        (!/^(?:lượt|vụ|cuộc)/u.test(second) && isBorneOut(reading, { start: match.index, end, value, of }));
      if (value === null || !of || !isCounted) return [];
      return [figure(reading, { start: match.index, end, value, of, unit: unit.trim() })];
    }),
};

/** The percent that follows is that of the two numbers, whatever they count. */
function isBorneOut(
  reading: Reading,
  {
    start,
    end,
    value,
    of,
  }: Omit<Ratio, "unit" | "value" | "of"> & { value: number | null; of: number | null },
): boolean {
  if (percentNext.test(reading.plain.slice(end, end + 60))) return true;
  const percent = value === null || of === null ? null : percentOf(reading, { start, end });
  return percent !== null && agrees(value ?? 0, of ?? 0, percent.printed) === true;
}

/** What stands after the whole: the same unit again, or «chỉ tiêu», «kế hoạch». */
function isCounterpart(unit: string, second: string): boolean {
  const [first = ""] = second.split(/\s/u);
  if (/tháng|năm|ngày/u.test(unit)) return false;
  const isSame = second !== "" && (second.startsWith(unit) || unit.startsWith(second));
  return (
    isSame ||
    (first !== "" && (unit === first || unit.endsWith(` ${first}`))) ||
    /^(?:chỉ tiêu|kế hoạch|tổng)/u.test(second)
  );
}

interface Ratio {
  start: number;
  end: number;
  value: number;
  of: number;
  unit: string;
}

const percentAfter = new RegExp(
  String.raw`^(?:[^.;%()\d\n"]|,(?=\s)|"[^"%\n]{2,40}"|(?<=(?:lớp|khối|khóa|thứ|số|cả|đủ|mức|loại|nhất|thiểu|từ)\s)\d{1,2}(?=\s)){0,90}?\(?\s?(?:(?:(?:tỷ|tỉ) lệ|đạt|vượt|bằng|chiếm|=|tương đương|tương ứng|hoàn thành)[^.,;%\d\n"]{0,24}|[,(]\s?(?:trên|gần|hơn|khoảng|xấp xỉ|chỉ|mới|còn)?)\x20{0,2}(${number})\s?%`,
  "u",
);
const percentBefore = new RegExp(
  String.raw`(${number})\s?%\s?(?:(?:\p{L}{1,8}\s){0,5}\(|,\s?(?:tương đương|tương ứng)[^\d]{0,10})\s?$`,
  "u",
);

function figure(reading: Reading, { start, end, value, of, unit }: Ratio) {
  const percent = percentOf(reading, { start, end });
  const span = closed(reading.plain, percent?.span ?? { start, end: endOfUnit(reading.plain, end, unit) });
  const printed = percent?.printed;
  return {
    span,
    certainty: "stated" as const,
    value: {
      text: reading.text.slice(span.start, span.end).replace(/\s+/gu, " "),
      value,
      of,
      percent: printed === undefined ? null : readNumber(printed),
      unit,
      consistent: printed === undefined ? null : agrees(value, of, printed),
    },
  };
}

/** With the bracket that closes it. */
function closed(plain: string, { start, end }: Span): Span {
  const isOpen = /\([^()]*$/u.test(plain.slice(start, end));
  return { start, end: isOpen && plain[end] === ")" ? end + 1 : end };
}

/** The percent that belongs to a ratio, after it or before its bracket, with the stretch of both. */
function percentOf(reading: Reading, { start, end }: Span): { printed: string; span: Span } | null {
  const limit = Math.min(sentenceAt(reading, start)?.end ?? end, end + 140);
  const after = percentAfter.exec(reading.plain.slice(end, limit));
  if (after?.[1] !== undefined && !/tăng|giảm|trong đó|có t[ỷỉ] lệ/u.test(after[0]))
    return { printed: after[1], span: { start, end: end + after[0].length } };
  const before = after ? null : percentBefore.exec(reading.plain.slice(Math.max(0, start - 40), start));
  return before?.[1] === undefined
    ? null
    : { printed: before[1], span: { start: start - before[0].length, end } };
}

function endOfUnit(plain: string, end: number, unit: string): number {
  const at = unit === "" ? -1 : plain.slice(end, end + unit.length + 10).indexOf(unit);
  return at < 0 ? end : end + at + unit.length;
}
