import "server-only";
import type { Actor } from "#lib/access/actor";
import { newRowId } from "#lib/conferences/facts";
import type { RowKind } from "#lib/conferences/limits";
import { factLimits } from "#lib/conferences/limits";
import { ownConferences, requireEditableFacts } from "#lib/conferences/policy";
import { saysTheSame } from "#lib/conferences/rows";
import type { Transaction } from "#lib/db/client";
import { db } from "#lib/db/client";
import { Problem } from "#lib/problem";
import { isEditable } from "#lib/reports/workflow";

/** One conference open for writing, inside a transaction. */
export interface Editing {
  readonly tx: Transaction;
  readonly actor: Actor;
  readonly conferenceId: string;
  readonly now: Date;
}

/**
 * Runs a change of a conference's facts in one transaction, when the actor may make it now.
 *
 * Whoever changes a fact has written in each report being written: four eyes count them among its writers.
 *
 * @throws Problem — "not-found" (also another committee's), "forbidden" (role), "conflict" with reason
 *   "factsLocked" while the facts are not open.
 */
export async function editConference<T>(
  actor: Actor,
  conferenceId: string,
  now: Date,
  run: (editing: Editing) => Promise<T>,
): Promise<T> {
  return db.$transaction(async (tx) => {
    const conference = await tx.conference.findFirst({
      where: { id: conferenceId, ...ownConferences(actor) },
      select: { reports: { select: { id: true, state: true } } },
    });
    if (!conference) throw new Problem("not-found", `No conference ${conferenceId}.`);
    requireEditableFacts(
      actor,
      conference.reports.map(({ state }) => state),
    );
    const done = await run({ tx, actor, conferenceId, now });
    await tx.conference.update({
      where: { id: conferenceId },
      data: { updatedAt: now },
      select: { id: true },
    });
    for (const { id, state } of conference.reports) {
      if (!isEditable(state)) continue;
      const writer = { reportId: id, personId: actor.personId };
      await tx.reportWriter.upsert({ where: { reportId_personId: writer }, create: writer, update: {} });
    }
    return done;
  });
}

interface Saving {
  readonly id: string | null;
  readonly revision: number | null;
}

/** How one kind of fact is kept; each method sees only rows of the conference being edited. */
export interface Keeping<Row extends { readonly id: string; readonly revision: number }> {
  readonly kind: RowKind;
  /** The row as it stands, with who saved it last; null where there is none. */
  readonly find: (id: string) => Promise<{ readonly row: Row; readonly editedById: string | null } | null>;
  /** How many there are, and the greatest order among them. */
  readonly measure: () => Promise<{ readonly count: number; readonly last: number }>;
  readonly create: (at: { readonly id?: string; readonly order: number }) => Promise<Row>;
  /** Raises the row's revision if it is the one seen; how many rows that were. */
  readonly claim: (id: string, revision: number) => Promise<number>;
  /** Writes the fields of a claimed row and gives it back. */
  readonly write: (id: string) => Promise<Row>;
  /** The row these fields would make of the one that stands there, to see a save that had arrived already. */
  readonly wanted: (standing: Row, isNew: boolean) => Row;
}

/**
 * Makes or saves one row of facts.
 *
 * A save that arrived before, sent again because its answer was lost, answers with the row instead of a conflict.
 *
 * @throws Problem — "conflict" with `current` = { editedBy, row } when someone saved before, with reason "gone"
 *   when the row was deleted; "invalid" with reason "tooMany" at the limit, or "idTaken".
 */
export async function keepRow<Row extends { readonly id: string; readonly revision: number }>(
  editing: Editing,
  { id, revision }: Saving,
  keeping: Keeping<Row>,
): Promise<Row> {
  if (id === null) return addRow(editing, null, keeping);
  const found = await keeping.find(id);
  if (!found) {
    if (revision !== null) throw gone(id);
    return addRow(editing, id, keeping);
  }
  if (revision !== null && (await keeping.claim(id, revision)) > 0) return keeping.write(id);
  if (saysTheSame(found.row, keeping.wanted(found.row, revision === null))) return found.row;
  throw await staleRow(editing, found);
}

async function addRow<Row extends { readonly id: string; readonly revision: number }>(
  { tx }: Editing,
  id: string | null,
  keeping: Keeping<Row>,
): Promise<Row> {
  const { count, last } = await keeping.measure();
  if (count >= factLimits[keeping.kind])
    throw new Problem("invalid", `At most ${factLimits[keeping.kind]} ${keeping.kind}.`, [
      { field: "", reason: "tooMany" },
    ]);
  if (id === null) return keeping.create({ order: last + 1 });
  if (!newRowId.safeParse(id).success || (await isTaken(tx, keeping.kind, id)))
    throw new Problem("invalid", `No new row ${id}.`, [{ field: "id", reason: "idTaken" }]);
  return keeping.create({ id, order: last + 1 });
}

async function isTaken(tx: Transaction, kind: RowKind, id: string): Promise<boolean> {
  const query = { where: { id } };
  const counts = {
    attendees: () => tx.attendee.count(query),
    citations: () => tx.citation.count(query),
    commendations: () => tx.commendation.count(query),
    figures: () => tx.figure.count(query),
    agenda: () => tx.agendaItem.count(query),
    speeches: () => tx.speech.count(query),
    votes: () => tx.vote.count(query),
    assignments: () => tx.assignment.count(query),
  };
  return (await counts[kind]()) > 0;
}

function gone(id: string): Problem {
  return new Problem("conflict", `Row ${id} was deleted.`, [{ field: "", reason: "gone" }]);
}

/** The conflict that shows who saved before and what stands there now. */
export async function staleRow(
  { tx }: Pick<Editing, "tx">,
  { row, editedById }: { readonly row: object; readonly editedById: string | null },
): Promise<Problem> {
  const editor = editedById
    ? await tx.person.findUnique({ where: { id: editedById }, select: { name: true } })
    : null;
  return new Problem("conflict", "The row was changed by someone else.", [], {
    editedBy: editor?.name ?? "",
    row,
  });
}
