import "server-only";
import type { z } from "zod";

import type { Actor } from "#lib/access/actor";
import type { attendeeInput, AttendeeRow } from "#lib/conferences/facts";
import { attendeeSelect, toAttendeeRow } from "#lib/conferences/rows";
import { fold } from "#lib/text/fold";

import type { Editing, Keeping } from "./editing";
import { editConference, keepRow } from "./editing";

type Input = z.output<typeof attendeeInput>;

/** Makes an attendee, or saves one over the revision seen. @throws Problem as `editConference` and `keepRow`. */
export async function saveAttendee(actor: Actor, input: Input, now: Date = new Date()): Promise<AttendeeRow> {
  return editConference(actor, input.conferenceId, now, (editing) => keepAttendee(editing, input));
}

/** The same inside a transaction that changes more. @throws Problem as `keepRow`. */
export function keepAttendee(editing: Editing, input: Input): Promise<AttendeeRow> {
  return keepRow(editing, input, keeping(editing, input));
}

function keeping(
  { tx, actor, conferenceId }: Editing,
  { name, positions, roles }: Input,
): Keeping<AttendeeRow> {
  const parts = {
    positions: { create: positions.map((title, order) => ({ title, order })) },
    roles: { create: roles.map((role) => ({ role })) },
  };
  const own = { name, nameFolded: fold(name), editedById: actor.personId };
  return {
    kind: "attendees",
    async find(id) {
      const found = await tx.attendee.findFirst({
        where: { id, conferenceId },
        select: { ...attendeeSelect, editedById: true },
      });
      return found && { row: toAttendeeRow(found), editedById: found.editedById };
    },
    async measure() {
      const { _count, _max } = await tx.attendee.aggregate({
        where: { conferenceId },
        _count: true,
        _max: { order: true },
      });
      return { count: _count, last: _max.order ?? -1 };
    },
    async create(at) {
      return toAttendeeRow(
        await tx.attendee.create({ data: { ...at, ...own, ...parts, conferenceId }, select: attendeeSelect }),
      );
    },
    async claim(id, revision) {
      const where = { id, conferenceId, revision };
      return (await tx.attendee.updateMany({ where, data: { revision: { increment: 1 } } })).count;
    },
    async write(id) {
      await tx.attendeePosition.deleteMany({ where: { attendeeId: id } });
      await tx.attendeeRole.deleteMany({ where: { attendeeId: id } });
      return toAttendeeRow(
        await tx.attendee.update({ where: { id }, data: { ...own, ...parts }, select: attendeeSelect }),
      );
    },
    wanted: ({ id, revision }) => ({ id, name, positions, roles, revision }),
  };
}
