import type { Span } from "#lib/extraction/facts";
import type { Reading } from "#lib/extraction/reading";

/** Whether a span shares a character with one of `spans`, which are in order and apart. */
export function touchesAny(spans: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const next = spans[low];
  return next !== undefined && next.start < end;
}

/** One place where a pattern matches. */
export interface Place extends Span {
  readonly match: RegExpMatchArray;
  readonly paragraph: Span;
}

/**
 * Every place of the report's own paragraphs where a global pattern matches, in order.
 *
 * @param sheet "plain" for words (see `toReadable`), "text" where the signs themselves matter.
 * @param hint cheaper than the pattern and not global: a paragraph in which it is not found has no match either.
 */
export function placesOf(
  reading: Reading,
  pattern: RegExp,
  sheet: "text" | "plain" = "plain",
  hint?: RegExp,
): Place[] {
  return reading.paragraphs.flatMap((paragraph) => {
    if (paragraph.part !== "report") return [];
    const shown = reading[sheet].slice(paragraph.start, paragraph.end);
    if (hint?.test(shown) === false) return [];
    return Array.from(shown.matchAll(pattern), (match) => {
      const start = paragraph.start + match.index;
      return { start, end: start + match[0].length, match, paragraph };
    });
  });
}
