"use client";
import type { PointerEvent } from "react";
import { useEffect, useRef, useState } from "react";

interface Drag {
  readonly id: string;
  /** The row it would stand before; null: at the end. */
  readonly before: string | null;
}

/** Dragging rows of a list by a handle; the list marks its rows with `data-row`. Escape gives up. */
export function useDragOrder(ids: readonly string[], onDrop: (ids: readonly string[]) => void) {
  const list = useRef<HTMLUListElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const isDragging = drag !== null;
  useEffect(() => {
    if (!isDragging) return undefined;
    const giveUp = (event: KeyboardEvent) => {
      if (event.key === "Escape") setDrag(null);
    };
    window.addEventListener("keydown", giveUp);
    return () => window.removeEventListener("keydown", giveUp);
  }, [isDragging]);

  const handle = (id: string) => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ id, before: id });
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (drag?.id !== id) return;
      const before = rowBelow(list.current, event.clientY);
      if (before !== drag.before) setDrag({ id, before });
    },
    onPointerUp() {
      if (drag?.id !== id) return;
      setDrag(null);
      const moved = movedBefore(ids, id, drag.before);
      if (moved.join() !== ids.join()) onDrop(moved);
    },
    onPointerCancel: () => setDrag(null),
  });
  return { list, drag, handle };
}

function rowBelow(list: HTMLElement | null, y: number): string | null {
  const rows = [...(list?.querySelectorAll<HTMLElement>(":scope > [data-row]") ?? [])];
  const below = rows.find((row) => {
    const { top, height } = row.getBoundingClientRect();
    return y < top + height / 2;
  });
  return below?.dataset["row"] ?? null;
}

/** The ids with one of them standing before another, or last where that is null. */
function movedBefore(ids: readonly string[], id: string, before: string | null): readonly string[] {
  if (before === id) return ids;
  const rest = ids.filter((one) => one !== id);
  const at = before === null ? rest.length : rest.indexOf(before);
  return [...rest.slice(0, at), id, ...rest.slice(at)];
}
