import "server-only";
import type { Node } from "@tiptap/pm/model";

import type { Actor } from "#lib/access/actor";
import type { FrozenFinding } from "#lib/checks/dismissal";
import type { Transaction } from "#lib/db/client";
import { documentOfUpdates } from "#lib/document/live-body";
import type { FrozenFacts } from "#lib/reports/frozen-facts";
import { canonicalJson, sealOf } from "#lib/reports/seal";

const noBody = Buffer.alloc(0);

/** The text of a report as last stored, live updates included. */
export async function readLiveDocument(tx: Transaction, reportId: string): Promise<Node> {
  const [body, updates] = [
    await tx.reportBody.findUnique({ where: { reportId }, select: { state: true } }),
    await tx.bodyUpdate.findMany({ where: { reportId }, select: { update: true }, orderBy: { id: "asc" } }),
  ];
  const state = body?.state ?? noBody;
  return documentOfUpdates([...(state.length > 0 ? [state] : []), ...updates.map(({ update }) => update)]);
}

/** The facts of a conference as they stand, in the shape versions keep. */
export async function readFacts(tx: Transaction, conferenceId: string): Promise<FrozenFacts> {
  const {
    attendees,
    citations,
    commendations,
    figures,
    agenda,
    speeches,
    votes,
    assignments,
    ...conference
  } = await tx.conference.findUniqueOrThrow({
    where: { id: conferenceId },
    select: factFields,
  });
  return {
    conference,
    attendees: attendees.map(({ positions, roles, ...attendee }) => ({
      ...attendee,
      positions: positions.map(({ title }) => title),
      roles: roles.map(({ role }) => role),
    })),
    citations: citations.map(({ partyDocument, ...citation }) => ({ ...partyDocument, ...citation })),
    commendations,
    figures,
    agenda,
    speeches,
    votes,
    assignments,
  };
}

const inOrder = { orderBy: { order: "asc" } } as const;
const factFields = {
  title: true,
  kind: true,
  heldOn: true,
  session: true,
  place: true,
  ordinal: true,
  extended: true,
  startsAt: true,
  endsAt: true,
  endedOn: true,
  materials: true,
  memberCount: true,
  attendees: {
    ...inOrder,
    select: {
      id: true,
      name: true,
      standing: true,
      presence: true,
      absenceReason: true,
      substituteFor: true,
      arrivedAtId: true,
      leftAtId: true,
      positions: { ...inOrder, select: { title: true } },
      roles: { select: { role: true }, orderBy: { role: "asc" } },
    },
  },
  citations: {
    ...inOrder,
    select: {
      id: true,
      relation: true,
      partyDocument: {
        select: { kind: true, number: true, symbol: true, issuedOn: true, issuer: true, subject: true },
      },
    },
  },
  commendations: {
    ...inOrder,
    select: {
      id: true,
      form: true,
      track: true,
      collectiveCount: true,
      individualCount: true,
      reason: true,
      decision: true,
      recipients: { ...inOrder, select: { kind: true, name: true } },
    },
  },
  figures: {
    ...inOrder,
    select: { id: true, label: true, actual: true, target: true, percentPrinted: true, unit: true },
  },
  agenda: { ...inOrder, select: { id: true, title: true, presenter: true, conclusion: true } },
  speeches: {
    ...inOrder,
    select: { id: true, agendaItemId: true, attendeeId: true, speaker: true, summary: true },
  },
  votes: {
    ...inOrder,
    select: {
      id: true,
      agendaItemId: true,
      subject: true,
      method: true,
      forCount: true,
      againstCount: true,
      otherCount: true,
    },
  },
  assignments: { ...inOrder, select: { id: true, agendaItemId: true, task: true, owner: true, dueOn: true } },
} as const;

interface Freezing {
  readonly reportId: string;
  readonly cause: "submit" | "publish" | "register";
  readonly title: string;
  readonly byline: string;
  readonly document: Node;
  readonly facts: FrozenFacts;
  readonly findings: readonly FrozenFinding[];
}

/**
 * Writes the next version of a report: body and facts as they stand, sealed and chained to the version before.
 *
 * Gives the new version and the one before it (null for the first).
 */
export async function freezeVersion(tx: Transaction, actor: Actor, freezing: Freezing, at: Date) {
  const { reportId, cause, title, byline } = freezing;
  const previous = await tx.reportVersion.findFirst({
    where: { reportId },
    select: { number: true, hash: true, title: true, body: true, facts: true },
    orderBy: { number: "desc" },
  });
  const sealed = {
    reportId,
    number: (previous?.number ?? 0) + 1,
    title,
    byline,
    body: canonicalJson(freezing.document.toJSON()),
    facts: canonicalJson(freezing.facts),
    previousHash: previous?.hash ?? null,
  };
  const version = await tx.reportVersion.create({
    data: {
      ...sealed,
      cause,
      checks: canonicalJson(freezing.findings),
      hash: sealOf(sealed),
      createdById: actor.personId,
      createdAt: at,
    },
    select: { id: true, number: true, hash: true },
  });
  return { version, sealed, previous };
}
