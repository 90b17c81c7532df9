import { z } from "zod";

import { presences, standings } from "#lib/attendance/kinds";
import { filledLine, line, rowId } from "#lib/conferences/conference";
import {
  attendeeRoles,
  citationRelations,
  commendationTracks,
  documentKinds,
  recipientKinds,
} from "#lib/conferences/kinds";
import { factLimits } from "#lib/conferences/limits";
import { normaliseSymbol } from "#lib/conferences/party-document";

/** Which row is saved: `id` null makes a new one. */
export const saving = z.object({
  conferenceId: rowId,
  id: rowId.nullable().default(null),
  /** The revision seen; null together with an id makes the row under that id. */
  revision: z.int().positive().nullable().default(null),
});

/** An id a browser may give to a row it makes, so that sending it twice makes one row. */
export const newRowId = z.string().regex(/^[a-z][a-z0-9]{19,31}$/);

const unique = <T>(values: readonly T[]) => [...new Set(values)];

const attendance = z.object({
  standing: z.enum(standings),
  presence: z.enum(presences),
  /** Kept of absentees only. */
  absenceReason: line(factLimits.absenceReason),
  /** Whom they stand in for, as written. */
  substituteFor: line(factLimits.substituteFor),
  /** Items of the same conference's agenda. */
  arrivedAtId: rowId.nullable(),
  leftAtId: rowId.nullable(),
});

/** Attendance of a row that is there; its name, positions and roles stay. */
export const attendanceInput = attendance.extend({
  conferenceId: rowId,
  id: rowId,
  revision: z.int().positive(),
});

/** Marks many people alike; what else is known of their attendance stays. */
export const presenceInput = z.object({
  conferenceId: rowId,
  ids: z.array(rowId).min(1).max(factLimits.attendees).transform(unique),
  presence: z.enum(presences),
});

/** Attendance that is not said stays as it is; of a new row, it is that of someone summoned and there. */
export const attendeeInput = saving.extend({
  name: filledLine(factLimits.name),
  positions: z
    .array(line(factLimits.position))
    .max(factLimits.positions)
    .transform((titles) => titles.filter((title) => title !== "")),
  roles: z.array(z.enum(attendeeRoles)).max(attendeeRoles.length).transform(unique),
  standing: attendance.shape.standing.exactOptional(),
  presence: attendance.shape.presence.exactOptional(),
  absenceReason: attendance.shape.absenceReason.exactOptional(),
  substituteFor: attendance.shape.substituteFor.exactOptional(),
  arrivedAtId: attendance.shape.arrivedAtId.exactOptional(),
  leftAtId: attendance.shape.leftAtId.exactOptional(),
});

const citationFields = saving.extend({
  kind: z.enum(documentKinds),
  number: line(factLimits.documentNumber),
  symbol: line(factLimits.symbol).transform(normaliseSymbol),
  issuedOn: z.iso.date().nullable(),
  issuer: line(factLimits.issuer),
  subject: line(factLimits.subject),
  relation: z.enum(citationRelations),
});

type Named = Readonly<Record<"number" | "symbol" | "issuer" | "subject", string>>;
const isNamed = ({ number, symbol, issuer, subject }: Named) =>
  (number || symbol || issuer || subject) !== "";
const nameless = { path: ["symbol"], error: "A document needs a symbol, a number, an issuer or a subject." };

export const citationInput = citationFields.refine(isNamed, nameless);

const count = z.int().min(0).max(1_000_000).nullable();

export const commendationInput = saving.extend({
  form: filledLine(factLimits.form),
  track: z.enum(commendationTracks),
  collectiveCount: count,
  individualCount: count,
  reason: line(factLimits.reason),
  decision: line(factLimits.decision),
  recipients: z
    .array(z.object({ kind: z.enum(recipientKinds), name: filledLine(factLimits.recipientName) }))
    .max(factLimits.recipients),
});

const measured = z.number().min(-1e15).max(1e15).nullable();

export const figureInput = saving.extend({
  label: filledLine(factLimits.label),
  actual: measured,
  target: measured,
  percentPrinted: line(factLimits.percent),
  unit: line(factLimits.unit),
});

const within = { conferenceId: true } as const;

/** Facts of all four lists at once, each row as its own command takes it but for the conference. */
export const factsInput = z.object({
  attendees: z.array(attendeeInput.omit(within)).max(factLimits.attendees).default([]),
  citations: z
    .array(citationFields.omit(within).refine(isNamed, nameless))
    .max(factLimits.citations)
    .default([]),
  commendations: z.array(commendationInput.omit(within)).max(factLimits.commendations).default([]),
  figures: z.array(figureInput.omit(within)).max(factLimits.figures).default([]),
});

export const deleteFactInput = z.object({
  conferenceId: rowId,
  id: rowId,
  revision: z.int().positive(),
});

/** `ids` — the rows in their new order; a row not named keeps its place behind them. */
export const reorderFactsInput = z.object({
  conferenceId: rowId,
  ids: z.array(rowId).min(1).max(factLimits.attendees).transform(unique),
});

export interface StoredRow {
  readonly id: string;
  readonly revision: number;
}
export type Fields<Input extends z.ZodType> = Omit<z.output<Input>, keyof z.output<typeof saving>>;

/** Facts as screens show them, each with the revision to save against; words of lists as stored. */
export interface AttendeeRow extends StoredRow, Attendance {
  readonly name: string;
  readonly positions: readonly string[];
  readonly roles: readonly string[];
}
/** Words of lists as stored; see `attendance`. */
export interface Attendance {
  readonly standing: string;
  readonly presence: string;
  readonly absenceReason: string;
  readonly substituteFor: string;
  readonly arrivedAtId: string | null;
  readonly leftAtId: string | null;
}
export interface CitationRow extends StoredRow, Omit<Fields<typeof citationInput>, "kind" | "relation"> {
  readonly kind: string;
  readonly relation: string;
}
export interface CommendationRow
  extends StoredRow, Omit<Fields<typeof commendationInput>, "track" | "recipients"> {
  readonly track: string;
  readonly recipients: readonly { readonly kind: string; readonly name: string }[];
}
export type FigureRow = StoredRow & Fields<typeof figureInput>;

/** The four lists of facts of a conference, each in its own order. */
export interface FactPanels {
  readonly attendees: readonly AttendeeRow[];
  readonly citations: readonly CitationRow[];
  readonly commendations: readonly CommendationRow[];
  readonly figures: readonly FigureRow[];
}

/** What a conflict carries: who saved before (their name, "" if unknown) and the row as it stands now. */
export interface Conflict<Row> {
  readonly editedBy: string;
  readonly row: Row;
}
