import "server-only";
import type { z } from "zod";

import type { Actor } from "#lib/access/actor";
import type { figureInput, FigureRow } from "#lib/conferences/facts";
import { figureSelect, toFigureRow } from "#lib/conferences/rows";

import type { Editing, Keeping } from "./editing";
import { editConference, keepRow } from "./editing";

type Input = z.output<typeof figureInput>;

/** Makes a figure, or saves one over the revision seen. @throws Problem as `editConference` and `keepRow`. */
export async function saveFigure(actor: Actor, input: Input, now: Date = new Date()): Promise<FigureRow> {
  return editConference(actor, input.conferenceId, now, (editing) => keepFigure(editing, input));
}

/** The same inside a transaction that changes more. @throws Problem as `keepRow`. */
export function keepFigure(editing: Editing, input: Input): Promise<FigureRow> {
  return keepRow(editing, input, keeping(editing, input));
}

function keeping({ tx, actor, conferenceId }: Editing, input: Input): Keeping<FigureRow> {
  const { conferenceId: _conference, id: _id, revision: _revision, ...fields } = input;
  const own = { ...fields, editedById: actor.personId };
  return {
    kind: "figures",
    async find(id) {
      const found = await tx.figure.findFirst({
        where: { id, conferenceId },
        select: { ...figureSelect, editedById: true },
      });
      if (!found) return null;
      const { editedById, ...row } = found;
      return { row: toFigureRow(row), editedById };
    },
    async measure() {
      const { _count, _max } = await tx.figure.aggregate({
        where: { conferenceId },
        _count: true,
        _max: { order: true },
      });
      return { count: _count, last: _max.order ?? -1 };
    },
    async create(at) {
      return toFigureRow(
        await tx.figure.create({ data: { ...at, ...own, conferenceId }, select: figureSelect }),
      );
    },
    async claim(id, revision) {
      const where = { id, conferenceId, revision };
      return (await tx.figure.updateMany({ where, data: { revision: { increment: 1 } } })).count;
    },
    async write(id) {
      return toFigureRow(await tx.figure.update({ where: { id }, data: own, select: figureSelect }));
    },
    wanted: ({ id, revision }) => ({ ...fields, id, revision }),
  };
}
