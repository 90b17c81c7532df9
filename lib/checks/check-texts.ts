import type { CheckContext, CheckedFacts, CheckFinding } from "./check";
import type { Checker } from "./checker";

/** The paragraphs of a text and what they are checked with. */
export interface CheckRequest {
  readonly texts: readonly string[];
  readonly facts: CheckedFacts;
  readonly context: CheckContext;
}

/** A finding within one paragraph; its span counts from the beginning of that one. */
export interface PlacedFinding extends CheckFinding {
  /** Index of the paragraph. */
  readonly block: number;
}

/**
 * Everything the checks say of a text in paragraphs, in reading order.
 *
 * A finding that compares places stands in the paragraph it begins in, cut at its end.
 */
export function checkTexts(checker: Checker, { texts, facts, context }: CheckRequest): PlacedFinding[] {
  const alone = texts.flatMap((text, block) =>
    checker.checkParagraph(text, facts, context).map((finding) => ({ ...finding, block })),
  );
  const starts = startsOf(texts);
  const across = checker.checkAcross(texts.join("\n"), facts, context).flatMap((finding) => {
    const block = blockAt(starts, finding.span.start);
    const [start = 0, text = ""] = [starts[block], texts[block]];
    const end = Math.min(finding.span.end - start, text.length);
    return [{ ...finding, block, span: { start: finding.span.start - start, end } }];
  });
  return [...alone, ...across].toSorted((a, b) => a.block - b.block || a.span.start - b.span.start);
}

function startsOf(texts: readonly string[]): number[] {
  let at = 0;
  return texts.map((text) => {
    const start = at;
    at += text.length + 1;
    return start;
  });
}

/** The last paragraph that begins at or before a place. */
function blockAt(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? Infinity) <= place) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}
