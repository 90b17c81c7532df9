import type { AttendeeRow, CitationRow, CommendationRow, FigureRow } from "#lib/conferences/facts";

// What is read of each stored fact, and the row screens get of it.

const inOrder = { orderBy: { order: "asc" } } as const;

export const conferenceSelect = {
  id: true,
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
  revision: true,
} as const;

export const attendeeSelect = {
  id: true,
  name: true,
  standing: true,
  presence: true,
  absenceReason: true,
  substituteFor: true,
  arrivedAtId: true,
  leftAtId: true,
  revision: true,
  positions: { ...inOrder, select: { title: true } },
  roles: { select: { role: true }, orderBy: { role: "asc" } },
} as const;

export const documentSelect = {
  kind: true,
  number: true,
  symbol: true,
  issuedOn: true,
  issuer: true,
  subject: true,
} as const;

export const citationSelect = {
  id: true,
  relation: true,
  revision: true,
  partyDocument: { select: documentSelect },
} as const;

export const commendationSelect = {
  id: true,
  form: true,
  track: true,
  collectiveCount: true,
  individualCount: true,
  reason: true,
  decision: true,
  revision: true,
  recipients: { ...inOrder, select: { kind: true, name: true } },
} as const;

export const figureSelect = {
  id: true,
  label: true,
  actual: true,
  target: true,
  percentPrinted: true,
  unit: true,
  revision: true,
} as const;

interface StoredAttendee extends Omit<AttendeeRow, "positions" | "roles"> {
  readonly positions: readonly { readonly title: string }[];
  readonly roles: readonly { readonly role: string }[];
}

interface StoredCitation extends Pick<CitationRow, "id" | "relation" | "revision"> {
  readonly partyDocument: Omit<CitationRow, "id" | "relation" | "revision">;
}

export function toAttendeeRow({ positions, roles, ...own }: StoredAttendee): AttendeeRow {
  return {
    ...own,
    positions: positions.map(({ title }) => title),
    roles: roles.map(({ role }) => role),
  };
}

export function toCitationRow({ partyDocument, ...citation }: StoredCitation): CitationRow {
  return { ...partyDocument, ...citation };
}

export const toCommendationRow = (stored: CommendationRow): CommendationRow => stored;
export const toFigureRow = (stored: FigureRow): FigureRow => stored;

/** Whether two rows say the same, whatever their revisions; roles in any order. */
export function saysTheSame<Row extends { readonly revision: number }>(row: Row, other: Row): boolean {
  return canonical(row) === canonical(other);
}

function canonical(row: Readonly<Record<string, unknown>> | { readonly revision: number }): string {
  const entries = Object.entries({ ...row, revision: 0 }).map(([key, value]): [string, unknown] => [
    key,
    key === "roles" && Array.isArray(value) ? value.map(String).toSorted() : value,
  ]);
  return JSON.stringify(Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1))));
}
