import type { Actor, Role } from "#lib/access/actor";
import { hasAnyRole } from "#lib/access/actor";
import { Problem } from "#lib/problem";
import { isEditable } from "#lib/reports/workflow";

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
 * Whether facts of a conference may be written now: by drafters and reviewers, while each of its reports is
 * a draft or returned; for a submitted report freezes the facts along with its text.
 *
 * `states` — those of the conference's reports; none at all leaves the facts open.
 */
export function factsAreEditable(actor: Pick<Actor, "roles">, states: readonly string[]): boolean {
  return hasAnyRole(actor, writers) && states.every(isEditable);
}

/** @throws Problem — "forbidden" by role; "conflict" with reason "factsLocked" once a report was submitted. */
export function requireEditableFacts(actor: Pick<Actor, "roles">, states: readonly string[]): void {
  if (!hasAnyRole(actor, writers))
    throw new Problem("forbidden", `Facts are written by: ${writers.join(", ")}.`);
  if (!states.every(isEditable))
    throw new Problem("conflict", "A report of this conference was submitted.", [
      { field: "", reason: "factsLocked" },
    ]);
}
