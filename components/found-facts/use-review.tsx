"use client";
import { useCallback, useRef, useState } from "react";

import { newId } from "#components/conferences/use-fact-list";
import type { Outcome } from "#lib/calls/outcome";
import type { ProposalKind } from "#lib/found-facts/proposal";
import type { Choice, Item, ItemOf } from "#lib/found-facts/review";
import { isOpen, isPlain, takeOf } from "#lib/found-facts/review";

import { kindViews } from "./kind-views";
import type { Taken, Taker } from "./taker";

export type Refused = Extract<Outcome<unknown>, { ok: false }>;

interface Step {
  readonly ids: readonly string[];
  readonly taken: readonly Taken[];
}

/** What «Nhận tất cả» did: so many taken, so many left for a choice of their own. */
export interface TakenAll {
  readonly count: number;
  readonly left: number;
}

/** The decisions about what was found: taking, dropping, editing, undoing; one thing at a time. */
export function useReview(found: readonly Item[], taker: Taker) {
  const { items, standing, change } = useItems(found);
  const [busy, setBusy] = useState<readonly string[]>([]);
  const [refusals, setRefusals] = useState<ReadonlyMap<string, Refused>>(new Map());
  const [takenAll, setTakenAll] = useState<TakenAll | null>(null);
  const { rowId, forgetRows } = useRowIds();
  const { steps, count: stepCount, log, forget } = useSteps();
  const inTurn = useTurns();

  /** Writes these, all or none; true when they are written. */
  const write = async (wanted: readonly Item[], choice: Choice): Promise<boolean> => {
    const ids = idsOf(wanted);
    setBusy(ids);
    const outcome = await taker.take(wanted.map((item) => takeOf(item, rowId(item.proposal.id), choice)));
    setBusy([]);
    setRefusals((all) => noted(all, ids, outcome.ok ? null : outcome));
    if (!outcome.ok) return false;
    change(ids, "taken");
    log({ ids, taken: outcome.value });
    return true;
  };

  const take = (id: string, choice: Choice = "found") =>
    inTurn(async () => {
      const item = standing().find(({ proposal, decision }) => proposal.id === id && decision === "open");
      if (!item || item.match.state === "same" || !isReadable(item)) return false;
      setTakenAll(null);
      return write([item], choice);
    });

  const takeAll = () =>
    inTurn(async () => {
      const plain = standing().filter((item) => isPlain(item) && isReadable(item));
      const together = plain.filter((item) => !isChange(item));
      if (together.length > 0) await write(together, "found");
      for (const item of plain.filter(isChange)) await write([item], "found");
      const taken = idsOf(plain).filter((id) => isTaken(standing(), id));
      setTakenAll({ count: taken.length, left: standing().filter(isOpen).length });
    });

  const drop = (id: string) => {
    setTakenAll(null);
    change([id], "dropped");
    log({ ids: [id], taken: [] });
  };

  const undo = (step: Step | undefined) =>
    inTurn(async () => {
      if (!step) return;
      const outcome = step.taken.length === 0 ? null : await taker.takeBack(step.taken);
      const refused = outcome?.ok === false ? outcome : null;
      setRefusals((all) => noted(all, step.ids, refused));
      if (refused) return;
      forgetRows(step.ids);
      change(step.ids, "open");
      forget(step.ids);
      setTakenAll(null);
    });
  const undoItem = (id: string) => void undo(stepOf(steps(), id));
  const undoLast = () => void undo(steps().at(-1));
  const edit = (item: Item) => change([item.proposal.id], "open", item);
  return { items, busy, refusals, takenAll, stepCount, take, takeAll, drop, undoItem, undoLast, edit };
}

/** What was done with one item last. */
function stepOf(steps: readonly Step[], id: string): Step | undefined {
  const step = steps.findLast(({ ids }) => ids.includes(id));
  return step && { ids: [id], taken: step.taken.filter(({ take }) => take.itemId === id) };
}

export type Review = ReturnType<typeof useReview>;

/** A row that is changed may be refused alone, when somebody else changed it. */
const isChange = ({ match, proposal }: Item) => match.state === "adds" && proposal.kind !== "conference";
const isTaken = (items: readonly Item[], id: string) =>
  items.some(({ proposal, decision }) => proposal.id === id && decision === "taken");
const idsOf = (items: readonly Item[]) => items.map(({ proposal }) => proposal.id);

/** Whether what an item holds can be sent as it is. */
export function isReadable<K extends ProposalKind>({ proposal, draft }: ItemOf<K>): boolean {
  return kindViews[proposal.kind].read(draft).ok;
}

function useItems(found: readonly Item[]) {
  const [items, setItems] = useState(found);
  const latest = useRef(items);
  const standing = useCallback(() => latest.current, []);
  const change = (ids: readonly string[], decision: Item["decision"], edited?: Item) => {
    latest.current = latest.current.map((item) =>
      ids.includes(item.proposal.id) ? { ...(edited ?? item), decision } : item,
    );
    setItems(latest.current);
  };
  return { items, standing, change };
}

/** The ids of rows to be made, so that sending one twice makes one; a row made again after undoing is another row. */
function useRowIds() {
  const ids = useRef(new Map<string, string>());
  const rowId = (itemId: string): string => {
    const id = ids.current.get(itemId) ?? newId();
    ids.current.set(itemId, id);
    return id;
  };
  const forgetRows = (itemIds: readonly string[]) => {
    for (const itemId of itemIds) ids.current.delete(itemId);
  };
  return { rowId, forgetRows };
}

/** What was done, oldest first, to be undone. */
function useSteps() {
  const done = useRef<readonly Step[]>([]);
  const [count, setCount] = useState(0);
  const set = (steps: readonly Step[]) => {
    done.current = steps;
    setCount(steps.length);
  };
  const steps = () => done.current;
  const log = (step: Step) => set([...done.current, step]);
  const forget = (gone: readonly string[]) =>
    set(
      done.current
        .map(({ ids, taken }) => ({
          ids: ids.filter((id) => !gone.includes(id)),
          taken: taken.filter(({ take }) => !gone.includes(take.itemId)),
        }))
        .filter(({ ids }) => ids.length > 0),
    );
  return { steps, count, log, forget };
}

/** Runs one thing after the other: each sees what the last has left. */
function useTurns() {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return <T,>(run: () => Promise<T>): Promise<T> => {
    const turn = last.current.then(run);
    last.current = turn.catch(() => null);
    return turn;
  };
}

function noted(all: ReadonlyMap<string, Refused>, ids: readonly string[], refused: Refused | null) {
  const others = [...all].filter(([id]) => !ids.includes(id));
  return new Map([...others, ...(refused ? ids.map((id): [string, Refused] => [id, refused]) : [])]);
}
