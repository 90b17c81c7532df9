import { useCallback, useEffect, useRef } from "react";

const marked = "[data-found], [data-item]";

/**
 * A fact under the mouse or the focus, in the text or in the list, lights up in both, and the other side scrolls to it;
 * for the element around them. `light` does the same for an item named.
 */
export function useLight() {
  const area = useRef<HTMLElement>(null);
  const light = useCallback((id: string | null) => {
    if (area.current) lightIn(area.current, id, null);
  }, []);
  useEffect(() => {
    const around = area.current;
    if (!around) return undefined;
    const look = ({ target }: Event) => {
      const under = target instanceof Element ? target.closest<HTMLElement>(marked) : null;
      const id = under ? idOf(under) : null;
      if (id !== null) lightIn(around, id, under);
    };
    around.addEventListener("mouseover", look);
    around.addEventListener("focusin", look);
    return () => {
      around.removeEventListener("mouseover", look);
      around.removeEventListener("focusin", look);
    };
  }, []);
  return { area, light };
}

function lightIn(around: HTMLElement, id: string | null, under: HTMLElement | null): void {
  for (const lit of around.querySelectorAll<HTMLElement>("[data-lit]")) delete lit.dataset["lit"];
  if (id === null) return;
  const words = [...around.querySelectorAll<HTMLElement>(`[data-found~="${id}"]`)];
  const rows = [...around.querySelectorAll<HTMLElement>(`[data-item="${id}"]`)];
  for (const element of [...words, ...rows]) element.dataset["lit"] = "";
  // Only the other side moves: what is pointed at stays under the pointer.
  const [other] = under !== null && rows.includes(under) ? words : rows;
  if (under !== null && other) reveal(other);
}

function idOf({ dataset }: HTMLElement): string | null {
  return dataset["item"] ?? dataset["found"]?.split(" ")[0] ?? null;
}

const room = 24;

/** Scrolls the nearest list or text around an element, and nothing further out, until it is seen. */
function reveal(element: HTMLElement): void {
  const box = element.closest<HTMLElement>("[data-scroll]");
  if (!box) return;
  const [inner, outer] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
  if (inner.top < outer.top + room) box.scrollTop += inner.top - outer.top - room;
  else if (inner.bottom > outer.bottom - room)
    box.scrollTop += Math.min(inner.bottom - outer.bottom + room, inner.top - outer.top - room);
}
