import type { Finding, Span } from "./facts";
import type { Reading } from "./reading";
import type { Clue } from "./rule";

/** Where a finding was read, and by which rule; `spans` are all its mentions. */
export function placeOf(
  { text }: Reading,
  { span, certainty, rule }: Clue<unknown>,
  spans: readonly Span[] = [span],
): Omit<Finding, "kind" | "value"> {
  return { span, spans, quote: text.slice(span.start, span.end), certainty, rule };
}
