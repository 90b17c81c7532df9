import "server-only";
import type { Node } from "@tiptap/pm/model";
import { z } from "zod";

import type { Actor } from "#lib/access/actor";
import type { FrozenFinding } from "#lib/checks/dismissal";
import { openErrors } from "#lib/checks/dismissal";
import type { Transaction } from "#lib/db/client";
import { db } from "#lib/db/client";
import { wordCountOf } from "#lib/document/word-count";
import { paperGaps } from "#lib/papers/completeness";
import { Problem } from "#lib/problem";
import { publishVersion, withdrawPublication } from "#lib/publications/commands";
import { checkContent } from "#lib/reports/commands/check-content";
import { freezeVersion, readFacts, readLiveDocument } from "#lib/reports/commands/freeze";
import type { FrozenFacts } from "#lib/reports/frozen-facts";
import { mentionNames } from "#lib/reports/frozen-facts";
import { visibleTo } from "#lib/reports/policy";
import type { ReportAction, ReportState } from "#lib/reports/workflow";
import { decide, readState, reportActions, transitions } from "#lib/reports/workflow";

export const moveInput = z.object({
  reportId: z.string().max(40),
  /** The revision the person was looking at; a stale one is refused. */
  revision: z.int().positive(),
  /** Registering is a command of its own, which gives the number. */
  action: z.enum(reportActions).exclude(["register"]),
  reason: z.string().trim().max(2000).nullable().default(null),
});

/**
 * Moves a report one step through its workflow and records who did it, all or nothing.
 *
 * Steps that freeze write a version first; publishing also refuses a text or facts that differ from what
 * was approved.
 *
 * @throws Problem — "not-found" (absent or of another committee), "conflict" (changed meanwhile), and
 *   whatever `decide` refuses.
 */
export async function moveReport(
  actor: Actor,
  input: z.output<typeof moveInput>,
  now: Date = new Date(),
): Promise<{ state: ReportState; revision: number }> {
  return db.$transaction((tx) => takeStep(tx, actor, input, now));
}

interface Step {
  readonly reportId: string;
  readonly revision: number;
  readonly action: ReportAction;
  readonly reason: string | null;
}

/** One step of a report inside a transaction that may do more. @throws Problem as `moveReport`. */
export async function takeStep(
  tx: Transaction,
  actor: Actor,
  { reportId, revision, action, reason }: Step,
  now: Date,
): Promise<{ state: ReportState; revision: number }> {
  const report = await tx.report.findFirst({
    where: { id: reportId, ...visibleTo(actor) },
    select: moveFields,
  });
  if (!report) throw new Problem("not-found", `No report ${reportId}.`);

  const { freezes } = transitions[action];
  const content = freezes ? await readContent(tx, actor, report) : null;
  const fromState = readState(report.state);
  const seen = { ...report, ...standing(report, content), gaps: paperGaps(report) };
  const state = decide(action, { actor, report: seen, reason });
  const { count } = await tx.report.updateMany({
    where: { id: reportId, state: fromState, revision },
    data: { state, revision: { increment: 1 }, updatedAt: now, ...signs(action, actor) },
  });
  if (count === 0) throw new Problem("conflict", "The report was changed by someone else.");

  const versionId = content ? await freeze(tx, { actor, action, report, content, now }) : null;
  if (action === "withdraw") await withdrawPublication(tx, { reportId, reason: reason ?? "", at: now });
  await tx.reportEvent.create({
    data: {
      reportId,
      personId: actor.personId,
      versionId,
      action,
      fromState,
      toState: state,
      note: reason,
      at: now,
    },
  });
  return { state, revision: revision + 1 };
}

/** What a step looks at besides the report's own columns; a text that is not frozen now is not looked at. */
function standing(
  {
    state,
    authorId,
    writers,
    conference,
  }: {
    readonly state: string;
    readonly authorId: string;
    readonly writers: readonly { readonly personId: string }[];
    readonly conference: { readonly heldOn: string | null };
  },
  content: Content | null,
) {
  return {
    state: readState(state),
    writerIds: [authorId, ...writers.map(({ personId }) => personId)],
    heldOn: conference.heldOn,
    wordCount: content?.wordCount ?? 0,
    openErrorCount: openErrors(content?.findings ?? []).length,
  };
}

const moveFields = {
  id: true,
  committeeId: true,
  conferenceId: true,
  kind: true,
  title: true,
  byline: true,
  state: true,
  authorId: true,
  writers: { select: { personId: true } },
  submittedById: true,
  conference: { select: { heldOn: true } },
  committee: { select: { kind: true } },
  paper: true,
} as const;

interface Content {
  readonly document: Node;
  readonly facts: FrozenFacts;
  readonly wordCount: number;
  readonly findings: readonly FrozenFinding[];
}

async function readContent(
  tx: Transaction,
  actor: Actor,
  { id: reportId, conferenceId, kind }: { id: string; conferenceId: string; kind: string },
): Promise<Content> {
  const document = await readLiveDocument(tx, reportId);
  const facts = await readFacts(tx, conferenceId);
  const findings = await checkContent(tx, actor, { reportId, kind, document, facts });
  return { document, facts, wordCount: wordCountOf(document, mentionNames(facts)), findings };
}

/** Who put their name under the report with each step; a returned report has lost its approval. */
function signs(action: ReportAction, { personId }: Actor) {
  const signatures = {
    submit: { submittedById: personId, approvedById: null },
    approve: { approvedById: personId },
    sendBack: { approvedById: null },
    publish: {},
    register: {},
    withdraw: {},
  } satisfies Record<ReportAction, object>;
  return signatures[action];
}

interface Freezing {
  readonly actor: Actor;
  readonly action: ReportAction;
  readonly report: { id: string; committeeId: string; title: string; byline: string };
  readonly content: Content;
  readonly now: Date;
}

async function freeze(tx: Transaction, { actor, action, report, content, now }: Freezing): Promise<string> {
  const { id: reportId, committeeId, title, byline } = report;
  const { document, facts, findings } = content;
  const cause = action === "publish" || action === "register" ? action : "submit";
  const freezing = { reportId, cause, title, byline, document, facts, findings } as const;
  const { version, sealed, previous } = await freezeVersion(tx, actor, freezing, now);
  if (cause === "submit") return version.id;
  if (previous?.body !== sealed.body || previous.facts !== sealed.facts || previous.title !== sealed.title)
    throw new Problem("conflict", "Text or facts differ from what was approved.", [
      { field: "", reason: "changedSinceApproval" },
    ]);
  if (cause === "publish")
    await publishVersion(tx, {
      reportId,
      committeeId,
      versionId: version.id,
      title,
      byline,
      heldOn: facts.conference.heldOn,
      document,
      names: mentionNames(facts),
      at: now,
    });
  return version.id;
}
