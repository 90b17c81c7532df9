import type { FigureFact } from "#lib/extraction/facts";
import { sentenceAt } from "#lib/extraction/reading";
import type { Reading } from "#lib/extraction/reading";
import type { Rule } from "#lib/extraction/rule";
import { words } from "#lib/extraction/words";

import { agrees, number, readNumber } from "./numbers";

const whole = String.raw`\d{1,3}(?:\.\d{3}){1,3}(?:,\d{1,3})?|\d{1,7}(?:,\d{1,3})?`;
const plainRatio = words(String.raw`(${whole})\x20{0,2}/\x20{0,2}(${whole})(?![/.,]?\d)(?!\x20{0,2}/)`);
const unitInside = words(
  String.raw`(${whole}) (\p{L}{1,10}(?:\x20\p{L}{1,10}){0,5}?)\x20{0,2}/\x20{0,2}(?:tổng số )?(${whole})(?![/.,]?\d) ?(\p{L}+(?: \p{L}+)?)?`,
);

/** A date, the number of a document, a house number: no ratio follows these words. */
const notBefore =
  /(?:ngày|sáng|chiều|tối|trưa|đêm|từ|số|mùng|mồng|nghị quyết|chỉ thị|quyết định|kết luận|dịp|lễ|đường|ngõ|nhà|hẻm|quốc lộ|tháng|hôm nay|hôm qua|nay|tết|kỷ niệm|phong trào|luật|thông tư|nghị định|tiết|điều|khoản|lớp|\/|(?<!\d)\d{1,2}\s?(?:-|và|,))\x20{0,3}\(?$/iu;
const notUnit =
  /^(?:giờ|h|của|đến|tại|năm|và|với|trên|vào|là|theo|đã|được|tới|do|có|để|cho|hay|hoặc|vừa|sẽ|nhằm|về|đang|bế|khai|diễn|tổ chức (?:hội nghị|đại hội|lễ|buổi|họp)|cùng|tháng|hàng|hằng|âm|dương|đồng chí|bắt|trong|các|ở|như|từ)(?![\p{L}])/iu;
const holiday =
  /^(?:3\/2|8\/3|26\/3|30\/4|1\/5|19\/5|27\/7|19\/8|2\/9|20\/10|20\/11|22\/12|28\/7|18\/11|21\/6|27\/2|24\/7)$/u;

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
      if (isDate(all.replace(/\s/gu, "").replace(/\b0/gu, ""), before, unit)) return [];
      const [value, of] = [readNumber(a), readNumber(b)];
      if (value === null || of === null || of === 0) return [];
      return [figure(reading, { start: match.index, end, value, of, unit: unit ?? unitBefore(before) })];
    }),
};

function isDate(printed: string, before: string, unit: string | null): boolean {
  const [a = 0, b = 0] = printed.replace(/\./gu, "").split("/").map(Number);
  const mayBeDay = a >= 1 && a <= 31 && b >= 1 && b <= 12;
  if (
    /(?:nghị quyết|chỉ thị|quyết định|kết luận|kế hoạch|thông tư|nghị định|luật|số|\/|\d)\x20{0,3}$/iu.test(
      before,
    )
  )
    return true;
  if (holiday.test(printed) || (a <= 12 && b >= 1930 && b <= 2045)) return true;
  if (!mayBeDay) return unit === null && !/(?:đạt|là|=|:|\()\s*$/u.test(before);
  return unit === null || notBefore.test(before) || /^\p{Lu}\p{Ll}/u.test(unit);
}

const counted = /^\x20{0,3}(?:số )?((?:\p{L}[\p{L}.-]*)(?:\s\p{L}[\p{L}.-]*){0,5})/u;
const unitStop =
  /\s(?:đạt|được|đã|hoàn|có|tham|tổ|trong|trên|với|bằng|chiếm|vượt|tăng|và|của|là|không|so|thuộc|tại|thực|đăng|đảm|bảo|trực|cơ|kết|đủ|do|ra|về|tỷ|xếp|đều|nộp|ký|đi|đến|trở|còn|kiểm|vay|mới)(?:\s|$).*$/u;

function unitAfter(after: string): string | null {
  if (/^\x20{0,2}(?:\(|,|%)/u.test(after)) return null;
  const unit = counted.exec(after)?.[1];
  if (unit === undefined || notUnit.test(unit)) return null;
  if (/^(?:đạt|bằng|chiếm|vượt|tỷ lệ|hoàn thành|thực hiện|phấn)(?![\p{L}])/iu.test(unit)) return null;
  return unit.replace(unitStop, "").split(/\s/u).slice(0, 4).join(" ");
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
      const words2 = second.toLowerCase();
      const isSame =
        words2 !== "" &&
        unit
          .trim()
          .toLowerCase()
          .startsWith(words2.split(/\s/u)[0] ?? "-");
      if (!isSame && !/^(?:chỉ tiêu|kế hoạch|tổng)/u.test(words2)) return [];
      const [value, of] = [readNumber(a), readNumber(b)];
      if (value === null || of === null || of === 0 || /tháng|năm|ngày/u.test(unit)) return [];
      return [
        figure(reading, { start: match.index, end: match.index + all.length, value, of, unit: unit.trim() }),
      ];
    }),
};

interface Ratio {
  start: number;
  end: number;
  value: number;
  of: number;
  unit: string;
}

const percentAfter = new RegExp(
  String.raw`^(?:[^.;%()\d\n"]|,(?=\s)){0,90}?\(?\s?(?:(?:tỷ|tỉ) lệ|đạt|vượt|bằng|chiếm|=|tương đương|,|\()[^.;%\d\n"]{0,24}\x20{0,2}(${number})\s?%`,
  "u",
);
const percentBefore = new RegExp(
  String.raw`(${number})\s?%\s?(?:\(|,\s?(?:tương đương|tương ứng)[^\d]{0,10})\s?$`,
  "u",
);

function figure(reading: Reading, ratio: Ratio) {
  const { plain, text } = reading;
  const limit = sentenceAt(reading, ratio.start)?.end ?? plain.length;
  const after = percentAfter.exec(plain.slice(ratio.end, Math.min(limit, ratio.end + 140)));
  const before = after ? null : percentBefore.exec(plain.slice(Math.max(0, ratio.start - 40), ratio.start));
  const printed = after && !/tăng|giảm|trong đó/u.test(after[0]) ? after[1] : before?.[1];
  const end =
    after && printed !== undefined && !before ? ratio.end + after[0].length : endOfUnit(plain, ratio);
  const start = before && printed !== undefined ? ratio.start - before[0].length : ratio.start;
  const span = { start, end };
  return {
    span,
    certainty: "stated" as const,
    value: {
      text: text.slice(span.start, span.end).replace(/\s+/gu, " "),
      value: ratio.value,
      of: ratio.of,
      percent: printed === undefined ? null : readNumber(printed),
      unit: ratio.unit,
      consistent: printed === undefined ? null : agrees(ratio.value, ratio.of, printed),
    },
  };
}

function endOfUnit(plain: string, { end, unit }: Ratio): number {
  const at = unit === "" ? -1 : plain.slice(end, end + unit.length + 10).indexOf(unit);
  return at < 0 ? end : end + at + unit.length;
}
