import type { Check, CheckedReport, Remark } from "#lib/checks/check";
import { grouped } from "#lib/checks/grouped";
import type { Syllable } from "#lib/checks/typography/syllables";
import { syllablesOf } from "#lib/checks/typography/syllables";
import type { Span } from "#lib/extraction/facts";
import type { Reading } from "#lib/extraction/reading";
import { comparable } from "#lib/extraction/words";

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
  const runs: RepeatedRun[] = [];
  for (let length = shortestRun; length <= longestRun; length += 1) {
    let same = 0;
    for (let at = 0; at + length < syllables.length; at += 1) {
      const [here, there] = [syllables[at], syllables[at + length]];
      same = here && there && here.word === there.word && here.paragraph === there.paragraph ? same + 1 : 0;
      if (same !== length) continue;
      runs.push({ from: at - length + 1, length });
      same = 0;
    }
  }
  return runs.toSorted((a, b) => a.from - b.from || a.length - b.length);
}

function apart(reading: Reading): Remark[] {
  const sentences = reading.sentences
    .map((span) => ({ ...span, words: comparable(reading.plain.slice(span.start, span.end)) }))
    .filter(({ words }) => words.split(" ").length >= shortestSentence);
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
