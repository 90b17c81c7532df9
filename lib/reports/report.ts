import type { Issue } from "#lib/problem";

/** The limits of what is typed around the text. */
export const titleLimit = 300;
export const bylineLimit = 120;

/** What must be there before anyone is asked to read it. */
export interface ReportContent {
  readonly title: string;
  readonly heldOn: string | null;
  readonly wordCount: number;
  /** What else its kind needs and does not have. */
  readonly gaps?: readonly Issue[];
}

/**
 * The parts a report still lacks before it may be submitted.
 *
 * An empty list means complete. Order follows the screen, so the first issue
 * is the first field to focus.
 */
export function missingParts(report: ReportContent): Issue[] {
  const missing: Issue[] = [];
  if (report.title.trim() === "") missing.push({ field: "title", reason: "required" });
  if (report.heldOn === null) missing.push({ field: "heldOn", reason: "required" });
  if (report.wordCount === 0) missing.push({ field: "body", reason: "required" });
  return [...missing, ...(report.gaps ?? [])];
}
