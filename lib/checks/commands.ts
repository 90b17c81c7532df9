import "server-only";
import type { z } from "zod";

import type { Actor } from "#lib/access/actor";
import { db } from "#lib/db/client";
import type { Transaction } from "#lib/db/client";
import { checkAdministrator } from "#lib/memberships/policy";
import { Problem } from "#lib/problem";
import { visibleTo } from "#lib/reports/policy";
import { mayWrite } from "#lib/reports/workflow";

import { fingerprintOf } from "./check";
import type { Dismissal } from "./dismissal";
import { phraseLimits } from "./house-style";
import type {
  deletePhraseInput,
  dismissFindingInput,
  restoreFindingInput,
  saveCheckLevelInput,
  savePhraseInput,
  saveTonePlacementInput,
} from "./settings";

/** Says how loudly a check speaks in the committee; null: as it usually does. @throws Problem "forbidden". */
export async function saveCheckLevel(
  actor: Actor,
  { check, level }: z.output<typeof saveCheckLevelInput>,
): Promise<void> {
  checkAdministrator(actor);
  const { committeeId } = actor;
  if (level === null) {
    await db.checkLevel.deleteMany({ where: { committeeId, check } });
    return;
  }
  await db.checkLevel.upsert({
    where: { committeeId_check: { committeeId, check } },
    create: { committeeId, check, level },
    update: { level },
  });
}

/** Says where the committee puts the tone mark of «uỷ», «hoà». @throws Problem "forbidden". */
export async function saveTonePlacement(
  actor: Actor,
  { tonePlacement }: z.output<typeof saveTonePlacementInput>,
): Promise<void> {
  checkAdministrator(actor);
  const { committeeId } = actor;
  await db.houseStyle.upsert({
    where: { committeeId },
    create: { committeeId, tonePlacement },
    update: { tonePlacement },
  });
}

/**
 * Adds a slip of the committee's own, or says anew what it should be.
 *
 * @throws Problem — "forbidden"; "invalid" with reason "tooMany" beyond 500.
 */
export async function savePhrase(
  actor: Actor,
  { wrong, right }: z.output<typeof savePhraseInput>,
): Promise<{ id: string }> {
  checkAdministrator(actor);
  const { committeeId } = actor;
  return db.$transaction(async (tx) => {
    const isKnown = (await tx.housePhrase.count({ where: { committeeId, wrong } })) > 0;
    if (!isKnown && (await tx.housePhrase.count({ where: { committeeId } })) >= phraseLimits.count)
      throw new Problem("invalid", "Too many phrases.", [{ field: "wrong", reason: "tooMany" }]);
    return tx.housePhrase.upsert({
      where: { committeeId_wrong: { committeeId, wrong } },
      create: { committeeId, wrong, right },
      update: { right },
      select: { id: true },
    });
  });
}

/** Takes one of the committee's own slips away; one that is gone already is gone. @throws Problem "forbidden". */
export async function deletePhrase(actor: Actor, { id }: z.output<typeof deletePhraseInput>): Promise<void> {
  checkAdministrator(actor);
  await db.housePhrase.deleteMany({ where: { id, committeeId: actor.committeeId } });
}

/**
 * Passes over what a check says of some words of a report, with a reason the approver will see.
 *
 * @throws Problem — "not-found", "forbidden" (not a drafter), "conflict" with reason "locked" once submitted.
 */
export async function dismissFinding(
  actor: Actor,
  { reportId, check, quote, reason }: z.output<typeof dismissFindingInput>,
  at: Date = new Date(),
): Promise<Dismissal> {
  return db.$transaction(async (tx) => {
    await requireWritable(tx, actor, reportId);
    const { personId } = actor;
    const fingerprint = fingerprintOf({ check, quote });
    await tx.checkDismissal.upsert({
      where: { reportId_fingerprint: { reportId, fingerprint } },
      create: { reportId, fingerprint, check, quote, reason, personId, at },
      update: { reason, personId, at },
    });
    return { fingerprint, reason, personName: actor.personName };
  });
}

/** Lets a finding be seen again. @throws Problem as `dismissFinding`. */
export async function restoreFinding(
  actor: Actor,
  { reportId, fingerprint }: z.output<typeof restoreFindingInput>,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await requireWritable(tx, actor, reportId);
    await tx.checkDismissal.deleteMany({ where: { reportId, fingerprint } });
  });
}

async function requireWritable(tx: Transaction, actor: Actor, reportId: string): Promise<void> {
  const report = await tx.report.findFirst({
    where: { id: reportId, ...visibleTo(actor) },
    select: { state: true },
  });
  if (!report) throw new Problem("not-found", `No report ${reportId}.`);
  if (mayWrite(actor, report.state)) return;
  throw mayWrite({ roles: ["drafter"] }, report.state)
    ? new Problem("forbidden", "Only drafters pass over findings.")
    : new Problem("conflict", `A ${report.state} report is locked.`, [{ field: "", reason: "locked" }]);
}
