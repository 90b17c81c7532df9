import type { Actor, Role } from "#lib/access/actor";
import { hasAnyRole } from "#lib/access/actor";
import { Problem } from "#lib/problem";
import { awaitsDecision, isEditable } from "#lib/reports/workflow";

/** Who makes a conference. */
const makers: readonly Role[] = ["drafter"];
/** Who writes its facts. */
const writers: readonly Role[] = ["drafter", "reviewer"];

/** The conferences a person may see: their committee's. Spread into every `where`. */
export function ownConferences(actor: Pick<Actor, "committeeId">) {
  return { committeeId: actor.committeeId };
}

/** @throws Problem "forbidden" for whoever does not make conferences. */
export function requireMaker(actor: Pick<Actor, "roles">): void {
  if (!hasAnyRole(actor, makers))
    throw new Problem("forbidden", `Conferences are made by: ${makers.join()}.`);
}

/** Who reads why somebody was absent: those who write, check, approve and file the minutes. */
const reasonReaders: readonly Role[] = ["drafter", "reviewer", "approver", "clerk"];

export function mayReadReasons(actor: Pick<Actor, "roles">): boolean {
  return hasAnyRole(actor, reasonReaders);
}

export function mayMakeConference(actor: Pick<Actor, "roles">): boolean {
  return hasAnyRole(actor, makers);
}

/**
 * Whether the facts of a conference are open: while none of its reports waits for a decision and one is still
 * being written. What was published or issued keeps its facts in its version (docs/decisions/012).
 *
 * `states` — those of the conference's reports; none at all leaves the facts open.
 */
export function factsAreOpen(states: readonly string[]): boolean {
  return !states.some(awaitsDecision) && (states.length === 0 || states.some(isEditable));
}

/** Whether this person may write the facts now: drafters and reviewers, while they are open. */
export function factsAreEditable(actor: Pick<Actor, "roles">, states: readonly string[]): boolean {
  return hasAnyRole(actor, writers) && factsAreOpen(states);
}

/** @throws Problem — "forbidden" by role; "conflict" with reason "factsLocked" while the facts are not open. */
export function requireEditableFacts(actor: Pick<Actor, "roles">, states: readonly string[]): void {
  if (!hasAnyRole(actor, writers))
    throw new Problem("forbidden", `Facts are written by: ${writers.join(", ")}.`);
  if (!factsAreOpen(states))
    throw new Problem("conflict", "No report of this conference is being written, or one waits.", [
      { field: "", reason: "factsLocked" },
    ]);
}
