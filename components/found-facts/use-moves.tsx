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
  const { chosen, choose, focus } = useFocus(area);
  const [editing, setEditing] = useState<string | null>(null);
  const current = chosen ?? waiting[0] ?? ids[0] ?? null;

  /** The next that waits after this one, else the first that waits. */
  const after = (id: string) =>
    waiting.find((one) => ids.indexOf(one) > ids.indexOf(id)) ?? waiting.find((one) => one !== id) ?? id;
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
    if (id === null) focus(editing ?? undefined);
    else choose(id);
  };

  const item = review.items.find(({ proposal }) => proposal.id === current);
  const decide = (id: string) => ({
    take: item?.match.state !== "contradicts" && (() => void take(id, undefined, true)),
    drop: () => drop(id, true),
    edit: () => open(id),
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const key = keyOf(event);
    const canDecide = key !== null && item !== undefined && isOpen(item);
    const act =
      key !== null &&
      actOf(key, { step, undo: review.undoLast, decide: canDecide && decide(item.proposal.id) });
    if (!act) return;
    event.preventDefault();
    act();
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

type Act = (() => void) | false;

interface Acts {
  readonly step: (by: -1 | 1) => void;
  readonly undo: () => void;
  /** False where nothing is to be decided. */
  readonly decide: { readonly take: Act; readonly drop: Act; readonly edit: Act } | false;
}

/** What a key does; false for nothing of ours. */
function actOf(key: string, { step, undo, decide }: Acts): Act {
  const acts: Readonly<Record<string, Act>> = {
    j: () => step(1),
    arrowdown: () => step(1),
    k: () => step(-1),
    arrowup: () => step(-1),
    u: undo,
    ...(decide && { enter: decide.take, x: decide.drop, e: decide.edit }),
  };
  return acts[key] ?? false;
}

/** The item the focus is in, or was in last, and how to bring the focus to one. */
function useFocus(area: RefObject<HTMLElement | null>) {
  const [chosen, choose] = useState<string | null>(null);
  const focus = useCallback(
    (id: string | undefined) => {
      if (id === undefined) return;
      choose(id);
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
      if (row?.dataset["item"] !== undefined) choose(row.dataset["item"]);
    };
    around?.addEventListener("focusin", look);
    return () => around?.removeEventListener("focusin", look);
  }, [area]);
  return { chosen, choose, focus };
}

/**
 * The letter pressed, also where a Vietnamese input method holds it back; null where it is meant for a field, a button
 * or the scrolling of the text.
 */
function keyOf(event: KeyboardEvent<HTMLElement>): string | null {
  const { key, code, target } = event;
  const isHeld = event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented;
  if (isHeld || !(target instanceof Element) || target.closest("input, textarea, select")) return null;
  if (sentenceKeys.has(key) && !target.closest("[data-sentence]")) return null;
  return letterOf(key, code);
}

/** Keys that are ours only on the sentence of a fact. */
const sentenceKeys = new Set(["Enter", "ArrowDown", "ArrowUp"]);

function letterOf(key: string, code: string): string {
  const isHidden = key === "Process" || key === "Unidentified";
  return (isHidden ? code.replace(/^Key/, "") : key).toLowerCase();
}
