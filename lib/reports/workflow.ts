import type { Actor, Role } from "#lib/access/actor";
import { hasAnyRole } from "#lib/access/actor";
import { isOfficial } from "#lib/papers/paper";
import { Problem } from "#lib/problem";
import type { ReportContent } from "#lib/reports/report";
import { missingParts } from "#lib/reports/report";

export const reportStates = [
  "draft",
  "submitted",
  "returned",
  "approved",
  "published",
  "issued",
  "withdrawn",
] as const;
export type ReportState = (typeof reportStates)[number];

export const reportActions = ["submit", "sendBack", "approve", "publish", "register", "withdraw"] as const;
export type ReportAction = (typeof reportActions)[number];

interface Transition {
  readonly from: readonly ReportState[];
  readonly to: ReportState;
  readonly by: readonly Role[];
  readonly requires: readonly (keyof typeof requirements)[];
  /** Whether body and facts are frozen as a version in the same transaction. */
  readonly freezes: boolean;
}

/**
 * Every way a report may change state. Nothing else in the code base changes one.
 *
 * Source: product.md «The life of a report»; four eyes after GOV.UK's Whitehall (docs/decisions/005).
 */
export const transitions: Readonly<Record<ReportAction, Transition>> = {
  submit: {
    from: ["draft", "returned"],
    to: "submitted",
    by: ["drafter"],
    requires: ["complete", "checked"],
    freezes: true,
  },
  sendBack: {
    from: ["submitted", "approved"],
    to: "returned",
    by: ["reviewer", "approver", "publisher"],
    requires: ["reason"],
    freezes: false,
  },
  approve: {
    from: ["submitted"],
    to: "approved",
    by: ["approver"],
    requires: ["secondPerson"],
    freezes: false,
  },
  publish: {
    from: ["approved"],
    to: "published",
    by: ["publisher"],
    requires: ["publicKind", "secondPerson"],
    freezes: true,
  },
  register: {
    from: ["approved"],
    to: "issued",
    by: ["clerk"],
    requires: ["officialKind"],
    freezes: true,
  },
  withdraw: {
    from: ["published"],
    to: "withdrawn",
    by: ["approver", "publisher"],
    requires: ["reason"],
    freezes: false,
  },
};

/** What a transition looks at: who acts, and the report as it stands. */
export interface Move {
  readonly actor: Actor;
  readonly report: ReportContent & {
    readonly kind: string;
    readonly state: ReportState;
    /** Everyone who wrote in it, the author among them. */
    readonly writerIds: readonly string[];
    readonly submittedById: string | null;
    /** Errors the checks found that nobody has mended or explained. */
    readonly openErrorCount: number;
  };
  readonly reason: string | null;
}

const requirements = {
  complete({ report }: Move) {
    const issues = missingParts(report);
    if (issues.length > 0) throw new Problem("incomplete", "The report has gaps.", issues);
  },
  checked({ report }: Move) {
    if (report.openErrorCount > 0)
      throw new Problem("incomplete", "Errors are neither mended nor explained.", [
        { field: "body", reason: "openErrors" },
      ]);
  },
  reason({ reason }: Move) {
    if (!reason)
      throw new Problem("invalid", "A reason is needed.", [{ field: "reason", reason: "required" }]);
  },
  secondPerson({ actor, report }: Move) {
    if (wroteOrSubmitted(actor, report))
      throw new Problem(
        "forbidden",
        "Whoever wrote or submitted a report neither approves nor publishes it.",
        [{ field: "", reason: "ownReport" }],
      );
  },
  officialKind({ report }: Move) {
    if (!isOfficial(report.kind))
      throw new Problem("forbidden", "News has no number.", [{ field: "", reason: "notOfficial" }]);
  },
  publicKind({ report }: Move) {
    if (report.kind !== "news")
      throw new Problem("forbidden", "Only news is published; minutes are internal.", [
        { field: "", reason: "notPublic" },
      ]);
  },
};

/** What the person may be offered now: role, state and four eyes fit; gaps and reasons are asked on the way. */
export function openActions(
  actor: Actor,
  report: Pick<Move["report"], "kind" | "state" | "writerIds" | "submittedById">,
): ReportAction[] {
  return reportActions.filter((action) => {
    const { by, from, requires } = transitions[action];
    return (
      hasAnyRole(actor, by) &&
      from.includes(report.state) &&
      !(requires.includes("secondPerson") && wroteOrSubmitted(actor, report)) &&
      !(requires.includes("publicKind") && report.kind !== "news") &&
      !(requires.includes("officialKind") && !isOfficial(report.kind))
    );
  });
}

/**
 * The state a report moves to.
 *
 * @throws Problem — "forbidden" (role, own report, kind), "conflict" (state),
 *   "incomplete" (gaps), "invalid" (no reason given).
 */
export function decide(action: ReportAction, move: Move): ReportState {
  const { from, to, by, requires } = transitions[action];
  if (!hasAnyRole(move.actor, by)) throw new Problem("forbidden", `${action} is for: ${by.join(", ")}.`);
  if (!from.includes(move.report.state))
    throw new Problem("conflict", `Cannot ${action} a ${move.report.state} report.`);
  for (const requirement of requires) requirements[requirement](move);
  return to;
}

/** The states in which title, text and facts may be written. */
export const editableStates = ["draft", "returned"] as const satisfies readonly ReportState[];

export function isEditable(state: string): boolean {
  return editableStates.some((editable) => editable === state);
}

/** Whether a report waits for somebody's decision: until then its text and facts stand still. */
export function awaitsDecision(state: string): boolean {
  return state === "submitted" || state === "approved";
}

/** Whether this person may write this report now: drafters, while it is a draft or returned. */
export function mayWrite(actor: Pick<Actor, "roles">, state: string): boolean {
  return isEditable(state) && hasAnyRole(actor, ["drafter"]);
}

/** The state a stored word names. @throws Error for a word that is none: the database is damaged. */
export function readState(word: string): ReportState {
  const state = reportStates.find((candidate) => candidate === word);
  if (!state) throw new Error(`No report state: ${word}.`);
  return state;
}

function wroteOrSubmitted(
  actor: Actor,
  report: Pick<Move["report"], "writerIds" | "submittedById">,
): boolean {
  return report.writerIds.includes(actor.personId) || actor.personId === report.submittedById;
}
