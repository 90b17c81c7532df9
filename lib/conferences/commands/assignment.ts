import "server-only";
import type { z } from "zod";

import type { Actor } from "#lib/access/actor";
import type { assignmentInput, AssignmentRow } from "#lib/conferences/minutes-facts";
import { assignmentSelect } from "#lib/conferences/minutes-rows";

import { requireOwnItems } from "./agenda-links";
import type { Editing, Keeping } from "./editing";
import { editConference, keepRow } from "./editing";

type Input = z.output<typeof assignmentInput>;

/**
 * Makes an assignment, or saves one over the revision seen.
 *
 * @throws Problem as `editConference` and `keepRow`; "invalid" for what belongs to another conference.
 */
export async function saveAssignment(
  actor: Actor,
  input: Input,
  now: Date = new Date(),
): Promise<AssignmentRow> {
  return editConference(actor, input.conferenceId, now, async (editing) => {
    await requireOwnItems(editing, input);
    return keepRow(editing, input, keeping(editing, input));
  });
}

function keeping({ tx, actor, conferenceId }: Editing, input: Input): Keeping<AssignmentRow> {
  const { conferenceId: _conference, id: _id, revision: _revision, ...fields } = input;
  const own = { ...fields, editedById: actor.personId };
  return {
    kind: "assignments",
    async find(id) {
      const found = await tx.assignment.findFirst({
        where: { id, conferenceId },
        select: { ...assignmentSelect, editedById: true },
      });
      if (!found) return null;
      const { editedById, ...row } = found;
      return { row: row, editedById };
    },
    async measure() {
      const { _count, _max } = await tx.assignment.aggregate({
        where: { conferenceId },
        _count: true,
        _max: { order: true },
      });
      return { count: _count, last: _max.order ?? -1 };
    },
    async create(at) {
      const data = { ...at, ...own, conferenceId };
      return await tx.assignment.create({ data, select: assignmentSelect });
    },
    async claim(id, revision) {
      const where = { id, conferenceId, revision };
      return (await tx.assignment.updateMany({ where, data: { revision: { increment: 1 } } })).count;
    },
    async write(id) {
      return await tx.assignment.update({ where: { id }, data: own, select: assignmentSelect });
    },
    wanted: ({ id, revision }) => ({ ...fields, id, revision }),
  };
}
