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
  const known = cache.get(reading);
  if (known) return known;
  const syllables = reading.paragraphs.flatMap((paragraph, index) =>
    paragraph.part === "report" ? syllablesIn(reading.plain, paragraph, index) : [],
  );
  cache.set(reading, syllables);
  return syllables;
}

/** Several checks read the same text; it is cut up once. */
const cache = new WeakMap<Reading, readonly Syllable[]>();

function syllablesIn(plain: string, { start, end }: Span, paragraph: number): Syllable[] {
  let last = -1;
  return [...plain.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => {
    const at = start + match.index;
    const follows = last >= 0 && at - last <= 6 && plain.slice(last, at).trim() === "";
    last = at + match[0].length;
    return { start: at, end: last, word: match[0].toLowerCase(), follows, paragraph };
  });
}
