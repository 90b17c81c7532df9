import "server-only";
import { z } from "zod";

import type { Actor } from "#lib/access/actor";
import { rowId } from "#lib/conferences/conference";
import { ownConferences, requireMaker } from "#lib/conferences/policy";
import type { Transaction } from "#lib/db/client";
import { db } from "#lib/db/client";
import { firstDetails } from "#lib/papers/details";
import { generators } from "#lib/papers/generate";
import type { OfficialKind } from "#lib/papers/paper";
import { officialKinds } from "#lib/papers/paper";
import { documentOf } from "#lib/papers/part";
import { Problem } from "#lib/problem";
import { bodyColumns } from "#lib/reports/body";
import { readFacts } from "#lib/reports/commands/freeze";
import { titleLimit } from "#lib/reports/report";
import { fold } from "#lib/text/fold";

export const createReportInput = z.object({ conferenceId: rowId, kind: z.enum(officialKinds) });

const titles: Readonly<Record<OfficialKind, string>> = {
  minutes: "Biên bản",
  resultReport: "Báo cáo kết quả",
  conclusionNotice: "Thông báo kết luận",
};

/** Kinds a conference has one of at most. */
const single: readonly OfficialKind[] = ["minutes", "resultReport"];

/**
 * Makes an official paper about a conference: a complete first text from the facts, with what stands around it.
 *
 * @throws Problem — "forbidden" for whoever is no drafter; "not-found"; "conflict" with reason "oneMinutes" and
 *   `current` = { reportId } where the conference has its minutes or result report already.
 */
export async function createReport(
  actor: Actor,
  { conferenceId, kind }: z.output<typeof createReportInput>,
  now: Date = new Date(),
): Promise<{ reportId: string }> {
  requireMaker(actor);
  return db.$transaction(async (tx) => {
    const conference = await tx.conference.findFirst({
      where: { id: conferenceId, ...ownConferences(actor) },
      select: { title: true, committee: { select: { name: true } } },
    });
    if (!conference) throw new Problem("not-found", `No conference ${conferenceId}.`);
    if (single.includes(kind)) await refuseSecond(tx, conferenceId, kind);
    const names = { committee: conference.committee.name };
    const facts = await readFacts(tx, conferenceId);
    const body = bodyColumns(documentOf(generators[kind](facts, names)));
    const title = `${titles[kind]} ${conference.title}`.slice(0, titleLimit);
    const report = await tx.report.create({
      data: {
        committeeId: actor.committeeId,
        conferenceId,
        kind,
        title,
        titleFolded: fold(title),
        authorId: actor.personId,
        editedById: actor.personId,
        createdAt: now,
        updatedAt: now,
        body: { create: { ...body, updatedAt: now } },
        writers: { create: { personId: actor.personId } },
        paper: { create: { ...firstDetails(kind, facts, names), editedById: actor.personId } },
      },
      select: { id: true },
    });
    return { reportId: report.id };
  });
}

async function refuseSecond(tx: Transaction, conferenceId: string, kind: OfficialKind): Promise<void> {
  const standing = await tx.report.findFirst({
    where: { conferenceId, kind, state: { not: "withdrawn" } },
    select: { id: true },
  });
  if (standing)
    throw new Problem(
      "conflict",
      `The conference has its ${kind} already.`,
      [{ field: "", reason: "oneMinutes" }],
      { reportId: standing.id },
    );
}
