import { z } from "zod";

import type { CitedName } from "#lib/reports/citation-label";
import { citationLabel } from "#lib/reports/citation-label";

const day = z.string().nullable();
// Parts that versions frozen earlier do not have.
const text = z.string().default("");
const itemId = z.string().nullable().default(null);

const frozenFacts = z.object({
  conference: z.object({
    title: z.string(),
    kind: z.string(),
    heldOn: day,
    session: z.string().nullable(),
    place: z.string(),
    ordinal: z.number().nullable(),
    extended: z.boolean(),
    startsAt: text,
    endsAt: text,
    endedOn: day.default(null),
    materials: text,
    memberCount: z.number().nullable().default(null),
  }),
  attendees: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      positions: z.array(z.string()),
      roles: z.array(z.string()),
      standing: z.string().default("summoned"),
      presence: z.string().default("inPerson"),
      absenceReason: text,
      substituteFor: text,
      arrivedAtId: itemId,
      leftAtId: itemId,
    }),
  ),
  citations: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      number: z.string(),
      symbol: z.string(),
      issuedOn: day,
      issuer: z.string(),
      subject: z.string(),
      relation: z.string(),
    }),
  ),
  commendations: z.array(
    z.object({
      id: z.string(),
      form: z.string(),
      track: z.string(),
      collectiveCount: z.number().nullable(),
      individualCount: z.number().nullable(),
      reason: z.string(),
      decision: z.string(),
      recipients: z.array(z.object({ kind: z.string(), name: z.string() })),
    }),
  ),
  figures: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      actual: z.number().nullable(),
      target: z.number().nullable(),
      percentPrinted: z.string(),
      unit: z.string(),
    }),
  ),
  agenda: z
    .array(z.object({ id: z.string(), title: z.string(), presenter: z.string(), conclusion: z.string() }))
    .default([]),
  speeches: z
    .array(
      z.object({
        id: z.string(),
        agendaItemId: itemId,
        attendeeId: itemId,
        speaker: z.string(),
        summary: z.string(),
      }),
    )
    .default([]),
  votes: z
    .array(
      z.object({
        id: z.string(),
        agendaItemId: itemId,
        subject: z.string(),
        method: z.string(),
        forCount: z.number(),
        againstCount: z.number(),
        otherCount: z.number(),
      }),
    )
    .default([]),
  assignments: z
    .array(
      z.object({ id: z.string(), agendaItemId: itemId, task: z.string(), owner: z.string(), dueOn: day }),
    )
    .default([]),
});

/** The facts of a conference as they stood when a version was frozen; every list in its own order. */
export type FrozenFacts = z.infer<typeof frozenFacts>;

/** Reads `ReportVersion.facts`. @throws ZodError for text that no version was ever written with. */
export function readFrozenFacts(json: string): FrozenFacts {
  return frozenFacts.parse(JSON.parse(json));
}

/** What mentions in a text show: every row's current name, by its id. */
export function mentionNames(facts: {
  readonly attendees: readonly { readonly id: string; readonly name: string }[];
  readonly citations: readonly ({ readonly id: string } & CitedName)[];
}) {
  return {
    attendees: Object.fromEntries(facts.attendees.map(({ id, name }) => [id, name])),
    citations: Object.fromEntries(facts.citations.map((citation) => [citation.id, citationLabel(citation)])),
  };
}
