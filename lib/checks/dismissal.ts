import { z } from "zod";

import type { CheckFinding } from "./check";
import { fingerprintOf, severities } from "./check";

/** A finding somebody passed over, and why. */
export interface Dismissal {
  readonly fingerprint: string;
  readonly reason: string;
  readonly personName: string;
}

const frozenFindings = z.array(
  z.object({
    check: z.string(),
    severity: z.enum(severities),
    quote: z.string(),
    message: z.string(),
    /** Null where nobody passed it over. */
    dismissed: z.object({ reason: z.string(), personName: z.string() }).nullable(),
  }),
);

/** What the checks found when a version was frozen, in reading order, and what was passed over. */
export type FrozenFinding = z.infer<typeof frozenFindings>[number];

/** Reads `ReportVersion.checks`. @throws ZodError for text that no version was ever written with. */
export function readFrozenFindings(json: string): FrozenFinding[] {
  return frozenFindings.parse(JSON.parse(json));
}

/** Findings as a version keeps them, each with the reason it was passed over for. */
export function freezeFindings(
  findings: readonly CheckFinding[],
  dismissals: readonly Dismissal[],
): FrozenFinding[] {
  const reasons = new Map(dismissals.map((dismissal) => [dismissal.fingerprint, dismissal]));
  return findings.map((finding) => {
    const { check, severity, quote, message } = finding;
    const found = reasons.get(fingerprintOf(finding));
    const dismissed = found ? { reason: found.reason, personName: found.personName } : null;
    return { check, severity, quote, message, dismissed };
  });
}

/** The errors that nobody has mended or explained: with any, a report is not submitted. */
export function openErrors(findings: readonly FrozenFinding[]): FrozenFinding[] {
  return findings.filter(({ severity, dismissed }) => severity === "error" && dismissed === null);
}
