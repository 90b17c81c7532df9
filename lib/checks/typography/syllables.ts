import type { Span } from "#lib/extraction/facts";
import type { Reading } from "#lib/extraction/reading";

/** One run of letters or digits as it is compared: lower case, tone mark in its older place. */
export interface Syllable extends Span {
  readonly word: string;
  /** Only blanks stand between this one and the one before, which is in the same paragraph. */
  readonly follows: boolean;
  /** Index of its paragraph. */
  readonly paragraph: number;
}

/** The report's own words in reading order. */
export function syllablesOf(reading: Reading): readonly Syllable[] {
  const remembered = cache.get(reading);
  if (remembered) return remembered;
  const syllables = reading.paragraphs.flatMap((paragraph, index) =>
    paragraph.part === "report" ? syllablesIn(reading.plain, paragraph, index) : [],
  );
  cache.set(reading, syllables);
  return syllables;
}

/** Several checks read the same text; it is cut up once. */
const cache = new WeakMap<Reading, readonly Syllable[]>();

/** The report's own words as `comparable` writes them. */
export function comparableWords(reading: Reading): string {
  const remembered = written.get(reading);
  if (remembered !== undefined) return remembered;
  const words = syllablesOf(reading)
    .map(({ word }) => word)
    .join(" ");
  written.set(reading, words);
  return words;
}

const written = new WeakMap<Reading, string>();

function syllablesIn(plain: string, { start, end }: Span, paragraph: number): Syllable[] {
  const syllables: Syllable[] = [];
  let last = -1;
  for (let at = start; at < end;) {
    const to = runEnd(plain, at, end);
    if (to > at) {
      const follows = last >= 0 && isBlank(plain, last, at);
      syllables.push({ start: at, end: to, word: plain.slice(at, to).toLowerCase(), follows, paragraph });
      last = to;
    }
    at = Math.max(to, at + 1);
  }
  return syllables;
}

const widestGap = 6;

function isBlank(plain: string, from: number, to: number): boolean {
  if (to - from === 1 && plain[from] === " ") return true;
  return to - from <= widestGap && plain.slice(from, to).trim() === "";
}

/** Where the letters, marks and digits that begin at an offset end; the offset itself when there are none. */
function runEnd(plain: string, from: number, end: number): number {
  let at = from;
  while (at < end && isOfWord(plain, at)) at += isPair(plain, at) ? 2 : 1;
  return at;
}

/** What is known of each UTF-16 unit: asking Unicode of every letter anew costs more than all the rest. */
const known = new Uint8Array(0x10000);
const [ofWord, ofNone] = [1, 2];
const wordSign = /^[\p{L}\p{M}\p{N}]/u;

function isOfWord(plain: string, at: number): boolean {
  const code = plain.charCodeAt(at);
  if (code >= 0xd800 && isPair(plain, at)) return wordSign.test(plain.slice(at, at + 2));
  if (known[code] === 0) known[code] = wordSign.test(plain.charAt(at)) ? ofWord : ofNone;
  return known[code] === ofWord;
}

function isPair(plain: string, at: number): boolean {
  const code = plain.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && plain.charCodeAt(at + 1) >>> 10 === 0x37;
}
