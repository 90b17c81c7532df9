import "server-only";
import { z } from "zod";

import type { Actor } from "#lib/access/actor";
import { conferenceFields, conferenceLimits } from "#lib/conferences/conference";
import { requireMaker } from "#lib/conferences/policy";
import { db } from "#lib/db/client";
import { documentOfText } from "#lib/document/from-text";
import { bodyColumns } from "#lib/reports/body";
import { fold } from "#lib/text/fold";

export const createConferenceInput = conferenceFields.extend({
  /** Text that exists already and becomes the body of the report. */
  text: z.string().max(conferenceLimits.pastedText).default(""),
});

/**
 * Makes a conference and its news report, titled alike, with the pasted text as its body; both or neither.
 *
 * @throws Problem "forbidden" for whoever is no drafter.
 */
export async function createConference(
  actor: Actor,
  { text, ...fields }: z.output<typeof createConferenceInput>,
  now: Date = new Date(),
): Promise<{ conferenceId: string; reportId: string }> {
  requireMaker(actor);
  const body = bodyColumns(documentOfText(text));
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
    return { conferenceId: conference.id, reportId: report.id };
  });
}
