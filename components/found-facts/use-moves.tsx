"use client";
import type { KeyboardEvent, RefObject } from "react";
import { useCallback, useEffect, useId, useState } from "react";

import type { Choice } from "#lib/found-facts/review";
import { isOpen } from "#lib/found-facts/review";

import type { Review } from "./use-review";

/** Going through the list by mouse and keys: which fact is the current one, which is being edited. */
export function useMoves(review: Review, area: RefObject<HTMLElement | null>) {
  const prefix = useId();
  const ids = review.items.map(({ proposal }) => proposal.id);
  const waiting = review.items.filter(isOpen).map(({ proposal }) => proposal.id);
  const [chosen, setChosen] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const current = chosen ?? waiting[0] ?? ids[0] ?? null;
  const focus = useCallback(
    (id: string | undefined) => {
      if (id === undefined) return;
      setChosen(id);
      requestAnimationFrame(() =>
        area.current?.querySelector<HTMLElement>(`[data-item="${id}"] [data-sentence]`)?.focus(),
      );
    },
    [area],
  );
  useEffect(() => {
    const around = area.current;
    const look = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest<HTMLElement>("[data-item]") : null;
      if (row?.dataset["item"] !== undefined) setChosen(row.dataset["item"]);
    };
    around?.addEventListener("focusin", look);
    return () => around?.removeEventListener("focusin", look);
  }, [area]);

  /** The next that waits after this one, else the first that waits. */
  const after = (id: string) =>
    waiting.find((one) => one !== id && ids.indexOf(one) > ids.indexOf(id)) ??
    waiting.find((one) => one !== id) ??
    id;
  const step = (by: -1 | 1) => focus(ids[ids.indexOf(current ?? "") + by]);
  const take = async (id: string, choice?: Choice, goesOn = false) => {
    const next = after(id);
    if (!(await review.take(id, choice))) return;
    setEditing(null);
    focus(goesOn ? next : id);
  };
  const drop = (id: string, goesOn = false) => {
    const next = after(id);
    review.drop(id);
    setEditing(null);
    focus(goesOn ? next : id);
  };
  const open = (id: string | null) => {
    setEditing(id);
    if (id === null && editing !== null) focus(editing);
    else if (id !== null) setChosen(id);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event;
    const isElsewhere = event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented;
    if (isElsewhere || !(target instanceof Element) || target.closest("input, textarea, select")) return;
    const act = keys({ key: keyOf(event), isOnSentence: target.closest("[data-sentence]") !== null });
    if (!act) return;
    event.preventDefault();
    act();
  };
  const keys = ({ key, isOnSentence }: { readonly key: string; readonly isOnSentence: boolean }) => {
    const item = review.items.find(({ proposal }) => proposal.id === current);
    const id = item && isOpen(item) ? item.proposal.id : null;
    const canTake = id !== null && isOnSentence && item?.match.state !== "contradicts";
    const acts: Readonly<Record<string, (() => void) | false | undefined>> = {
      j: () => step(1),
      arrowdown: isOnSentence && (() => step(1)),
      k: () => step(-1),
      arrowup: isOnSentence && (() => step(-1)),
      enter: canTake && (() => void take(id, undefined, true)),
      x: id !== null && (() => drop(id, true)),
      e: id !== null && (() => open(id)),
      u: () => review.undoLast(),
    };
    return acts[key] || null;
  };

  return {
    current,
    editing,
    anchorOf: useCallback((id: string) => `${prefix}-${id}`, [prefix]),
    focus,
    open,
    onKeyDown,
    take: (id: string, choice?: Choice) => void take(id, choice),
    drop: (id: string) => drop(id),
    undo: (id: string) => {
      review.undoItem(id);
      focus(id);
    },
  };
}

export type Moves = ReturnType<typeof useMoves>;

/** The letter pressed, also where a Vietnamese input method holds it back. */
function keyOf({ key, code }: KeyboardEvent): string {
  return key === "Process" || key === "Unidentified"
    ? code.replace(/^Key/, "").toLowerCase()
    : key.toLowerCase();
}
