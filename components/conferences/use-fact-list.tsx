"use client";
import { useEffect, useRef, useState } from "react";

import { call } from "#lib/calls/call";
import type { Outcome } from "#lib/calls/outcome";
import { isConflict } from "#lib/conferences/row-saver";

import type { FactKindView, FactPanelProps, FactRowData } from "./fact-kind";

type Refused = Extract<Outcome<unknown>, { ok: false }>;

/** The rows of a panel and what can be done with them as a list; each row saves itself. */
export function useFactList<Draft extends object, Row extends FactRowData>(
  view: FactKindView<Draft, Row>,
  props: FactPanelProps<Row>,
) {
  const { committee, conferenceId } = props;
  const [refused, setRefused] = useState<Refused | null>(null);
  const { standing, change, put } = useStanding(props);
  const { shown, add, forget } = useAdded(props.rows);

  const save = (input: Readonly<Record<string, unknown>>, id: string, revision: number | null) =>
    call<Row>(committee, `save-${view.noun}`, { ...input, conferenceId, id, revision });

  /** Saves what was typed; a row made again keeps what else was known of it. */
  const send = (input: Readonly<Record<string, unknown>>, id: string, revision: number | null) => {
    const known = revision === null ? standing().find((one) => one.id === id) : undefined;
    return save({ ...(known ? view.rest?.(known) : {}), ...input }, id, revision);
  };

  const reorder = async (ids: readonly string[]) => {
    const before = standing().map(({ id }) => id);
    change(inOrder(standing(), ids));
    const outcome = await call<{ ids: string[] }>(committee, `reorder-${view.kind}`, { conferenceId, ids });
    setRefused(outcome.ok ? null : outcome);
    change(inOrder(standing(), outcome.ok ? outcome.value.ids : before));
  };

  /** Deletes a row as it was seen; true when it is away. */
  const remove = async (id: string, revision: number | null): Promise<boolean> => {
    const row = standing().find((one) => one.id === id);
    if (!row) {
      forget(id);
      return true;
    }
    const seen = { conferenceId, id, revision: revision ?? row.revision };
    const outcome = await call<unknown>(committee, `delete-${view.noun}`, seen);
    const isAway = outcome.ok || outcome.issues.some(({ reason }) => reason === "gone");
    setRefused(isAway || outcome.ok ? null : outcome);
    if (isAway) {
      forget(id);
      change(standing().filter((one) => one.id !== id));
    } else if (!outcome.ok && isConflict<Row>(outcome.current)) put(outcome.current.row);
    return isAway;
  };

  /** Makes a deleted row again, under its own id, so that the text still mentions it. */
  const restore = async (row: Row, ids: readonly string[]): Promise<boolean> => {
    const reading = view.form.read(view.form.toDraft(row));
    if (!reading.ok) return false;
    const outcome = await save({ ...view.rest?.(row), ...reading.input }, row.id, null);
    setRefused(outcome.ok ? null : outcome);
    if (!outcome.ok) return false;
    put(outcome.value);
    await reorder(ids);
    return true;
  };

  return { shown, refused, add, put, send, reorder, ...useUndo({ standing, remove, restore }) };
}

export type FactList<Draft extends object, Row extends FactRowData> = ReturnType<
  typeof useFactList<Draft, Row>
>;

/** The rows as they stand this moment, also between two renders, when several are saved at once. */
function useStanding<Row extends FactRowData>(props: FactPanelProps<Row>) {
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const standing = () => latest.current.rows;
  const change = (rows: readonly Row[]) => {
    latest.current = { ...latest.current, rows };
    latest.current.onRowsChange(rows);
  };
  const put = (row: Row) => {
    const isKnown = standing().some(({ id }) => id === row.id);
    change(isKnown ? standing().map((one) => (one.id === row.id ? row : one)) : [...standing(), row]);
  };
  return { standing, change, put };
}

/** Rows made here that nobody has saved yet, after those that are stored. */
function useAdded<Row extends FactRowData>(rows: readonly Row[]) {
  const [added, setAdded] = useState<readonly string[]>([]);
  const add = () => {
    const id = newId();
    setAdded((list) => [...list, id]);
    return id;
  };
  const forget = (id: string) => setAdded((list) => list.filter((one) => one !== id));
  const stored = rows.map((row): { id: string; row: Row | null } => ({ id: row.id, row }));
  const unsaved = added.filter((id) => !rows.some((row) => row.id === id));
  return { shown: [...stored, ...unsaved.map((id) => ({ id, row: null }))], add, forget };
}

interface Undoing<Row> {
  readonly standing: () => readonly Row[];
  readonly remove: (id: string, revision: number | null) => Promise<boolean>;
  readonly restore: (row: Row, ids: readonly string[]) => Promise<boolean>;
}

/** Remembers the row deleted last, and where it stood. */
function useUndo<Row extends FactRowData>({ standing, remove, restore }: Undoing<Row>) {
  const [removed, setRemoved] = useState<{ row: Row; ids: readonly string[] } | null>(null);
  return {
    removed: removed?.row ?? null,
    async remove(id: string, revision: number | null) {
      const ids = standing().map((row) => row.id);
      const row = standing().find((one) => one.id === id);
      if ((await remove(id, revision)) && row) setRemoved({ row, ids });
    },
    async undo() {
      if (removed && (await restore(removed.row, removed.ids))) setRemoved(null);
    },
  };
}

function inOrder<Row extends FactRowData>(rows: readonly Row[], ids: readonly string[]): readonly Row[] {
  const places = new Map(ids.map((id, place) => [id, place]));
  const place = ({ id }: Row) => places.get(id) ?? ids.length;
  return rows.toSorted((a, b) => place(a) - place(b));
}

/** An id for a row made here, so that sending it twice makes one row. */
export function newId(): string {
  // crypto.randomUUID is missing where the office serves over plain http.
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `n${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
