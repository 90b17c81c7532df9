import "server-only";
import { z } from "zod";

import type { Actor } from "#lib/access/actor";
import { db } from "#lib/db/client";
import { Problem } from "#lib/problem";
import { visibleTo } from "#lib/reports/policy";
import { bylineLimit, titleLimit } from "#lib/reports/report";
import { editableStates, mayWrite } from "#lib/reports/workflow";
import { fold } from "#lib/text/fold";

export const saveReportInput = z.object({
  reportId: z.string().max(40),
  revision: z.int().positive(),
  title: z.string().trim().max(titleLimit),
  byline: z.string().trim().max(bylineLimit),
});

/**
 * Saves what is typed around the text: title and byline.
 *
 * @throws Problem — "not-found"; "forbidden" (not a drafter); "conflict" with reason "locked" once submitted, or
 *   with `current` = { editedBy, row } when someone saved before.
 */
export async function saveReport(
  actor: Actor,
  { reportId, revision, title, byline }: z.output<typeof saveReportInput>,
  now: Date = new Date(),
): Promise<{ revision: number }> {
  return db.$transaction(async (tx) => {
    const report = await tx.report.findFirst({
      where: { id: reportId, ...visibleTo(actor) },
      select: { title: true, byline: true, state: true, revision: true, editedById: true },
    });
    if (!report) throw new Problem("not-found", `No report ${reportId}.`);
    if (!mayWrite(actor, report.state)) throw refusal(report.state);
    const { count } = await tx.report.updateMany({
      where: { id: reportId, revision, state: { in: [...editableStates] } },
      data: {
        title,
        titleFolded: fold(title),
        byline,
        revision: { increment: 1 },
        editedById: actor.personId,
        updatedAt: now,
      },
    });
    if (count > 0) {
      const writer = { reportId, personId: actor.personId };
      await tx.reportWriter.upsert({ where: { reportId_personId: writer }, create: writer, update: {} });
      return { revision: revision + 1 };
    }
    const editor = report.editedById
      ? await tx.person.findUnique({ where: { id: report.editedById }, select: { name: true } })
      : null;
    const row = { title: report.title, byline: report.byline, revision: report.revision };
    throw new Problem("conflict", "The report was changed by someone else.", [], {
      editedBy: editor?.name ?? "",
      row,
    });
  });
}

function refusal(state: string): Problem {
  return mayWrite({ roles: ["drafter"] }, state)
    ? new Problem("forbidden", "Only drafters write reports.")
    : new Problem("conflict", `A ${state} report is locked.`, [{ field: "", reason: "locked" }]);
}
