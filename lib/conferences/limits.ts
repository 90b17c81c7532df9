// Apart from the schemas, so that a browser reads them without zod.

/** The greatest lengths and numbers of what is typed about a conference. */
export const conferenceLimits = {
  title: 300,
  place: 300,
  ordinal: 9999,
  materials: 1000,
  members: 10_000,
  /** Characters of a text pasted when the conference is made. */
  pastedText: 2_000_000,
} as const;

/** How many facts of a kind one conference holds at most, and how long they are. */
export const factLimits = {
  attendees: 300,
  citations: 200,
  commendations: 200,
  figures: 300,
  name: 120,
  positions: 10,
  position: 300,
  documentNumber: 20,
  symbol: 60,
  issuer: 300,
  subject: 1000,
  form: 200,
  reason: 1000,
  decision: 300,
  recipients: 300,
  recipientName: 300,
  label: 300,
  percent: 40,
  unit: 60,
  agenda: 60,
  speeches: 300,
  votes: 100,
  assignments: 200,
  absenceReason: 300,
  substituteFor: 120,
  itemTitle: 500,
  presenter: 300,
  conclusion: 5000,
  summary: 5000,
  voteSubject: 1000,
  task: 1000,
  owner: 300,
} as const;

export const factKinds = ["attendees", "citations", "commendations", "figures"] as const;
export type FactKind = (typeof factKinds)[number];

/** What happened, besides the facts: rows are kept alike. */
export type RowKind = FactKind | "agenda" | "speeches" | "votes" | "assignments";
