import "server-only";
import type { z } from "zod";

import type { Actor } from "#lib/access/actor";
import type { commendationInput, CommendationRow } from "#lib/conferences/facts";
import { commendationSelect, toCommendationRow } from "#lib/conferences/rows";
import { fold } from "#lib/text/fold";

import type { Editing, Keeping } from "./editing";
import { editConference, keepRow } from "./editing";

type Input = z.output<typeof commendationInput>;

/** Makes a commendation, or saves one over the revision seen. @throws Problem as `editConference` and `keepRow`. */
export async function saveCommendation(
  actor: Actor,
  input: Input,
  now: Date = new Date(),
): Promise<CommendationRow> {
  return editConference(actor, input.conferenceId, now, (editing) => keepCommendation(editing, input));
}

/** The same inside a transaction that changes more. @throws Problem as `keepRow`. */
export function keepCommendation(editing: Editing, input: Input): Promise<CommendationRow> {
  return keepRow(editing, input, keeping(editing, input));
}

function keeping({ tx, actor, conferenceId }: Editing, input: Input): Keeping<CommendationRow> {
  const { conferenceId: _conference, id: _id, revision: _revision, recipients, ...fields } = input;
  const own = { ...fields, editedById: actor.personId };
  const parts = {
    recipients: {
      create: recipients.map(({ kind, name }, order) => ({ kind, name, nameFolded: fold(name), order })),
    },
  };
  return {
    kind: "commendations",
    async find(id) {
      const found = await tx.commendation.findFirst({
        where: { id, conferenceId },
        select: { ...commendationSelect, editedById: true },
      });
      if (!found) return null;
      const { editedById, ...row } = found;
      return { row: toCommendationRow(row), editedById };
    },
    async measure() {
      const { _count, _max } = await tx.commendation.aggregate({
        where: { conferenceId },
        _count: true,
        _max: { order: true },
      });
      return { count: _count, last: _max.order ?? -1 };
    },
    async create(at) {
      const data = { ...at, ...own, ...parts, conferenceId };
      return toCommendationRow(await tx.commendation.create({ data, select: commendationSelect }));
    },
    async claim(id, revision) {
      const where = { id, conferenceId, revision };
      return (await tx.commendation.updateMany({ where, data: { revision: { increment: 1 } } })).count;
    },
    async write(id) {
      await tx.commendationRecipient.deleteMany({ where: { commendationId: id } });
      const data = { ...own, ...parts };
      return toCommendationRow(
        await tx.commendation.update({ where: { id }, data, select: commendationSelect }),
      );
    },
    wanted: ({ id, revision }) => ({ ...fields, recipients, id, revision }),
  };
}
