import "server-only";
import type { Actor } from "#lib/access/actor";
import { db } from "#lib/db/client";
import type { Transaction } from "#lib/db/client";
import { visibleTo } from "#lib/reports/policy";

import type { CheckLevel } from "./check";
import { severities } from "./check";
import type { CheckSettings } from "./context";
import type { Dismissal } from "./dismissal";
import { tonePlacements } from "./house-style";

/** What the actor's committee wishes of the checks; phrases by their words. */
export async function getCheckSettings(
  actor: Pick<Actor, "committeeId">,
  tx: Transaction = db,
): Promise<CheckSettings> {
  const { committeeId } = actor;
  const levels = await tx.checkLevel.findMany({
    where: { committeeId },
    select: { check: true, level: true },
  });
  const style = await tx.houseStyle.findUnique({
    where: { committeeId },
    select: { tonePlacement: true },
  });
  const phrases = await tx.housePhrase.findMany({
    where: { committeeId },
    select: { id: true, wrong: true, right: true },
    orderBy: { wrong: "asc" },
  });
  return {
    levels: Object.fromEntries(levels.flatMap(({ check, level }) => readLevel(check, level))),
    tonePlacement: tonePlacements.find((known) => known === style?.tonePlacement) ?? "",
    phrases,
  };
}

function readLevel(check: string, level: string): [string, CheckLevel][] {
  const known = (["off", ...severities] as const).find((candidate) => candidate === level);
  return known ? [[check, known]] : [];
}

/** What was passed over in a report; [] also for another committee's. */
export async function listDismissals(
  actor: Pick<Actor, "committeeId">,
  reportId: string,
  tx: Transaction = db,
): Promise<Dismissal[]> {
  const rows = await tx.checkDismissal.findMany({
    where: { reportId, report: visibleTo(actor) },
    select: { fingerprint: true, reason: true, person: { select: { name: true } } },
    orderBy: { at: "asc" },
  });
  return rows.map(({ person, ...row }) => ({ ...row, personName: person.name }));
}
