import "server-only";
import type { z } from "zod";

import type { Actor } from "#lib/access/actor";
import type { attendanceInput, attendeeInput, AttendeeRow, presenceInput } from "#lib/conferences/facts";
import { attendeeSelect, toAttendeeRow } from "#lib/conferences/rows";
import { fold } from "#lib/text/fold";

import { requireOwnItems } from "./agenda-links";
import type { Editing, Keeping } from "./editing";
import { editConference, keepRow } from "./editing";

type Input = z.output<typeof attendeeInput>;

/**
 * Makes an attendee, or saves one over the revision seen. Attendance that is not said stays as it is.
 *
 * @throws Problem as `editConference` and `keepRow`; "invalid" for an item of another conference's agenda.
 */
export async function saveAttendee(actor: Actor, input: Input, now: Date = new Date()): Promise<AttendeeRow> {
  return editConference(actor, input.conferenceId, now, (editing) => keepAttendee(editing, input));
}

/** The same inside a transaction that changes more. @throws Problem as `saveAttendee`, but for `editConference`'s. */
export async function keepAttendee(editing: Editing, input: Input): Promise<AttendeeRow> {
  await requireOwnItems(editing, input);
  return keepRow(editing, input, keeping(editing, input));
}

/**
 * Saves who was there over the revision seen; name, positions and roles stay.
 *
 * @throws Problem as `saveAttendee`.
 */
export async function saveAttendance(
  actor: Actor,
  { conferenceId, id, revision, ...attendance }: z.output<typeof attendanceInput>,
  now: Date = new Date(),
): Promise<AttendeeRow> {
  return editConference(actor, conferenceId, now, async (editing) => {
    await requireOwnItems(editing, attendance);
    const { find, claim } = reading(editing);
    const said = sayable(attendance);
    return keepRow(
      editing,
      { id, revision },
      {
        kind: "attendees",
        find,
        claim,
        measure: () => measure(editing),
        create: () => Promise.reject(new TypeError("Attendance makes no attendee.")),
        async write() {
          const data = { ...said, editedById: actor.personId };
          const { tx } = editing;
          return toAttendeeRow(await tx.attendee.update({ where: { id }, data, select: attendeeSelect }));
        },
        wanted: (standing) => ({ ...standing, ...said }),
      },
    );
  });
}

/**
 * Marks people as present or absent, whatever they were, and gives all their rows as they stand then.
 *
 * Rows deleted meanwhile are passed over. A reason is kept of absentees only.
 *
 * @throws Problem as `editConference`.
 */
export async function setPresence(
  actor: Actor,
  { conferenceId, ids, presence }: z.output<typeof presenceInput>,
  now: Date = new Date(),
): Promise<AttendeeRow[]> {
  return editConference(actor, conferenceId, now, async ({ tx }) => {
    const where = { conferenceId, id: { in: ids } };
    await tx.attendee.updateMany({
      where: { ...where, presence: { not: presence } },
      data: {
        presence,
        ...(presence === "absent" ? {} : { absenceReason: "" }),
        revision: { increment: 1 },
        editedById: actor.personId,
      },
    });
    const rows = await tx.attendee.findMany({ where, select: attendeeSelect, orderBy: { order: "asc" } });
    return rows.map(toAttendeeRow);
  });
}

/** Attendance as it is stored: who is there has no reason for an absence. */
function sayable<Said extends Pick<Input, "presence" | "absenceReason">>(attendance: Said): Said {
  const isThere = attendance.presence !== undefined && attendance.presence !== "absent";
  return isThere ? { ...attendance, absenceReason: "" } : attendance;
}

function reading({ tx, conferenceId }: Editing): Pick<Keeping<AttendeeRow>, "find" | "claim"> {
  return {
    async find(id) {
      const found = await tx.attendee.findFirst({
        where: { id, conferenceId },
        select: { ...attendeeSelect, editedById: true },
      });
      if (!found) return null;
      const { editedById, ...row } = found;
      return { row: toAttendeeRow(row), editedById };
    },
    async claim(id, revision) {
      const where = { id, conferenceId, revision };
      return (await tx.attendee.updateMany({ where, data: { revision: { increment: 1 } } })).count;
    },
  };
}

async function measure({ tx, conferenceId }: Editing) {
  const { _count, _max } = await tx.attendee.aggregate({
    where: { conferenceId },
    _count: true,
    _max: { order: true },
  });
  return { count: _count, last: _max.order ?? -1 };
}

function keeping(editing: Editing, input: Input): Keeping<AttendeeRow> {
  const { tx, actor, conferenceId } = editing;
  const { conferenceId: _conference, id: _id, revision: _revision, ...fields } = input;
  const { name, positions, roles, ...said } = fields;
  const attendance = sayable(said);
  const parts = {
    positions: { create: positions.map((title, order) => ({ title, order })) },
    roles: { create: roles.map((role) => ({ role })) },
  };
  const own = { name, nameFolded: fold(name), ...attendance, editedById: actor.personId };
  return {
    kind: "attendees",
    ...reading(editing),
    measure: () => measure(editing),
    async create(at) {
      return toAttendeeRow(
        await tx.attendee.create({ data: { ...at, ...own, ...parts, conferenceId }, select: attendeeSelect }),
      );
    },
    async write(id) {
      await tx.attendeePosition.deleteMany({ where: { attendeeId: id } });
      await tx.attendeeRole.deleteMany({ where: { attendeeId: id } });
      return toAttendeeRow(
        await tx.attendee.update({ where: { id }, data: { ...own, ...parts }, select: attendeeSelect }),
      );
    },
    wanted: (standing) => ({ ...standing, ...attendance, name, positions, roles }),
  };
}
