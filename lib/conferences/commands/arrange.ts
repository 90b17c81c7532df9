import "server-only";
import type { z } from "zod";

import type { Actor } from "#lib/access/actor";
import type { deleteFactInput, reorderFactsInput } from "#lib/conferences/facts";
import type { FactKind } from "#lib/conferences/limits";
import {
  attendeeSelect,
  citationSelect,
  commendationSelect,
  figureSelect,
  toAttendeeRow,
  toCitationRow,
} from "#lib/conferences/rows";
import { Problem } from "#lib/problem";

import { dropUncited } from "./cited-document";
import type { Editing } from "./editing";
import { editConference, staleRow } from "./editing";

/** Takes one row away if it is the one seen; 0 where it is not. */
const removers: Readonly<Record<FactKind, (editing: Editing, row: Seen) => Promise<number>>> = {
  attendees: async ({ tx }, where) => (await tx.attendee.deleteMany({ where })).count,
  commendations: async ({ tx }, where) => (await tx.commendation.deleteMany({ where })).count,
  figures: async ({ tx }, where) => (await tx.figure.deleteMany({ where })).count,
  async citations(editing, where) {
    const cited = await editing.tx.citation.findFirst({ where, select: { partyDocumentId: true } });
    const { count } = await editing.tx.citation.deleteMany({ where });
    if (cited) await dropUncited(editing, cited.partyDocumentId);
    return count;
  },
};

interface Seen {
  readonly id: string;
  readonly conferenceId: string;
  readonly revision: number;
}

/**
 * Deletes one row of facts, as it was seen. A cited document that nothing cites any more is forgotten, too.
 *
 * @throws Problem as `editConference`; "conflict" with `current` = { editedBy, row } when someone changed the row,
 *   with reason "gone" when it is deleted already.
 */
export function deleteFact(kind: FactKind) {
  return async (
    actor: Actor,
    seen: z.output<typeof deleteFactInput>,
    now: Date = new Date(),
  ): Promise<{ id: string }> =>
    editConference(actor, seen.conferenceId, now, async (editing) => {
      await removeRow(editing, kind, seen);
      return { id: seen.id };
    });
}

/** The same inside a transaction that changes more. @throws Problem as `deleteFact`, but for `editConference`'s. */
export async function removeRow(editing: Editing, kind: FactKind, seen: Omit<Seen, "conferenceId">) {
  const row = { id: seen.id, revision: seen.revision, conferenceId: editing.conferenceId };
  if ((await removers[kind](editing, row)) > 0) return;
  const standing = await readStanding(editing, kind, row);
  if (standing) throw await staleRow(editing, standing);
  throw new Problem("conflict", `Row ${seen.id} was deleted.`, [{ field: "", reason: "gone" }]);
}

async function readStanding({ tx }: Editing, kind: FactKind, { id, conferenceId }: Seen) {
  const where = { id, conferenceId };
  const editedById = true;
  const readers = {
    async attendees() {
      const found = await tx.attendee.findFirst({ where, select: { ...attendeeSelect, editedById } });
      return found && { row: toAttendeeRow(found), editedById: found.editedById };
    },
    async citations() {
      const found = await tx.citation.findFirst({ where, select: { ...citationSelect, editedById } });
      if (!found) return null;
      const { editedById: editor, ...row } = found;
      return { row: toCitationRow(row), editedById: editor };
    },
    async commendations() {
      const found = await tx.commendation.findFirst({ where, select: { ...commendationSelect, editedById } });
      if (!found) return null;
      const { editedById: editor, ...row } = found;
      return { row, editedById: editor };
    },
    async figures() {
      const found = await tx.figure.findFirst({ where, select: { ...figureSelect, editedById } });
      if (!found) return null;
      const { editedById: editor, ...row } = found;
      return { row, editedById: editor };
    },
  };
  return readers[kind]();
}

const inOrder = { orderBy: [{ order: "asc" as const }, { id: "asc" as const }] };
const place = { id: true, order: true } as const;

const placings = {
  attendees: {
    read: ({ tx, conferenceId }: Editing) =>
      tx.attendee.findMany({ where: { conferenceId }, select: place, ...inOrder }),
    put: ({ tx }: Editing, id: string, order: number) =>
      tx.attendee.update({ where: { id }, data: { order }, select: place }),
  },
  citations: {
    read: ({ tx, conferenceId }: Editing) =>
      tx.citation.findMany({ where: { conferenceId }, select: place, ...inOrder }),
    put: ({ tx }: Editing, id: string, order: number) =>
      tx.citation.update({ where: { id }, data: { order }, select: place }),
  },
  commendations: {
    read: ({ tx, conferenceId }: Editing) =>
      tx.commendation.findMany({ where: { conferenceId }, select: place, ...inOrder }),
    put: ({ tx }: Editing, id: string, order: number) =>
      tx.commendation.update({ where: { id }, data: { order }, select: place }),
  },
  figures: {
    read: ({ tx, conferenceId }: Editing) =>
      tx.figure.findMany({ where: { conferenceId }, select: place, ...inOrder }),
    put: ({ tx }: Editing, id: string, order: number) =>
      tx.figure.update({ where: { id }, data: { order }, select: place }),
  },
};

/**
 * Puts the rows of one kind in a new order and gives the order that stands then.
 *
 * Ids that are no rows of the conference (deleted meanwhile) are passed over; rows not named (added meanwhile)
 * follow in the order they had. Revisions stay: the order is no part of a row.
 *
 * @throws Problem as `editConference`.
 */
export function reorderFacts(kind: FactKind) {
  return async (
    actor: Actor,
    { conferenceId, ids }: z.output<typeof reorderFactsInput>,
    now: Date = new Date(),
  ): Promise<{ ids: string[] }> =>
    editConference(actor, conferenceId, now, async (editing) => {
      const standing = await placings[kind].read(editing);
      const places = new Map(standing.map(({ id, order }) => [id, order]));
      const named = ids.filter((id) => places.has(id));
      const after = standing.map(({ id }) => id).filter((id) => !named.includes(id));
      const order = [...named, ...after];
      for (const [index, id] of order.entries())
        if (places.get(id) !== index) await placings[kind].put(editing, id, index);
      return { ids: order };
    });
}
