import "server-only";
import { z } from "zod";

import type { Actor } from "#lib/access/actor";
import type { ConferenceRow } from "#lib/conferences/conference";
import { conferenceFields, rowId } from "#lib/conferences/conference";
import { conferenceSelect, saysTheSame } from "#lib/conferences/rows";
import { fold } from "#lib/text/fold";

import type { Editing } from "./editing";
import { editConference, staleRow } from "./editing";

export const saveConferenceInput = conferenceFields.extend({
  conferenceId: rowId,
  revision: z.int().positive(),
});

/**
 * Saves the conference's own fields; its reports keep their titles.
 *
 * @throws Problem as `editConference`; "conflict" with `current` = { editedBy, row } when someone saved before.
 */
export async function saveConference(
  actor: Actor,
  { conferenceId, revision, ...fields }: z.output<typeof saveConferenceInput>,
  now: Date = new Date(),
): Promise<ConferenceRow> {
  return editConference(actor, conferenceId, now, (editing) =>
    keepConference(editing, { revision, ...fields }),
  );
}

/** The same inside a transaction that changes more. @throws Problem "conflict" when someone saved before. */
export async function keepConference(
  { tx, actor, conferenceId }: Editing,
  { revision, ...fields }: Omit<z.output<typeof saveConferenceInput>, "conferenceId">,
): Promise<ConferenceRow> {
  const { count } = await tx.conference.updateMany({
    where: { id: conferenceId, revision },
    data: {
      ...fields,
      titleFolded: fold(fields.title),
      revision: { increment: 1 },
      editedById: actor.personId,
    },
  });
  const { editedById, ...row } = await tx.conference.findUniqueOrThrow({
    where: { id: conferenceId },
    select: { ...conferenceSelect, editedById: true },
  });
  if (count > 0 || saysTheSame(row, { ...row, ...fields, revision })) return row;
  throw await staleRow({ tx }, { row, editedById });
}
