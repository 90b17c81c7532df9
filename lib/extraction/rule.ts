import type { Certainty, Span } from "./facts";
import type { Reading } from "./reading";

/** What one rule read in one place, before mentions are brought together. */
export interface Clue<V> {
  readonly value: V;
  readonly span: Span;
  readonly certainty: Certainty;
  readonly rule: string;
}

/** One wording of one fact. Knows nothing of other rules. */
export interface Rule<V> {
  readonly name: string;
  /** Everything said in this wording, in any order. Must be linear in the length of the text. */
  read(reading: Reading): readonly Omit<Clue<V>, "rule">[];
}

/**
 * What all rules read, in reading order.
 *
 * The order of the rules does not matter: clues that start at one place are
 * sorted longest first, then by the rule's name.
 */
export function readAll<V>(rules: readonly Rule<V>[], reading: Reading): Clue<V>[] {
  return rules
    .flatMap((rule) => rule.read(reading).map((clue) => ({ ...clue, rule: rule.name })))
    .toSorted(
      (a, b) =>
        a.span.start - b.span.start ||
        b.span.end - a.span.end ||
        (a.rule < b.rule ? -1 : Number(a.rule > b.rule)),
    );
}

/** Of clues that overlap, keeps the one that reads more of the text. Expects and keeps reading order. */
export function longestWins<V>(clues: readonly Clue<V>[]): Clue<V>[] {
  const kept: Clue<V>[] = [];
  for (const clue of clues) {
    const last = kept.at(-1);
    if (!last || clue.span.start >= last.span.end) kept.push(clue);
    else if (lengthOf(clue.span) > lengthOf(last.span)) kept[kept.length - 1] = clue;
  }
  return kept;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** The span without blanks and separators at its ends. */
export function trimmed(text: string, span: Span, edges = /[\s,;:.-]/u): Span {
  let { start, end } = span;
  while (start < end && edges.test(text[start] ?? "")) start += 1;
  while (end > start && edges.test(text[end - 1] ?? "")) end -= 1;
  return { start, end };
}
