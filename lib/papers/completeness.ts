import { isOfficial } from "#lib/papers/paper";
import type { Signing } from "#lib/papers/signature";
import { authorityIssue } from "#lib/papers/signature";
import type { Issue } from "#lib/problem";

interface PaperToCheck {
  readonly kind: string;
  readonly committee: { readonly kind: string };
  readonly paper: (Signing & { readonly subject: string }) | null;
}

const required = (field: string): Issue => ({ field, reason: "required" });

/** What an official paper lacks around its text before it may be submitted, in the order of the screen; news nothing. */
export function paperGaps({ kind, committee, paper }: PaperToCheck): Issue[] {
  if (!isOfficial(kind)) return [];
  if (!paper) return [required("subject"), required("signerName")];
  const isMinutes = kind === "minutes";
  const second = isMinutes ? "recorderName" : "signerPosition";
  const missing = (["subject", second, "signerName"] as const)
    .filter((field) => paper[field].trim() === "")
    .map(required);
  const rule = isMinutes ? null : authorityIssue(paper.authority, paper.signerPosition, committee.kind);
  const isOne = isMinutes && paper.recorderName !== "" && paper.recorderName === paper.signerName;
  return [
    ...missing,
    ...(rule ? [{ field: "authority", reason: rule }] : []),
    ...(isOne ? [{ field: "recorderName", reason: "sameSigners" }] : []),
  ];
}
