import { useEffect, useRef } from "react";

const marked = "[data-attendee-id], [data-citation-id], [data-row]";

/** A fact under the mouse, in the text or in its panel, lights up in both; for the element around them. */
export function useSharedLight() {
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    const around = page.current;
    if (!around) return undefined;
    const look = (event: Event) => light(around, event.target);
    around.addEventListener("mouseover", look);
    return () => around.removeEventListener("mouseover", look);
  }, []);
  return page;
}

function light(around: HTMLElement, target: EventTarget | null): void {
  const under = target instanceof Element ? target.closest<HTMLElement>(marked) : null;
  const id = under ? idOf(under) : undefined;
  for (const lit of around.querySelectorAll<HTMLElement>("[data-lit]"))
    if (idOf(lit) !== id) delete lit.dataset["lit"];
  if (id === undefined) return;
  for (const element of around.querySelectorAll<HTMLElement>(marked))
    if (idOf(element) === id) element.dataset["lit"] = "";
}

function idOf({ dataset }: HTMLElement): string | undefined {
  return dataset["row"] ?? dataset["attendeeId"] ?? dataset["citationId"];
}
