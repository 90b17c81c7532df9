import "server-only";
import type { z } from "zod";

import type { Actor } from "#lib/access/actor";
import type { Transaction } from "#lib/db/client";
import { db } from "#lib/db/client";
import type { PaperDetailsRow, paperDetailsInput } from "#lib/papers/details";
import { authorityIssue } from "#lib/papers/signature";
import { Problem } from "#lib/problem";
import { visibleTo } from "#lib/reports/policy";
import { mayWrite } from "#lib/reports/workflow";

/**
 * Saves what stands around the text of an official paper, over the revision seen.
 *
 * @throws Problem — "not-found" (also for news); "forbidden" (not a drafter); "conflict" with reason "locked" once
 *   submitted, or with `current` = { editedBy, row } when someone saved before; "invalid" with a reason of
 *   `authorityRules` for a signature that is not allowed.
 */
export async function savePaperDetails(
  actor: Actor,
  { reportId, revision, ...fields }: z.output<typeof paperDetailsInput>,
  now: Date = new Date(),
): Promise<PaperDetailsRow> {
  return db.$transaction(async (tx) => {
    const report = await tx.report.findFirst({
      where: { id: reportId, ...visibleTo(actor) },
      select: { kind: true, state: true, committee: { select: { kind: true } }, paper: true },
    });
    if (!report?.paper) throw new Problem("not-found", `No paper ${reportId}.`);
    if (!mayWrite(actor, report.state)) throw refusal(report.state);
    const rule =
      report.kind === "minutes"
        ? null
        : authorityIssue(fields.authority, fields.signerPosition, report.committee.kind);
    if (rule) throw new Problem("invalid", `Not signed so: ${rule}.`, [{ field: "authority", reason: rule }]);
    const { count } = await tx.paperDetails.updateMany({
      where: { reportId, revision },
      data: { ...fields, revision: { increment: 1 }, editedById: actor.personId },
    });
    if (count === 0) throw await stale(tx, report.paper);
    const writer = { reportId, personId: actor.personId };
    await tx.reportWriter.upsert({ where: { reportId_personId: writer }, create: writer, update: {} });
    await tx.report.update({ where: { id: reportId }, data: { updatedAt: now }, select: { id: true } });
    return { ...fields, revision: revision + 1 };
  });
}

async function stale(
  tx: Transaction,
  {
    editedById,
    reportId: _reportId,
    ...row
  }: PaperDetailsRow & { editedById: string | null; reportId: string },
): Promise<Problem> {
  const editor = editedById
    ? await tx.person.findUnique({ where: { id: editedById }, select: { name: true } })
    : null;
  return new Problem("conflict", "The details were changed by someone else.", [], {
    editedBy: editor?.name ?? "",
    row,
  });
}

function refusal(state: string): Problem {
  return mayWrite({ roles: ["drafter"] }, state)
    ? new Problem("forbidden", "Only drafters write papers.")
    : new Problem("conflict", `A ${state} paper is locked.`, [{ field: "", reason: "locked" }]);
}
