import { z } from "zod";

import { attendeeRoles, conferenceKinds } from "#lib/extraction/facts";

const wording = z.string().nullable();
const number = z.number().nullable();
/** A borderline label: finding it or not counts neither way. */
const optional = z.boolean().default(false);

const labels = z.object({
  title: wording,
  kind: z.enum(conferenceKinds).nullable(),
  date: z.object({ day: number, month: number, year: number, session: wording }),
  organiser: wording,
  organiser_alt: z.array(z.string()).default([]),
  attendees: z.array(
    z.object({
      name: z.string(),
      positions: z.array(z.string()),
      roles: z.array(z.enum(attendeeRoles)),
      optional,
    }),
  ),
  documents: z.array(
    z.object({
      kind: z.string(),
      symbol: wording,
      number: wording,
      date: wording,
      issuer: wording,
      title: wording,
      text: z.string(),
      optional,
    }),
  ),
  commendations: z.array(
    z.object({
      form: z.string(),
      collectives: number,
      individuals: number,
      names: z.array(z.string()),
      reason: wording,
      text: z.string(),
      optional,
    }),
  ),
  figures: z.array(
    z.object({
      text: z.string(),
      value: number,
      of: number,
      percent: number,
      unit: wording,
      consistent: z.boolean().nullable(),
      optional,
    }),
  ),
  byline: wording,
  byline_alt: z.array(z.string()).default([]),
});

/** The right answer for one text, in the schema of the labelled texts. */
export type Labels = z.infer<typeof labels>;

/**
 * The labels of one JSON file.
 *
 * @throws ZodError when it does not have the shape of the labelled texts.
 */
export function readLabels(json: string): Labels {
  return labels.parse(JSON.parse(json));
}
