import "server-only";
import type { z } from "zod";

import type { Actor } from "#lib/access/actor";
import type { agendaItemInput, AgendaItemRow } from "#lib/conferences/minutes-facts";
import { agendaSelect } from "#lib/conferences/minutes-rows";

import type { Editing, Keeping } from "./editing";
import { editConference, keepRow } from "./editing";

type Input = z.output<typeof agendaItemInput>;

/** Makes an item of the agenda, or saves one over the revision seen. @throws Problem as `editConference` and `keepRow`. */
export async function saveAgendaItem(
  actor: Actor,
  input: Input,
  now: Date = new Date(),
): Promise<AgendaItemRow> {
  return editConference(actor, input.conferenceId, now, (editing) =>
    keepRow(editing, input, keeping(editing, input)),
  );
}

function keeping({ tx, actor, conferenceId }: Editing, input: Input): Keeping<AgendaItemRow> {
  const { conferenceId: _conference, id: _id, revision: _revision, ...fields } = input;
  const own = { ...fields, editedById: actor.personId };
  return {
    kind: "agenda",
    async find(id) {
      const found = await tx.agendaItem.findFirst({
        where: { id, conferenceId },
        select: { ...agendaSelect, editedById: true },
      });
      if (!found) return null;
      const { editedById, ...row } = found;
      return { row: row, editedById };
    },
    async measure() {
      const { _count, _max } = await tx.agendaItem.aggregate({
        where: { conferenceId },
        _count: true,
        _max: { order: true },
      });
      return { count: _count, last: _max.order ?? -1 };
    },
    async create(at) {
      const data = { ...at, ...own, conferenceId };
      return await tx.agendaItem.create({ data, select: agendaSelect });
    },
    async claim(id, revision) {
      const where = { id, conferenceId, revision };
      return (await tx.agendaItem.updateMany({ where, data: { revision: { increment: 1 } } })).count;
    },
    async write(id) {
      return await tx.agendaItem.update({ where: { id }, data: own, select: agendaSelect });
    },
    wanted: ({ id, revision }) => ({ ...fields, id, revision }),
  };
}
