import type { CheckContext, CheckedFacts, CheckedReport, Remark, Check } from "#lib/checks/check";
import type { Span } from "#lib/extraction/facts";
import { toPlainText } from "#lib/extraction/plain-text";
import { layOut } from "#lib/extraction/reading";

const noFacts: CheckedFacts = { attendees: [], citations: [], commendations: [], figures: [] };
const context: CheckContext = {
  factsFrom: "text",
  heldOn: null,
  year: null,
  publishedOn: null,
  reportKind: "news",
  tonePlacement: "",
  phrases: [],
};
const quotation = /“[^“”\n]*”|"[^"\n]*"|«[^«»\n]*»/gu;
const symbol =
  /\d{1,4}(?:\/\d{4})?[-/–]\p{Lu}[\p{L}]{0,5}(?:\d{1,2})?[-/]\p{Lu}[\p{L}\d]{0,14}(?![\p{L}\d])/gu;

/** A report as checks see it, for tests: the text laid out, and only the facts and wishes that are given. */
export function givenReport(
  text: string,
  given: { readonly facts?: Partial<CheckedFacts>; readonly context?: Partial<CheckContext> } = {},
): CheckedReport {
  const reading = layOut(toPlainText(text));
  return {
    reading,
    quotations: spansOf(reading.text, quotation),
    symbols: spansOf(reading.text, symbol),
    facts: { ...noFacts, ...given.facts },
    context: { ...context, ...given.context },
  };
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words each remark of a check is about. */
export function quotesOf(check: Check, report: CheckedReport): string[] {
  return check.find(report).map(({ span }) => report.reading.text.slice(span.start, span.end));
}

/** The text once every offered mend has been made. */
export function mended(report: CheckedReport, remarks: readonly Remark[]): string {
  let text = report.reading.text;
  for (const { span, mend } of remarks.toSorted((a, b) => b.span.start - a.span.start))
    if (mend !== null) text = text.slice(0, span.start) + mend + text.slice(span.end);
  return text;
}
