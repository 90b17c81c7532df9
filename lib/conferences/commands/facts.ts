import "server-only";
import { z } from "zod";

import type { Actor } from "#lib/access/actor";
import type { ConferenceRow } from "#lib/conferences/conference";
import { conferenceFields, rowId } from "#lib/conferences/conference";
import type { FactPanels } from "#lib/conferences/facts";
import { factsInput } from "#lib/conferences/facts";
import { factKinds } from "#lib/conferences/limits";

import { removeRow } from "./arrange";
import { keepAttendee } from "./attendee";
import { keepCitation } from "./citation";
import { keepCommendation } from "./commendation";
import type { Editing } from "./editing";
import { editConference } from "./editing";
import { keepFigure } from "./figure";
import { keepConference } from "./save";

export const takeFactsInput = factsInput.extend({
  conferenceId: rowId,
  /** All of the conference's own fields with the revision seen; null leaves them alone. */
  conference: conferenceFields.extend({ revision: z.int().positive() }).nullable().default(null),
});

export const takeBackFactsInput = z.object({
  conferenceId: rowId,
  rows: z
    .array(z.object({ kind: z.enum(factKinds), id: rowId, revision: z.int().positive() }))
    .min(1)
    .max(1000),
});

/** The rows that were written, as they are stored; `conference` null where its fields were left alone. */
export interface Taken extends FactPanels {
  readonly conference: ConferenceRow | null;
}

/**
 * Writes many facts of a conference, and its own fields, at once; all or nothing.
 *
 * Sent twice, with ids for new rows, it writes once.
 *
 * @throws Problem as `editConference`, `keepRow`, `saveCitation` and `saveConference`.
 */
export async function takeFacts(
  actor: Actor,
  { conferenceId, conference, ...facts }: z.output<typeof takeFactsInput>,
  now: Date = new Date(),
): Promise<Taken> {
  return editConference(actor, conferenceId, now, async (editing) => ({
    conference: conference && (await keepConference(editing, conference)),
    ...(await keepFacts(editing, facts)),
  }));
}

/** Writes rows of all four lists, in their order. @throws Problem as `keepRow` and `saveCitation`. */
export async function keepFacts(
  editing: Editing,
  { attendees, citations, commendations, figures }: z.output<typeof factsInput>,
): Promise<FactPanels> {
  const { conferenceId } = editing;
  return {
    attendees: await inTurn(attendees, (row) => keepAttendee(editing, { ...row, conferenceId })),
    citations: await inTurn(citations, (row) => keepCitation(editing, { ...row, conferenceId })),
    commendations: await inTurn(commendations, (row) => keepCommendation(editing, { ...row, conferenceId })),
    figures: await inTurn(figures, (row) => keepFigure(editing, { ...row, conferenceId })),
  };
}

/**
 * Deletes rows that were just taken, as they were seen; all or none.
 *
 * @throws Problem as `deleteFact`.
 */
export async function takeBackFacts(
  actor: Actor,
  { conferenceId, rows }: z.output<typeof takeBackFactsInput>,
  now: Date = new Date(),
): Promise<{ ids: string[] }> {
  return editConference(actor, conferenceId, now, async (editing) => ({
    ids: await inTurn(rows, async ({ kind, ...row }) => {
      await removeRow(editing, kind, row);
      return row.id;
    }),
  }));
}

/** One after the other: each finds its place behind the last. */
async function inTurn<Row, Kept>(rows: readonly Row[], keep: (row: Row) => Promise<Kept>): Promise<Kept[]> {
  const kept: Kept[] = [];
  for (const row of rows) kept.push(await keep(row));
  return kept;
}
