import type { Check, CheckedReport, Remark } from "#lib/checks/check";
import { grouped } from "#lib/checks/grouped";
import type { Syllable } from "#lib/checks/typography/syllables";
import { syllablesOf } from "#lib/checks/typography/syllables";
import type { Span } from "#lib/extraction/facts";
import type { Reading } from "#lib/extraction/reading";

const shortestRun = 5;
const longestRun = 40;
const shortestSentence = 10;

/**
 * A sentence or caption that stands twice: pasted twice in a row, or word for word in two places.
 *
 * A heading that a sentence takes up again is no repetition, nor is a title that a page prints twice.
 */
export const doubledSentence: Check = {
  name: "doubled-sentence",
  severity: "warning",
  scope: "report",
  find: (report) => [...adjacent(report), ...apart(report.reading)],
};

/** «… phát biểu tại Hội nghị … phát biểu tại Hội nghị» within one line. */
function adjacent({ reading }: CheckedReport): Remark[] {
  const syllables = syllablesOf(reading);
  const remarks: Remark[] = [];
  let free = 0;
  for (const { from, length } of repeatedRuns(syllables)) {
    const [first, last] = [syllables[from], syllables[from + 2 * length - 1]];
    const once = syllables[from + length - 1];
    if (from < free || !first || !last || !once) continue;
    free = from + 2 * length;
    const said = reading.text.slice(first.start, once.end);
    remarks.push({
      span: { start: first.start, end: last.end },
      message: `«${shortened(said)}» được viết hai lần liền nhau.`,
      mend: said,
    });
  }
  return remarks;
}

interface RepeatedRun {
  readonly from: number;
  readonly length: number;
}

/** Runs of syllables that follow themselves at once, in reading order. */
function repeatedRuns(syllables: readonly Syllable[]): RepeatedRun[] {
  const ids = numbered(syllables);
  const runs: RepeatedRun[] = [];
  for (let from = 0; from < syllables.length;) {
    const to = paragraphEnd(syllables, from);
    for (let length = shortestRun; length <= longestRun && from + 2 * length <= to; length += 1)
      for (const run of runsOf(ids.subarray(from, to), length)) runs.push({ from: from + run, length });
    from = to;
  }
  return runs.toSorted((a, b) => a.from - b.from || a.length - b.length);
}

/** One number for each word: runs are compared some thirty times. */
function numbered(syllables: readonly Syllable[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(syllables, ({ word }) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  });
}

function paragraphEnd(syllables: readonly Syllable[], from: number): number {
  const paragraph = syllables[from]?.paragraph;
  let to = from + 1;
  while (syllables[to]?.paragraph === paragraph && to < syllables.length) to += 1;
  return to;
}

/** Where runs of a length begin that stand twice in a row. */
function runsOf(ids: Int32Array, length: number): number[] {
  const found: number[] = [];
  let same = 0;
  for (let at = 0; at + length < ids.length; at += 1) {
    same = ids[at] === ids[at + length] ? same + 1 : 0;
    if (same !== length) continue;
    found.push(at - length + 1);
    same = 0;
  }
  return found;
}

function apart(reading: Reading): Remark[] {
  const sentences = wordedSentences(reading);
  return [...grouped(sentences, ({ words }) => words).values()].flatMap((same) => {
    const [first, ...again] = same;
    if (!first || again.length === 0) return [];
    return again
      .filter((other) => isPair(reading, first, other))
      .map(({ start, end }) => ({
        span: trimmedSpan(reading.plain, { start, end }),
        message: `Câu này đã có ở trên: «${shortened(reading.text.slice(first.start, first.end).trim())}».`,
        mend: null,
        severity: "notice" as const,
      }));
  });
}

/** Sentences long enough to be compared, with their words as they are compared. */
function wordedSentences(reading: Reading): (Span & { readonly words: string })[] {
  const syllables = syllablesOf(reading);
  let to = 0;
  return reading.sentences.flatMap(({ start, end }) => {
    const from = to;
    while ((syllables[to]?.start ?? Infinity) < end) to += 1;
    if (to - from < shortestSentence) return [];
    const words = syllables.slice(from, to).map(({ word }) => word);
    return [{ start, end, words: words.join(" ") }];
  });
}

/** Both end like sentences, or both are lines of their own below the title. */
function isPair(reading: Reading, first: Span, other: Span): boolean {
  const [closedFirst, closedOther] = [first, other].map((span) =>
    /[.!?…]["')\]]?\s*$/u.test(reading.plain.slice(span.start, span.end)),
  );
  return closedFirst === true ? closedOther === true : closedOther === false && first.start > titleArea;
}

/** The first lines of a page may hold its title twice. */
const titleArea = 250;

function trimmedSpan(plain: string, { start, end }: Span): Span {
  const text = plain.slice(start, end);
  return { start: start + (text.length - text.trimStart().length), end: start + text.trimEnd().length };
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}…`;
}
