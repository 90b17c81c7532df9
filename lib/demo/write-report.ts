import type { Actor } from "#lib/access/actor";
import { documentFolded, documentIdentity } from "#lib/conferences/party-document";
import { db } from "#lib/db/client";
import type { DemoReport, Ids } from "#lib/demo/writing";
import { readDocument } from "#lib/document/schema";
import { bodyColumns } from "#lib/reports/body";
import { citationLabel } from "#lib/reports/citation-label";
import { moveReport } from "#lib/reports/commands/move";
import { fold } from "#lib/text/fold";

/** Writes one demo report: its conference, facts and text, then the steps it has taken. */
export async function writeDemoReport(
  demo: DemoReport,
  author: Actor,
  pictures: Ids["pictures"],
  actorOf: (username: string) => Promise<Actor>,
): Promise<void> {
  const createdAt = new Date(`${demo.conference.heldOn}T01:00:00Z`);
  const { committeeId, personId } = author;
  const { id: conferenceId } = await db.conference.create({
    data: {
      ...demo.conference,
      titleFolded: fold(demo.conference.title),
      committeeId,
      createdById: personId,
      createdAt,
      updatedAt: createdAt,
    },
    select: { id: true },
  });
  const ids = {
    pictures,
    attendees: await writeAttendees(demo, conferenceId),
    citations: await writeCitations(demo, conferenceId, committeeId),
  };
  await writeCommendations(demo, conferenceId);
  await db.figure.createMany({
    data: demo.figures.map((figure, order) => ({ ...figure, order, conferenceId })),
  });
  const document = readDocument({ type: "doc", content: demo.body.map((part) => part(ids)) });
  const { id: reportId } = await db.report.create({
    data: {
      committeeId,
      conferenceId,
      kind: "news",
      title: demo.title,
      titleFolded: fold(demo.title),
      byline: demo.byline,
      authorId: personId,
      createdAt,
      updatedAt: createdAt,
      body: { create: { ...bodyColumns(document), updatedAt: createdAt } },
    },
    select: { id: true },
  });
  for (const [index, { action, by, at, reason }] of demo.steps.entries())
    await moveReport(
      await actorOf(by),
      { reportId, revision: index + 1, action, reason: reason ?? null },
      new Date(at),
    );
}

async function writeAttendees({ attendees }: DemoReport, conferenceId: string) {
  const ids: Record<string, Ids["attendees"][string]> = {};
  for (const [order, [key, { name, positions, roles }]] of Object.entries(attendees).entries()) {
    const { id } = await db.attendee.create({
      data: {
        conferenceId,
        order,
        name,
        nameFolded: fold(name),
        positions: { create: positions.map((title, place) => ({ title, order: place })) },
        roles: { create: roles.map((role) => ({ role })) },
      },
      select: { id: true },
    });
    ids[key] = { id, name };
  }
  return ids;
}

async function writeCitations({ citations }: DemoReport, conferenceId: string, committeeId: string) {
  const ids: Record<string, Ids["citations"][string]> = {};
  for (const [order, [key, { relation, ...cited }]] of Object.entries(citations).entries()) {
    const identity = documentIdentity(cited);
    const folded = documentFolded(cited);
    const { id } = await db.citation.create({
      data: {
        order,
        relation,
        conference: { connect: { id: conferenceId } },
        partyDocument: {
          connectOrCreate: {
            where: { committeeId_identity: { committeeId, identity } },
            create: { ...cited, identity, folded, committeeId },
          },
        },
      },
      select: { id: true },
    });
    ids[key] = { id, name: citationLabel(cited) };
  }
  return ids;
}

async function writeCommendations({ commendations }: DemoReport, conferenceId: string) {
  for (const [order, { recipients, ...commendation }] of commendations.entries())
    await db.commendation.create({
      data: {
        ...commendation,
        order,
        conferenceId,
        recipients: {
          create: recipients.map(({ kind, name }, place) => ({
            kind,
            name,
            nameFolded: fold(name),
            order: place,
          })),
        },
      },
    });
}
