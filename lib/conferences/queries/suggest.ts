import "server-only";
import type { z } from "zod";

import type { Actor } from "#lib/access/actor";
import { normaliseSymbol } from "#lib/conferences/party-document";
import { ownConferences } from "#lib/conferences/policy";
import { documentSelect } from "#lib/conferences/rows";
import type { SuggestedDocument, SuggestedName, suggestInput } from "#lib/conferences/suggestions";
import { bestAnswers, suggestionLimit } from "#lib/conferences/suggestions";
import { db } from "#lib/db/client";
import { fold } from "#lib/text/fold";

type Question = z.output<typeof suggestInput>;

/**
 * Names are looked for inside those of the committee's latest conferences; older ones only where these give too
 * few, and by how they begin, for a look inside every name ever written would stop the other requests.
 */
const latestConferences = 100;
const fewestForOlder = 3;
const candidateLimit = 60;

/**
 * People this committee has named as attendees or recipients, with their latest positions; found with or without
 * marks, names that begin so first, then those with a word that does. At most 8; none for an empty question.
 */
export async function suggestNames(actor: Actor, { text }: Question): Promise<SuggestedName[]> {
  const question = fold(text);
  if (question === "") return [];
  const latest = await db.conference.findMany({
    where: ownConferences(actor),
    select: { id: true },
    orderBy: { updatedAt: "desc" },
    take: latestConferences,
  });
  const conferenceIds = latest.map(({ id }) => id);
  const attendees = await findAttendees(actor, question, conferenceIds);
  const recipients = await findRecipients(question, conferenceIds);
  return bestAnswers([...attendees, ...recipients], text, ({ name }) => name);
}

const nameSelect = {
  name: true,
  positions: { select: { title: true }, orderBy: { order: "asc" } },
  conference: { select: { heldOn: true, updatedAt: true } },
} as const;

async function findAttendees(actor: Actor, question: string, conferenceIds: string[]) {
  const latestFirst = { orderBy: { conference: { updatedAt: "desc" } }, take: candidateLimit } as const;
  const within = await db.attendee.findMany({
    where: { conferenceId: { in: conferenceIds }, nameFolded: { contains: question } },
    select: nameSelect,
    ...latestFirst,
  });
  const isAnswered = within.length >= suggestionLimit || question.length < fewestForOlder;
  // Bounded on both sides, so that the index of folded names answers.
  const beginning = isAnswered
    ? []
    : await db.attendee.findMany({
        where: {
          nameFolded: { gte: question, lt: `${question}\u{10ffff}` },
          conference: ownConferences(actor),
        },
        select: nameSelect,
        take: candidateLimit,
      });
  return [...within, ...beginning]
    .map(({ name, positions, conference }) => ({
      name,
      positions: positions.map(({ title }) => title),
      on: conference.heldOn ?? conference.updatedAt.toISOString(),
    }))
    .toSorted((a, b) => (a.on < b.on ? 1 : -1))
    .map(({ name, positions }) => ({ name, positions }));
}

async function findRecipients(question: string, conferenceIds: string[]): Promise<SuggestedName[]> {
  const found = await db.commendationRecipient.findMany({
    where: {
      kind: "individual",
      nameFolded: { contains: question },
      commendation: { conferenceId: { in: conferenceIds } },
    },
    select: { name: true },
    take: candidateLimit,
  });
  return found.map(({ name }) => ({ name, positions: [] }));
}

/**
 * Documents this committee has cited, by words of symbol, number, kind, subject or issuer, in any order, with or
 * without marks; those whose symbol or number begins so first. At most 8.
 */
export async function suggestDocuments(actor: Actor, { text }: Question): Promise<SuggestedDocument[]> {
  const question = normaliseSymbol(text);
  const words = fold(question).split(" ").filter(Boolean).slice(0, 8);
  if (words.length === 0) return [];
  const found = await db.partyDocument.findMany({
    where: { committeeId: actor.committeeId, AND: words.map((word) => ({ folded: { contains: word } })) },
    select: { id: true, ...documentSelect },
    orderBy: { folded: "asc" },
    take: candidateLimit,
  });
  return bestAnswers(
    found,
    question,
    ({ symbol, number, subject, id }) => `${symbol || number} ${subject} ${id}`,
  );
}
