"use client";
import { useEffect, useRef, useState } from "react";

import { call } from "#lib/calls/call";
import type { Outcome } from "#lib/calls/outcome";
import { isConflict } from "#lib/conferences/row-saver";

import type { FactKindView, FactPanelProps, FactRowData } from "./fact-kind";

type Refused = Extract<Outcome<unknown>, { ok: false }>;

/** A row taken away, and where it stood. */
interface Removed<Row> {
  readonly row: Row;
  readonly ids: readonly string[];
}

/** The rows of a panel and what can be done with them as a list; each row saves itself. */
export function useFactList<Draft extends object, Row extends FactRowData>(
  view: FactKindView<Draft, Row>,
  props: FactPanelProps<Row>,
) {
  const { committee, conferenceId, rows } = props;
  const [added, setAdded] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<Removed<Row> | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const change = (next: readonly Row[]) => {
    latest.current = { ...latest.current, rows: next };
    latest.current.onRowsChange(next);
  };
  const put = (row: Row) => {
    const standing = latest.current.rows;
    const isKnown = standing.some(({ id }) => id === row.id);
    change(isKnown ? standing.map((one) => (one.id === row.id ? row : one)) : [...standing, row]);
  };
  const send = (input: Readonly<Record<string, unknown>>, id: string, revision: number | null) =>
    call<Row>(committee, `save-${view.noun}`, { ...input, conferenceId, id, revision });

  const reorder = async (ids: readonly string[]) => {
    const before = latest.current.rows;
    change(inOrder(before, ids));
    const outcome = await call<{ ids: string[] }>(committee, `reorder-${view.kind}`, { conferenceId, ids });
    setRefused(outcome.ok ? null : outcome);
    if (outcome.ok) change(inOrder(latest.current.rows, outcome.value.ids));
    else
      change(
        inOrder(
          latest.current.rows,
          before.map(({ id }) => id),
        ),
      );
  };
  const remove = async (id: string, revision: number | null) => {
    const ids = latest.current.rows.map((row) => row.id);
    const row = latest.current.rows.find((one) => one.id === id);
    if (!row) return setAdded((list) => list.filter((one) => one !== id));
    const seen = { conferenceId, id, revision: revision ?? row.revision };
    const outcome = await call<unknown>(committee, `delete-${view.noun}`, seen);
    const isGone = !outcome.ok && outcome.issues.some(({ reason }) => reason === "gone");
    if (outcome.ok || isGone) {
      change(latest.current.rows.filter((one) => one.id !== id));
      setAdded((list) => list.filter((one) => one !== id));
      setRefused(null);
      return setRemoved({ row, ids });
    }
    setRefused(outcome);
    if (isConflict<Row>(outcome.current)) put(outcome.current.row);
  };
  const undo = async () => {
    const reading = removed ? view.form.read(view.form.toDraft(removed.row)) : null;
    if (!removed || !reading?.ok) return;
    const outcome = await send(reading.input, removed.row.id, null);
    setRefused(outcome.ok ? null : outcome);
    if (!outcome.ok) return;
    setRemoved(null);
    put(outcome.value);
    await reorder(removed.ids);
  };
  const add = () => {
    const id = newId();
    setAdded((list) => [...list, id]);
    return id;
  };
  const shown = [
    ...rows.map((row): { id: string; row: Row | null } => ({ id: row.id, row })),
    ...added.filter((id) => !rows.some((row) => row.id === id)).map((id) => ({ id, row: null })),
  ];
  return { shown, removed, refused, add, put, send, reorder, remove, undo };
}

export type FactList<Draft extends object, Row extends FactRowData> = ReturnType<
  typeof useFactList<Draft, Row>
>;

function inOrder<Row extends FactRowData>(rows: readonly Row[], ids: readonly string[]): readonly Row[] {
  const places = new Map(ids.map((id, place) => [id, place]));
  const place = ({ id }: Row) => places.get(id) ?? ids.length;
  return rows.toSorted((a, b) => place(a) - place(b));
}

/** An id for a row made here, so that sending it twice makes one row. */
function newId(): string {
  // crypto.randomUUID is missing where the office serves over plain http.
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `n${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
