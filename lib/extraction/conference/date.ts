import type { DateFact, Span } from "#lib/extraction/facts";
import type { Clue, Rule } from "#lib/extraction/rule";
import { words } from "#lib/extraction/words";

import { eventWord, leadOf } from "./event";

/** A day of the lead, with how surely it is the day of the conference. */
export interface DayClue extends DateFact {
  readonly weight: number;
}

const session = String.raw`(?:(sáng|trưa|chiều|tối)(?: sớm| muộn)?(?: nay| qua)?\s{0,2}[,-]?\s{0,2}(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\s{0,2},?\s{0,2})?\(?)?`;
const numeric = words(
  String.raw`${session}(?:(trong (?:\d|hai|ba) ngày|(?:vào )?ngày|hôm nay|hôm|từ ngày|từ)\s{0,2}[,-]?\s{0,2}\(?)?(?:(\d{1,2})(?:\s{0,2}(?:,|và|-|đến)\s{0,2}\d{1,2}){1,2}(?=\s{0,2}[/.-]\d)|(\d{1,2}))\s{0,1}[/.-]\s{0,1}(\d{1,2})(?:\s{0,1}[/.-]\s{0,1}(\d{4}))?(?![\d%]|\s{0,2}[/.]\s{0,2}\d)`,
);
const spelled = words(
  String.raw`${session}(?:(trong (?:\d|hai|ba) ngày|(?:vào )?ngày|từ ngày|từ)\s{0,2})?(\d{1,2})(?:\s{0,2}(?:,|và|-|đến)\s{0,2}\d{1,2}){0,2} tháng (\d{1,2})(?: năm (\d{4}))?`,
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
    const leads = index < 4 && sentence.end < (reading.paragraphs[sentence.paragraph]?.end ?? 0);
    return [...text.matchAll(pattern)].flatMap((match) =>
      dayAt(sentence, index, { text, match, parts: parts(match), leads }),
    );
  });
}

interface Candidate {
  readonly text: string;
  readonly match: RegExpExecArray;
  readonly parts: Parts;
  /** An early sentence of a paragraph that goes on. */
  readonly leads: boolean;
}

function dayAt(sentence: Span, index: number, candidate: Candidate): Omit<Clue<DayClue>, "rule">[] {
  const { text, match, parts } = candidate;
  if (!isOfConference(candidate)) return [];
  const start = sentence.start + match.index;
  const weight = weigh(text, match.index, index) + Number(parts.part !== undefined) * 3;
  const value = {
    day: Number(parts.day),
    month: Number(parts.month),
    year: parts.year === undefined ? null : Number(parts.year),
    session: parts.part?.toLowerCase() ?? null,
    weight,
  };
  return [{ value, span: { start, end: start + match[0].length }, certainty: "stated" }];
}

function isOfConference({ text, match, parts, leads }: Candidate): boolean {
  if (!isDay(Number(parts.day), Number(parts.month))) return false;
  if (parts.part === undefined && isAside(text, match.index)) return false;
  if (!held.test(text) && !event.test(text) && !isDateline(text, match, leads)) return false;
  return parts.part !== undefined || parts.word !== undefined || isMarked(text, match);
}

/** «(Hải Đông, 17/8/2021). Hội nghị …»: a dateline before the sentence that tells of the conference. */
function isDateline(text: string, { index: at, 0: day }: RegExpExecArray, leads: boolean): boolean {
  return (
    leads &&
    /^[\s:("-]*(?:\p{Lu}[\p{L} ]{1,24},\s?)?$/u.test(text.slice(0, at)) &&
    /^[\s,.):-]*$/u.test(text.slice(at + day.length))
  );
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

/** Days of documents, anniversaries and terms. A day with its time of day is never one. */
function isAside(text: string, at: number): boolean {
  return /(?:số \S{1,25}|\/\p{L}{2,12}),? $|(?<!\p{L})(?:kỷ niệm|thành lập|truyền thống|nghị quyết|chỉ thị|kết luận|quyết định|kế hoạch|lễ|đến|trước|sau|báo cáo|công văn|hướng dẫn|thông báo|giấy mời)(?!\p{L})[^.;,]{0,40}$/iu.test(
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

/** The likeliest day; of equals the first. A dateline may give its year. */
export function likeliestDay(clues: readonly Clue<DayClue>[]): Clue<DayClue> | undefined {
  const [best] = clues.toSorted((a, b) => b.value.weight - a.value.weight || a.span.start - b.span.start);
  if (!best || best.value.year !== null) return best;
  const { day, month } = best.value;
  const dated = clues.find(({ value }) => value.day === day && value.month === month && value.year !== null);
  return { ...best, value: { ...best.value, year: dated?.value.year ?? null } };
}

const stampWord =
  /cập nhật|lượt (?:đọc|xem)|đăng(?! (?:ký|cai|quang))|xuất bản|thời gian|publish|gmt|\d{1,2}\s?(?::|h|giờ)\s?\d{2}/iu;
const stampDay = /(?<!\d)(\d{1,2})[\s./-]{1,3}(\d{1,2})[\s./-]{1,3}(20\d\d)(?!\d)/u;

interface Day {
  readonly day: number | null;
  readonly month: number | null;
}

/** The year of the article's own time stamp (one with an hour, or said to be one), or null. */
export function stampedYear(text: string, day: Day): (Span & { year: number }) | null {
  for (const match of text.slice(0, 3000).matchAll(/[^\n]+/gu)) {
    const line = match[0];
    const stamp = isStampLine(line) ? stampDay.exec(line) : null;
    const year = stamp ? yearBefore(stamp, day) : null;
    if (!stamp || year === null) continue;
    const start = match.index + stamp.index;
    return { year, start, end: start + stamp[0].length };
  }
  return null;
}

function isStampLine(line: string): boolean {
  if (line.length >= 160 || !stampWord.test(line)) return false;
  return line.length <= 90 || !/tổ chức|hội nghị/iu.test(line);
}

/** A day later in the year than the stamp was the year before, when it is much later. */
function yearBefore([, stampedDay, stampedMonth, year]: RegExpExecArray, { day, month }: Day): number | null {
  if (!isDay(Number(stampedDay), Number(stampedMonth))) return null;
  const months = (month ?? 0) - Number(stampedMonth);
  const isLater = months > 0 || (months === 0 && (day ?? 0) > Number(stampedDay));
  if (!isLater) return Number(year);
  return months >= 6 ? Number(year) - 1 : null;
}
