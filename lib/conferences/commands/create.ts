import "server-only";
import { z } from "zod";

import type { Actor } from "#lib/access/actor";
import { conferenceFields, conferenceLimits } from "#lib/conferences/conference";
import { factsInput } from "#lib/conferences/facts";
import { requireMaker } from "#lib/conferences/policy";
import { db } from "#lib/db/client";
import { documentOfText } from "#lib/document/from-text";
import { readDocument } from "#lib/document/schema";
import { bodyColumns } from "#lib/reports/body";
import { fold } from "#lib/text/fold";

import { keepFacts } from "./facts";

export const createConferenceInput = conferenceFields.extend({
  /** Text that exists already and becomes the body of the report. */
  text: z.string().max(conferenceLimits.pastedText).default(""),
  /** The same as a document, where it came with headings, lists, tables or pictures; `text` is not read then. */
  document: z.record(z.string(), z.unknown()).nullable().default(null),
  /** Facts taken from the text before the conference was there. */
  facts: factsInput.prefault({}),
});

type Input = z.output<typeof createConferenceInput>;
type NewConference = Omit<Input, "facts"> & Partial<Pick<Input, "facts">>;

/**
 * Makes a conference with the facts taken, and its news report, titled alike, with the pasted text as its body; all or
 * nothing.
 *
 * @throws Problem — "forbidden" for whoever is no drafter; "invalid" on "body" for a document that is none of ours;
 *   else as `keepFacts`.
 */
export async function createConference(
  actor: Actor,
  { text, document, facts, ...fields }: NewConference,
  now: Date = new Date(),
): Promise<{ conferenceId: string; reportId: string }> {
  requireMaker(actor);
  const body = bodyColumns(document === null ? documentOfText(text) : readDocument(document));
  const titled = { title: fields.title, titleFolded: fold(fields.title) };
  const made = { committeeId: actor.committeeId, editedById: actor.personId, createdAt: now, updatedAt: now };
  return db.$transaction(async (tx) => {
    const conference = await tx.conference.create({
      data: { ...fields, ...titled, ...made, createdById: actor.personId },
      select: { id: true },
    });
    const report = await tx.report.create({
      data: {
        ...titled,
        ...made,
        conferenceId: conference.id,
        kind: "news",
        authorId: actor.personId,
        body: { create: { ...body, updatedAt: now } },
        writers: { create: { personId: actor.personId } },
      },
      select: { id: true },
    });
    if (facts) await keepFacts({ tx, actor, conferenceId: conference.id, now }, facts);
    return { conferenceId: conference.id, reportId: report.id };
  });
}
