import type { DateFact } from "#lib/extraction/facts";
import type { Clue, Rule } from "#lib/extraction/rule";
import { words } from "#lib/extraction/words";

import { eventWord, leadOf } from "./event";

/** A day of the lead, with how surely it is the day of the conference. */
export interface DayClue extends DateFact {
  readonly weight: number;
}

const session = String.raw`(?:(sáng|trưa|chiều|tối)(?: sớm| muộn)?(?: nay| qua)?\s{0,2},?\s{0,2}(?:\(|(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),?\s)?)?`;
const numeric = words(
  String.raw`${session}(?:(trong (?:\d|hai|ba) ngày|(?:vào )?ngày|hôm nay|từ ngày|từ)\s{0,2},?\s{0,2}\(?)?(?:(\d{1,2})(?:\s{0,2}(?:,|và|-|đến)\s{0,2}\d{1,2}){1,2}(?=\s{0,2}[/.-]\d)|(\d{1,2}))\s{0,1}[/.-]\s{0,1}(\d{1,2})(?:\s{0,1}[/.-]\s{0,1}(\d{4}))?(?![\d%]|\s{0,2}[/.]\s{0,2}\d)`,
);
const spelled = words(
  String.raw`${session}(?:(trong (?:\d|hai|ba) ngày|(?:vào )?ngày|từ ngày|từ)\s{0,2})(\d{1,2})(?:\s{0,2}(?:,|và|-|đến)\s{0,2}\d{1,2}){0,2} tháng (\d{1,2})(?: năm (\d{4}))?`,
);
const held = words(
  String.raw`tổ chức|tiến hành|diễn ra|khai mạc|bế mạc|dự|chủ trì|đã có|họp|tham gia|phối hợp|triệu tập`,
  "iu",
);
const event = words(eventWord, "iu");

/** «Chiều ngày 15/10 … tổ chức», «Ngày 25.6», «Chiều 15-5», «Trong 2 ngày 6 và 7/8». */
export const numericDay: Rule<DayClue> = {
  name: "day-in-figures",
  read: (reading) =>
    days(reading, numeric, ([, part, word, first, only, month, year]) => ({
      part,
      word,
      day: first ?? only,
      month,
      year,
    })),
};

/** «Sáng ngày 16 tháng 3 năm 2023». */
export const spelledDay: Rule<DayClue> = {
  name: "day-in-words",
  read: (reading) =>
    days(reading, spelled, ([, part, word, day, month, year]) => ({ part, word, day, month, year })),
};

interface Parts {
  part: string | undefined;
  word: string | undefined;
  day: string | undefined;
  month: string | undefined;
  year: string | undefined;
}

function days(
  reading: Parameters<Rule<DayClue>["read"]>[0],
  pattern: RegExp,
  parts: (match: RegExpExecArray) => Parts,
) {
  return leadOf(reading).flatMap((sentence, index) => {
    const text = reading.plain.slice(sentence.start, sentence.end);
    if (isStamp(text)) return [];
    return [...text.matchAll(pattern)].flatMap((match): Omit<Clue<DayClue>, "rule">[] => {
      const { part, word, day, month, year } = parts(match);
      if (!isDay(Number(day), Number(month)) || isAside(text, match.index)) return [];
      if (!held.test(text) && !event.test(text)) return [];
      if (part === undefined && word === undefined && !isMarked(text, match)) return [];
      const start = sentence.start + match.index;
      const weight = weigh(text, match.index, index) + Number(part !== undefined) * 3;
      const value = {
        day: Number(day),
        month: Number(month),
        year: year === undefined ? null : Number(year),
        session: part?.toLowerCase() ?? null,
        weight,
      };
      return [{ value, span: { start, end: start + match[0].length }, certainty: "stated" }];
    });
  });
}

function isDay(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** A bare «16/3» counts at the head of a sentence or in brackets only. */
function isMarked(text: string, match: RegExpExecArray): boolean {
  return (
    /^[\s:("-]*$|[(,]\s?$/u.test(text.slice(Math.max(0, match.index - 30), match.index)) &&
    /^[,)\s]/u.test(text.slice(match.index + match[0].length))
  );
}

/** Days of documents, anniversaries and terms. */
function isAside(text: string, at: number): boolean {
  return /(?:số \S{1,25}|\/\p{L}{2,12}),? $|(?:kỷ niệm|thành lập|truyền thống|nghị quyết|chỉ thị|kết luận|quyết định|kế hoạch|lễ|đến|trước|sau|báo cáo)[^.;]{0,40}$/iu.test(
    text.slice(Math.max(0, at - 45), at),
  );
}

function weigh(text: string, at: number, index: number): number {
  const near = text.slice(at, at + 400) + text.slice(Math.max(0, at - 250), at);
  return (
    Number(held.test(near)) * 4 +
    Number(event.test(near)) * 3 +
    Number(/^[\s:("-]*(?:\([^)]{1,40}\)\s*[-:]?\s*)?$/u.test(text.slice(0, at))) * 3 -
    index * 0.5
  );
}

/** A site clock or time stamp is not the day of the conference. */
function isStamp(text: string): boolean {
  return (
    text.trim().length < 90 &&
    (/cập nhật|đăng (?:ngày|lúc)|ngày đăng|gmt|\d{1,2}:\d{2}/iu.test(text) ||
      /^\s*(?:thứ \p{L}+|chủ nhật)\s?,?\s?(?:ngày )?\d/iu.test(text))
  );
}

/** The likeliest day; of equals the first. */
export function likeliestDay(clues: readonly Clue<DayClue>[]): Clue<DayClue> | undefined {
  return clues.toSorted((a, b) => b.value.weight - a.value.weight || a.span.start - b.span.start)[0];
}

const stampWord = String.raw`(?:cập nhật|đăng|ngày đăng|xuất bản|thời gian|publish\p{L}*|gmt)`;
const stampDay = /(?<!\d)(\d{1,2})[\s./-]{1,3}(\d{1,2})[\s./-]{1,3}(20\d\d)(?!\d)/u;

/** The year of the article's own time stamp (one with an hour, or said to be one), or null. */
export function stampedYear(
  text: string,
  day: { day: number | null; month: number | null },
): { year: number; start: number; end: number } | null {
  for (const match of text.slice(0, 3000).matchAll(/[^\n]+/gu)) {
    const line = match[0];
    const stamp = line.length < 160 ? stampDay.exec(line) : null;
    if (!stamp || !(new RegExp(stampWord, "iu").test(line) || /\d{1,2}\s?(?::|h|giờ)\s?\d{2}/u.test(line)))
      continue;
    if (line.length > 90 && /tổ chức|hội nghị/iu.test(line)) continue;
    const start = match.index + stamp.index;
    const month = Number(stamp[2]);
    const isBefore =
      day.month !== null && (month < day.month || (month === day.month && Number(stamp[1]) < (day.day ?? 0)));
    if (!isDay(Number(stamp[1]), month) || (isBefore && day.month !== null && day.month - month < 6))
      continue;
    return { year: Number(stamp[3]) - Number(isBefore), start, end: start + stamp[0].length };
  }
  return null;
}
