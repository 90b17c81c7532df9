import "server-only";
import type { z } from "zod";

import type { Actor } from "#lib/access/actor";
import type { speechInput, SpeechRow } from "#lib/conferences/minutes-facts";
import { speechSelect, toSpeechRow } from "#lib/conferences/minutes-rows";

import { requireOwnAttendee, requireOwnItems } from "./agenda-links";
import type { Editing, Keeping } from "./editing";
import { editConference, keepRow } from "./editing";

type Input = z.output<typeof speechInput>;

/**
 * Makes a speech, or saves one over the revision seen.
 *
 * @throws Problem as `editConference` and `keepRow`; "invalid" for what belongs to another conference.
 */
export async function saveSpeech(actor: Actor, input: Input, now: Date = new Date()): Promise<SpeechRow> {
  return editConference(actor, input.conferenceId, now, async (editing) => {
    await requireOwnItems(editing, input);
    await requireOwnAttendee(editing, input.attendeeId);
    return keepRow(editing, input, keeping(editing, input));
  });
}

function keeping({ tx, actor, conferenceId }: Editing, input: Input): Keeping<SpeechRow> {
  const { conferenceId: _conference, id: _id, revision: _revision, ...fields } = input;
  const own = {
    ...fields,
    speaker: fields.attendeeId === null ? fields.speaker : "",
    editedById: actor.personId,
  };
  return {
    kind: "speeches",
    async find(id) {
      const found = await tx.speech.findFirst({
        where: { id, conferenceId },
        select: { ...speechSelect, editedById: true },
      });
      if (!found) return null;
      const { editedById, ...row } = found;
      return { row: toSpeechRow(row), editedById };
    },
    async measure() {
      const { _count, _max } = await tx.speech.aggregate({
        where: { conferenceId },
        _count: true,
        _max: { order: true },
      });
      return { count: _count, last: _max.order ?? -1 };
    },
    async create(at) {
      const data = { ...at, ...own, conferenceId };
      return toSpeechRow(await tx.speech.create({ data, select: speechSelect }));
    },
    async claim(id, revision) {
      const where = { id, conferenceId, revision };
      return (await tx.speech.updateMany({ where, data: { revision: { increment: 1 } } })).count;
    },
    async write(id) {
      return toSpeechRow(await tx.speech.update({ where: { id }, data: own, select: speechSelect }));
    },
    wanted: ({ id, revision, attendeeId, speaker }) => {
      // An attendee is named by their own row, whatever was sent.
      const isSame = fields.attendeeId !== null && attendeeId === fields.attendeeId;
      return { ...fields, id, revision, speaker: isSame ? speaker : fields.speaker };
    },
  };
}
