import { z } from "zod";

import { voteMethods } from "#lib/attendance/kinds";
import { filledLine, line, lines, rowId } from "#lib/conferences/conference";
import type { Fields, StoredRow } from "#lib/conferences/facts";
import { saving } from "#lib/conferences/facts";
import { factLimits } from "#lib/conferences/limits";

// What minutes record of the proceedings, besides who was there.

/** An item of the same conference's agenda; null where the row is about none in particular. */
const agendaItemId = rowId.nullable().default(null);

export const agendaItemInput = saving.extend({
  title: filledLine(factLimits.itemTitle),
  /** Who reported on it, as written. */
  presenter: line(factLimits.presenter).default(""),
  conclusion: lines(factLimits.conclusion).default(""),
});

/** `speaker` — the name as written of someone who is no attendee; of an attendee the name is the row's own. */
export const speechInput = saving
  .extend({
    agendaItemId,
    attendeeId: rowId.nullable().default(null),
    speaker: line(factLimits.name).default(""),
    summary: lines(factLimits.summary).default(""),
  })
  .refine(({ attendeeId, speaker }) => attendeeId !== null || speaker !== "", {
    path: ["speaker"],
    error: "A speech needs a speaker.",
  });

const votes = z.int().min(0).max(100_000);

export const voteInput = saving.extend({
  agendaItemId,
  subject: filledLine(factLimits.voteSubject),
  method: z.enum(voteMethods),
  forCount: votes,
  againstCount: votes.default(0),
  /** Blank, invalid, undecided. */
  otherCount: votes.default(0),
});

export const assignmentInput = saving.extend({
  agendaItemId,
  task: filledLine(factLimits.task),
  owner: filledLine(factLimits.owner),
  dueOn: z.iso.date().nullable().default(null),
});

export type AgendaItemRow = StoredRow & Fields<typeof agendaItemInput>;
/** `speaker` is the attendee's present name where the speaker is one. */
export type SpeechRow = StoredRow & Fields<typeof speechInput>;
export interface VoteRow extends StoredRow, Omit<Fields<typeof voteInput>, "method"> {
  readonly method: string;
}
export type AssignmentRow = StoredRow & Fields<typeof assignmentInput>;

/** The four lists of the proceedings, each in its own order. */
export interface MinutesPanels {
  readonly agenda: readonly AgendaItemRow[];
  readonly speeches: readonly SpeechRow[];
  readonly votes: readonly VoteRow[];
  readonly assignments: readonly AssignmentRow[];
}
