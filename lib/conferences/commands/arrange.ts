import "server-only";
import type { z } from "zod";

import type { Actor } from "#lib/access/actor";
import type { deleteFactInput, reorderFactsInput } from "#lib/conferences/facts";
import type { RowKind } from "#lib/conferences/limits";
import {
  agendaSelect,
  assignmentSelect,
  speechSelect,
  toSpeechRow,
  voteSelect,
} from "#lib/conferences/minutes-rows";
import {
  attendeeSelect,
  citationSelect,
  commendationSelect,
  figureSelect,
  toAttendeeRow,
  toCitationRow,
} from "#lib/conferences/rows";
import { Problem } from "#lib/problem";

import { keepSpeakerNames, requireUnusedItem } from "./agenda-links";
import { dropUncited } from "./cited-document";
import type { Editing } from "./editing";
import { editConference, staleRow } from "./editing";

/** Takes one row away if it is the one seen; 0 where it is not. */
const removers: Readonly<Record<RowKind, (editing: Editing, row: Seen) => Promise<number>>> = {
  async attendees(editing, where) {
    await keepSpeakerNames(editing, where.id);
    return (await editing.tx.attendee.deleteMany({ where })).count;
  },
  async agenda(editing, where) {
    await requireUnusedItem(editing, where.id);
    return (await editing.tx.agendaItem.deleteMany({ where })).count;
  },
  speeches: async ({ tx }, where) => (await tx.speech.deleteMany({ where })).count,
  votes: async ({ tx }, where) => (await tx.vote.deleteMany({ where })).count,
  assignments: async ({ tx }, where) => (await tx.assignment.deleteMany({ where })).count,
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
 * Deletes one row of facts, as it was seen. A cited document that nothing cites any more is forgotten, too; what
 * an attendee said stays under the name. An item of the agenda goes only when nothing refers to it.
 *
 * @throws Problem as `editConference`; "conflict" with `current` = { editedBy, row } when someone changed the row,
 *   with reason "gone" when it is deleted already, "itemInUse" for an item that is referred to.
 */
export function deleteFact(kind: RowKind) {
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
export async function removeRow(editing: Editing, kind: RowKind, seen: Omit<Seen, "conferenceId">) {
  const row = { id: seen.id, revision: seen.revision, conferenceId: editing.conferenceId };
  if ((await removers[kind](editing, row)) > 0) return;
  const standing = await readers[kind](editing, { id: row.id, conferenceId: row.conferenceId });
  if (standing) throw await staleRow(editing, standing);
  throw new Problem("conflict", `Row ${seen.id} was deleted.`, [{ field: "", reason: "gone" }]);
}

interface Standing {
  readonly row: object;
  readonly editedById: string | null;
}

const withEditor = { editedById: true } as const;

function apart<Row extends { readonly editedById: string | null }>(found: Row | null) {
  if (!found) return null;
  const { editedById, ...row } = found;
  return { row, editedById };
}

const readers: Readonly<
  Record<RowKind, (editing: Editing, where: { id: string; conferenceId: string }) => Promise<Standing | null>>
> = {
  async attendees({ tx }, where) {
    const found = apart(await tx.attendee.findFirst({ where, select: { ...attendeeSelect, ...withEditor } }));
    return found && { ...found, row: toAttendeeRow(found.row) };
  },
  async citations({ tx }, where) {
    const found = apart(await tx.citation.findFirst({ where, select: { ...citationSelect, ...withEditor } }));
    return found && { ...found, row: toCitationRow(found.row) };
  },
  async speeches({ tx }, where) {
    const found = apart(await tx.speech.findFirst({ where, select: { ...speechSelect, ...withEditor } }));
    return found && { ...found, row: toSpeechRow(found.row) };
  },
  commendations: async ({ tx }, where) =>
    apart(await tx.commendation.findFirst({ where, select: { ...commendationSelect, ...withEditor } })),
  figures: async ({ tx }, where) =>
    apart(await tx.figure.findFirst({ where, select: { ...figureSelect, ...withEditor } })),
  agenda: async ({ tx }, where) =>
    apart(await tx.agendaItem.findFirst({ where, select: { ...agendaSelect, ...withEditor } })),
  votes: async ({ tx }, where) =>
    apart(await tx.vote.findFirst({ where, select: { ...voteSelect, ...withEditor } })),
  assignments: async ({ tx }, where) =>
    apart(await tx.assignment.findFirst({ where, select: { ...assignmentSelect, ...withEditor } })),
};

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
  agenda: {
    read: ({ tx, conferenceId }: Editing) =>
      tx.agendaItem.findMany({ where: { conferenceId }, select: place, ...inOrder }),
    put: ({ tx }: Editing, id: string, order: number) =>
      tx.agendaItem.update({ where: { id }, data: { order }, select: place }),
  },
  speeches: {
    read: ({ tx, conferenceId }: Editing) =>
      tx.speech.findMany({ where: { conferenceId }, select: place, ...inOrder }),
    put: ({ tx }: Editing, id: string, order: number) =>
      tx.speech.update({ where: { id }, data: { order }, select: place }),
  },
  votes: {
    read: ({ tx, conferenceId }: Editing) =>
      tx.vote.findMany({ where: { conferenceId }, select: place, ...inOrder }),
    put: ({ tx }: Editing, id: string, order: number) =>
      tx.vote.update({ where: { id }, data: { order }, select: place }),
  },
  assignments: {
    read: ({ tx, conferenceId }: Editing) =>
      tx.assignment.findMany({ where: { conferenceId }, select: place, ...inOrder }),
    put: ({ tx }: Editing, id: string, order: number) =>
      tx.assignment.update({ where: { id }, data: { order }, select: place }),
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
export function reorderFacts(kind: RowKind) {
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
