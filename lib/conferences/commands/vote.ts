import "server-only";
import type { z } from "zod";

import type { Actor } from "#lib/access/actor";
import type { voteInput, VoteRow } from "#lib/conferences/minutes-facts";
import { voteSelect } from "#lib/conferences/minutes-rows";

import { requireOwnItems } from "./agenda-links";
import type { Editing, Keeping } from "./editing";
import { editConference, keepRow } from "./editing";

type Input = z.output<typeof voteInput>;

/**
 * Makes a vote, or saves one over the revision seen.
 *
 * @throws Problem as `editConference` and `keepRow`; "invalid" for what belongs to another conference.
 */
export async function saveVote(actor: Actor, input: Input, now: Date = new Date()): Promise<VoteRow> {
  return editConference(actor, input.conferenceId, now, async (editing) => {
    await requireOwnItems(editing, input);
    return keepRow(editing, input, keeping(editing, input));
  });
}

function keeping({ tx, actor, conferenceId }: Editing, input: Input): Keeping<VoteRow> {
  const { conferenceId: _conference, id: _id, revision: _revision, ...fields } = input;
  const own = { ...fields, editedById: actor.personId };
  return {
    kind: "votes",
    async find(id) {
      const found = await tx.vote.findFirst({
        where: { id, conferenceId },
        select: { ...voteSelect, editedById: true },
      });
      if (!found) return null;
      const { editedById, ...row } = found;
      return { row: row, editedById };
    },
    async measure() {
      const { _count, _max } = await tx.vote.aggregate({
        where: { conferenceId },
        _count: true,
        _max: { order: true },
      });
      return { count: _count, last: _max.order ?? -1 };
    },
    async create(at) {
      const data = { ...at, ...own, conferenceId };
      return await tx.vote.create({ data, select: voteSelect });
    },
    async claim(id, revision) {
      const where = { id, conferenceId, revision };
      return (await tx.vote.updateMany({ where, data: { revision: { increment: 1 } } })).count;
    },
    async write(id) {
      return await tx.vote.update({ where: { id }, data: own, select: voteSelect });
    },
    wanted: ({ id, revision }) => ({ ...fields, id, revision }),
  };
}
