import "server-only";
import { Problem } from "#lib/problem";

import type { Editing } from "./editing";

interface Links {
  readonly agendaItemId?: string | null;
  readonly arrivedAtId?: string | null;
  readonly leftAtId?: string | null;
}

/** @throws Problem "invalid" with reason "unknownItem" — for an item that is not on this conference's agenda. */
export async function requireOwnItems({ tx, conferenceId }: Editing, links: Links): Promise<void> {
  const { agendaItemId, arrivedAtId, leftAtId } = links;
  for (const [field, id] of Object.entries({ agendaItemId, arrivedAtId, leftAtId })) {
    if (typeof id !== "string") continue;
    if ((await tx.agendaItem.count({ where: { id, conferenceId } })) === 0)
      throw new Problem("invalid", `No item ${id} on the agenda.`, [{ field, reason: "unknownItem" }]);
  }
}

/** @throws Problem "invalid" with reason "unknownAttendee" — for somebody who is no attendee of this conference. */
export async function requireOwnAttendee({ tx, conferenceId }: Editing, id: string | null): Promise<void> {
  if (id !== null && (await tx.attendee.count({ where: { id, conferenceId } })) === 0)
    throw new Problem("invalid", `No attendee ${id}.`, [{ field: "attendeeId", reason: "unknownAttendee" }]);
}

/**
 * An item takes arrivals, speeches, votes and assignments along when it is deleted, so nothing may refer to it.
 *
 * @throws Problem "conflict" with reason "itemInUse".
 */
export async function requireUnusedItem({ tx, conferenceId }: Editing, id: string): Promise<void> {
  const inUse = await tx.agendaItem.count({
    where: {
      id,
      conferenceId,
      OR: [
        { arrivals: { some: {} } },
        { departures: { some: {} } },
        { speeches: { some: {} } },
        { votes: { some: {} } },
        { assignments: { some: {} } },
      ],
    },
  });
  if (inUse > 0)
    throw new Problem("conflict", `Item ${id} is referred to.`, [{ field: "", reason: "itemInUse" }]);
}

/** Before an attendee goes: what they said keeps their name. */
export async function keepSpeakerNames({ tx, actor, conferenceId }: Editing, id: string): Promise<void> {
  const leaving = await tx.attendee.findFirst({ where: { id, conferenceId }, select: { name: true } });
  if (!leaving) return;
  await tx.speech.updateMany({
    where: { attendeeId: id, conferenceId },
    data: {
      attendeeId: null,
      speaker: leaving.name,
      revision: { increment: 1 },
      editedById: actor.personId,
    },
  });
}
