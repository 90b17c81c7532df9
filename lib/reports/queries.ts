import "server-only";
import type { Actor } from "#lib/access/actor";
import { hasAnyRole } from "#lib/access/actor";
import { readFrozenFindings } from "#lib/checks/dismissal";
import type { Prisma } from "#lib/db/client";
import { db } from "#lib/db/client";
import { officialKinds } from "#lib/papers/paper";
import { Problem } from "#lib/problem";
import { visibleTo } from "#lib/reports/policy";
import { mayWrite, openActions, readState } from "#lib/reports/workflow";
import { fold } from "#lib/text/fold";

const rowFields = {
  id: true,
  title: true,
  kind: true,
  state: true,
  updatedAt: true,
  author: { select: { name: true } },
  conference: { select: { id: true, heldOn: true } },
} as const;

type Row = Prisma.ReportGetPayload<{ select: typeof rowFields }>;

/** One line of a list of reports. `note` — why it was returned, else null. */
export interface ReportRow {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly state: ReturnType<typeof readState>;
  readonly authorName: string;
  readonly heldOn: string | null;
  readonly updatedAt: string;
  readonly note: string | null;
}

const deskLimit = 30;

/**
 * The work desk: what waits for this person, oldest first, and the committee's latest.
 *
 * Waiting: own drafts and returned reports for drafters; submitted ones for reviewers and approvers and
 * approved news for publishers, but never what they wrote or submitted themselves; approved official papers for
 * clerks. At most 30 rows each.
 */
export async function getDesk(actor: Actor) {
  const waiting = waitingFor(actor);
  const [mine, latest] = await Promise.all([
    waiting.length === 0
      ? []
      : db.report.findMany({
          where: { ...visibleTo(actor), OR: waiting },
          select: rowFields,
          orderBy: { updatedAt: "asc" },
          take: deskLimit,
        }),
    db.report.findMany({
      where: visibleTo(actor),
      select: rowFields,
      orderBy: { updatedAt: "desc" },
      take: 10,
    }),
  ]);
  const notes = await returnNotes(mine.filter(({ state }) => state === "returned").map(({ id }) => id));
  return {
    waiting: mine.map((row) => toRow(row, notes.get(row.id))),
    latest: latest.map((row) => toRow(row)),
  };
}

/** The committee's reports whose title has all these words, newest first; found with or without marks. At most 20. */
export async function searchReports(actor: Actor, text: string): Promise<ReportRow[]> {
  const words = fold(text).split(" ").filter(Boolean).slice(0, 8);
  if (words.length === 0) return [];
  const rows = await db.report.findMany({
    where: { ...visibleTo(actor), AND: words.map((word) => ({ titleFolded: { contains: word } })) },
    select: rowFields,
    orderBy: { updatedAt: "desc" },
    take: 20,
  });
  return rows.map((row) => toRow(row));
}

/**
 * The report and its history for the editor page, and the steps this person may take now.
 *
 * `body` is the text as last derived, or the frozen one once it is locked; ProseMirror JSON as a string.
 *
 * @throws Problem — "not-found", also for a report of another committee.
 */
export async function getEditorPage(actor: Actor, reportId: string) {
  const report = await db.report.findFirst({
    where: { id: reportId, ...visibleTo(actor) },
    select: {
      id: true,
      title: true,
      byline: true,
      kind: true,
      state: true,
      revision: true,
      authorId: true,
      writers: { select: { personId: true } },
      submittedById: true,
      conferenceId: true,
      body: { select: { json: true, wordCount: true } },
      publication: { select: { slug: true, withdrawnAt: true } },
    },
  });
  if (!report) throw new Problem("not-found", `No report ${reportId}.`);
  const { authorId, writers, submittedById, body, ...shown } = report;
  const writerIds = [authorId, ...writers.map(({ personId }) => personId)];
  const state = readState(report.state);
  const writable = mayWrite(actor, state);
  const [history, frozen] = await Promise.all([
    getHistory(reportId),
    writable ? null : latestVersion(reportId),
  ]);
  return {
    report: { ...shown, state, mayWrite: writable },
    bodyJson: frozen?.body ?? body?.json ?? null,
    frozenFindings: frozen ? readFrozenFindings(frozen.checks) : [],
    wordCount: body?.wordCount ?? 0,
    actions: openActions(actor, { kind: report.kind, state, writerIds, submittedById }),
    history,
  };
}

async function latestVersion(reportId: string): Promise<{ body: string; checks: string } | null> {
  return db.reportVersion.findFirst({
    where: { reportId, report: { state: { notIn: ["draft", "returned"] } } },
    select: { body: true, checks: true },
    orderBy: { number: "desc" },
  });
}

/** What happened to a report, newest first, each step with the version it froze. */
async function getHistory(reportId: string) {
  const events = await db.reportEvent.findMany({
    where: { reportId },
    select: {
      id: true,
      action: true,
      fromState: true,
      toState: true,
      note: true,
      at: true,
      person: { select: { name: true } },
      version: { select: { number: true, hash: true } },
    },
    orderBy: { at: "desc" },
  });
  return events.map(({ at, person, ...event }) => ({
    ...event,
    at: at.toISOString(),
    personName: person.name,
  }));
}

export type EditorPage = Awaited<ReturnType<typeof getEditorPage>>;
export type HistoryEvent = EditorPage["history"][number];

function waitingFor(actor: Actor): Prisma.ReportWhereInput[] {
  const { personId } = actor;
  const notOwn = {
    NOT: [{ authorId: personId }, { submittedById: personId }],
    writers: { none: { personId } },
  };
  return [
    ...(hasAnyRole(actor, ["drafter"]) ? [{ authorId: personId, state: { in: ["draft", "returned"] } }] : []),
    ...(hasAnyRole(actor, ["reviewer", "approver"]) ? [{ ...notOwn, state: "submitted" }] : []),
    ...(hasAnyRole(actor, ["publisher"]) ? [{ ...notOwn, kind: "news", state: "approved" }] : []),
    ...(hasAnyRole(actor, ["clerk"]) ? [{ kind: { in: [...officialKinds] }, state: "approved" }] : []),
  ];
}

async function returnNotes(reportIds: readonly string[]): Promise<Map<string, string>> {
  if (reportIds.length === 0) return new Map();
  const events = await db.reportEvent.findMany({
    where: { reportId: { in: [...reportIds] }, action: "sendBack" },
    select: { reportId: true, note: true },
    orderBy: { at: "asc" },
  });
  return new Map(events.map(({ reportId, note }) => [reportId, note ?? ""]));
}

function toRow(row: Row, note?: string): ReportRow {
  return {
    id: row.id,
    title: row.title,
    kind: row.kind,
    state: readState(row.state),
    authorName: row.author.name,
    heldOn: row.conference.heldOn,
    updatedAt: row.updatedAt.toISOString(),
    note: note ?? null,
  };
}
