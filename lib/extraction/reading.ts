import type { Span } from "./facts";
import { isNoise, isTailHeading } from "./page-noise";
import { toReadable } from "./plain-text";

/** A stretch of the report between two full stops, within one paragraph. */
export interface Sentence extends Span {
  /** Index of its paragraph. */
  readonly paragraph: number;
}

export interface Paragraph extends Span {
  /** "report" is what rules read; "noise" is page furniture; "tail" is other news. */
  readonly part: "report" | "noise" | "tail";
}

/** A text laid out for the rules. */
export interface Reading {
  /** NFC, as quoted. */
  readonly text: string;
  /** Same offsets, see `toReadable`; page noise is blanked out, a line break ends a paragraph. */
  readonly plain: string;
  readonly paragraphs: readonly Paragraph[];
  /** Sentences of the report, in order, at most `longest` characters each. */
  readonly sentences: readonly Sentence[];
}

/** Nobody's report is longer; the bound keeps hostile input from holding the server. */
const longestRead = 300_000;

/** Lays out an NFC text (its first 300,000 characters): what is report, where its paragraphs and sentences are. */
export function layOut(text: string): Reading {
  const readable = toReadable(text.slice(0, longestRead));
  const paragraphs = joinBroken(readable, sortLines(readable));
  const plain = blankOut(readable, paragraphs);
  const sentences = paragraphs.flatMap((paragraph, index) =>
    paragraph.part === "report" ? splitSentences(plain, paragraph, index) : [],
  );
  return { text, plain, paragraphs, sentences };
}

/** The first sentence that ends after an offset, or undefined. */
export function sentenceAt(reading: Reading, offset: number): Sentence | undefined {
  let low = 0;
  let high = reading.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reading.sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return reading.sentences[low];
}

const longLine = 120;

function sortLines(plain: string): Paragraph[] {
  const lines = [...plain.matchAll(/[^\n]+/gu)];
  let bodySeen = false;
  let inTail = false;
  return lines.map((match) => {
    const line = match[0];
    const span = { start: match.index, end: match.index + line.length };
    if (isTailHeading(line) && bodySeen) {
      inTail = true;
      return { ...span, part: "tail" };
    }
    const isLong = line.trim().length > longLine && !isNoise(line);
    if (inTail && isLong && span.start < plain.length * 0.5) inTail = false;
    bodySeen ||= isLong;
    if (inTail) return { ...span, part: "tail" };
    return { ...span, part: isNoise(line) ? "noise" : "report" };
  });
}

/** A caption or heading that goes on in the next line is one paragraph. */
function joinBroken(plain: string, lines: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && last.part === "report" && line.part === "report" && goesOn(plain, last, line))
      joined[joined.length - 1] = { start: last.start, end: line.end, part: "report" };
    else joined.push(line);
  }
  return joined;
}

function goesOn(plain: string, above: Span, below: Span): boolean {
  if (plain.slice(above.end, below.start).trim() !== "" || below.start - above.end > 2) return false;
  const end = plain.slice(Math.max(above.start, above.end - 40), above.end).trimEnd();
  const start = plain.slice(below.start, below.start + 40).trimStart();
  if (/^[-+*]/u.test(start)) return false;
  if (/(?:[,-]|\p{Ll},? (?:và|của|là))$/u.test(end)) return true;
  if (start.startsWith("VÀ ")) return true;
  return /^\p{Ll}/u.test(start) && /[\p{L}\p{N},]$/u.test(end) && !/^(?:xem|theo) /u.test(start);
}

/** Noise becomes blanks; a line break inside a paragraph becomes one too. */
function blankOut(readable: string, paragraphs: readonly Paragraph[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, part } of paragraphs) {
    const shown = readable.slice(start, end);
    result +=
      readable.slice(at, start) +
      (part === "report" ? shown.replace(/\n/gu, " ") : shown.replace(/[^\n]/gu, blanks));
    at = end;
  }
  return result + readable.slice(at);
}

function blanks(sign: string): string {
  return " ".repeat(sign.length);
}

const longest = 1500;
/** A full stop that ends an abbreviation or an initial, not a sentence. */
const shortForm =
  /(?:^|[\s(."])(?:\p{Lu}|TP|Tp|tp|TS|Ts|ThS|Ths|PGS|GS|(?:BS|DS)?\.?CK(?:I{1,2}|[12])|BS|DS|CT|PCT|TX|TT|Tr|St|đ|Đ|T\.Ư|TW|NXB|BT|PBT|tr|Mr|Mrs|GĐ|PGĐ|KS|CN|v\.v)$/u;
/** «khóa X.» ends a sentence although one capital stands before the stop. */
const ordinal = /(?:khóa|thứ|hạng|kỳ|cấp)\s[IVX]{1,5}$/iu;
const fullStop = /[.!?…]+["')\]]*(?=\s|\p{Lu}\p{Ll}|$)/gu;

function splitSentences(plain: string, { start, end }: Span, paragraph: number): Sentence[] {
  const text = plain.slice(start, end);
  const sentences: Sentence[] = [];
  let from = 0;
  const push = (to: number) => {
    for (let at = from; at < to; at += longest)
      sentences.push({ start: start + at, end: start + Math.min(at + longest, to), paragraph });
    from = to;
  };
  for (const match of text.matchAll(fullStop)) {
    const to = match.index + match[0].length;
    if (endsSentence(text, match.index, to)) push(to);
  }
  push(text.length);
  return sentences.filter((sentence) => plain.slice(sentence.start, sentence.end).trim() !== "");
}

function isShort(before: string): boolean {
  return shortForm.test(before) && !ordinal.test(before);
}

function endsSentence(text: string, stop: number, after: number): boolean {
  if (text[stop] === "." && isShort(text.slice(Math.max(0, stop - 16), stop))) return false;
  const next = text.slice(after, after + 4);
  if (/^\s/u.test(next)) return /^\s+["'(-]*[\p{Lu}\d]/u.test(next) || next.trim() === "";
  return next === "" || /(?:\p{Ll}{2}|\d{2}|\))$/u.test(text.slice(Math.max(0, stop - 2), stop));
}
