import type { KeyboardEvent } from "react";
import { useCallback, useRef } from "react";

const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Makes a row of buttons one stop of the Tab key; arrows, Home and End move inside it. */
export function useRovingFocus() {
  const row = useRef<HTMLDivElement | null>(null);
  const buttons = () => [...(row.current?.querySelectorAll<HTMLElement>("button") ?? [])];
  const ref = useCallback((element: HTMLDivElement | null) => {
    row.current = element;
    element?.querySelector("button")?.setAttribute("tabindex", "0");
  }, []);
  const onFocus = () => {
    const held = document.activeElement;
    if (!held || !row.current?.contains(held)) return;
    for (const button of buttons()) button.tabIndex = button === held ? 0 : -1;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = buttons();
    const at = all.findIndex((button) => button === document.activeElement);
    const move = moves[event.key];
    if (!move || at === -1) return;
    event.preventDefault();
    all[move(at, all.length)]?.focus();
  };
  return { ref, onFocus, onKeyDown };
}
