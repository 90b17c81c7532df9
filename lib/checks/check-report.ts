import type { Span } from "#lib/extraction/facts";

import { allChecks } from "./all-checks";
import type { Check, CheckedReport, CheckFinding, CheckLevel, Remark, Severity } from "./check";
import { severities } from "./check";
import { splitParagraphs } from "./paragraphs";
import { touchesAny } from "./spans";

/** A committee's wishes by name of check; a check without one speaks as it usually does. */
export type CheckLevels = Readonly<Partial<Record<string, CheckLevel>>>;

/** What to check with: all checks at their usual levels unless said otherwise. */
export interface CheckOptions {
  readonly levels?: CheckLevels;
  readonly checks?: readonly Check[];
}

/**
 * What the checks have to say of a text, in reading order.
 *
 * Where one check speaks twice of overlapping words, the gravest, then the longest remark stays. No mend touches a
 * quotation or a document symbol. Pure and linear in the length of the text.
 */
export function checkReport(report: CheckedReport, options: CheckOptions = {}): CheckFinding[] {
  const inParagraphs = splitParagraphs(report).flatMap(({ at, report: paragraph }) =>
    findingsIn(paragraph, "paragraph", options).map((finding) => moved(finding, at)),
  );
  return inOrder([...inParagraphs, ...findingsIn(report, "report", options)]);
}

/** What the checks of one scope have to say, in reading order. */
export function findingsIn(
  report: CheckedReport,
  scope: Check["scope"],
  { levels = {}, checks = allChecks }: CheckOptions,
): CheckFinding[] {
  return inOrder(
    checks.flatMap((check) => {
      const level = levels[check.name];
      if (check.scope !== scope || level === "off") return [];
      const remarks = settled(check.find(report), check.severity);
      return remarks.map((remark) => findingOf(report, check, remark, level));
    }),
  );
}

/** Mends all that can be mended. Of mends that overlap, the first in reading order is made. */
export function applyMends(text: string, findings: readonly CheckFinding[]): string {
  let mended = "";
  let at = 0;
  for (const { span, mend } of inOrder(findings)) {
    if (mend === null || span.start < at) continue;
    mended += text.slice(at, span.start) + mend;
    at = span.end;
  }
  return mended + text.slice(at);
}

function findingOf(
  report: CheckedReport,
  check: Check,
  remark: Remark,
  level: Severity | undefined,
): CheckFinding {
  const { span, message } = remark;
  const quote = report.reading.text.slice(span.start, span.end);
  const isSafe = !touchesAny(report.quotations, span) && !touchesAny(report.symbols, span);
  const mend = isSafe && remark.mend !== quote ? remark.mend : null;
  return { check: check.name, severity: severityOf(check, remark, level), span, quote, message, mend };
}

/** The committee's level replaces the usual one; a remark milder than usual is never made louder. */
function severityOf(
  { severity: usual }: Check,
  { severity: own = usual }: Remark,
  level: Severity | undefined,
): Severity {
  if (level === undefined) return own;
  return rank(own) > rank(usual) && rank(own) > rank(level) ? own : level;
}

/** 0 for the gravest. */
function rank(severity: Severity): number {
  return severities.indexOf(severity);
}

/** Of overlapping remarks the gravest, then the longest. */
function settled(remarks: readonly Remark[], usual: Severity): readonly Remark[] {
  if (remarks.length < 2) return remarks;
  const weighed = remarks
    .toSorted(
      (a, b) => rank(a.severity ?? usual) - rank(b.severity ?? usual) || lengthOf(b.span) - lengthOf(a.span),
    )
    .map((remark, weight) => ({ remark, weight }))
    .toSorted((a, b) => a.remark.span.start - b.remark.span.start || a.weight - b.weight);
  const kept: typeof weighed = [];
  for (const each of weighed) {
    const rivals = kept.splice(firstBeyond(kept, each.remark.span.start));
    const isBeaten = rivals.some(({ weight }) => weight < each.weight);
    kept.push(...(isBeaten ? rivals : [each]));
  }
  return kept.map(({ remark }) => remark);
}

/** How many remarks at the end of an ordered list reach beyond a place: at most one, as none of them overlap. */
function firstBeyond(kept: readonly { readonly remark: Remark }[], place: number): number {
  const last = kept.at(-1);
  return last && last.remark.span.end > place ? kept.length - 1 : kept.length;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** The same finding, `by` characters later in the text. */
function moved(finding: CheckFinding, by: number): CheckFinding {
  return by === 0
    ? finding
    : { ...finding, span: { start: finding.span.start + by, end: finding.span.end + by } };
}

function inOrder(findings: readonly CheckFinding[]): CheckFinding[] {
  return findings.toSorted(
    (a, b) =>
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      rank(a.severity) - rank(b.severity) ||
      (a.check < b.check ? -1 : Number(a.check > b.check)),
  );
}
