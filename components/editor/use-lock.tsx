import { useRouter } from "next/navigation";
import type { RefObject } from "react";
import { useState } from "react";

import type { LivePerson } from "./live-text";
import { useLiveText } from "./use-live-text";

/** What to say where a text was locked while it was open; null where it was not. */
export interface Locked {
  /** What could not be stored before, as plain text; null when everything was. */
  readonly unsaved: string | null;
}

/** The live text, and what happened if it was taken away from the writer while the page was open. */
export function useLock(
  report: { readonly id: string; readonly mayWrite: boolean },
  person: LivePerson,
  surface: RefObject<HTMLElement | null>,
) {
  const router = useRouter();
  const [wasWritable] = useState(report.mayWrite);
  const [unsaved, setUnsaved] = useState<string | null>(null);
  const live = useLiveText(report.id, person, report.mayWrite, (hadUnsaved) => {
    if (hadUnsaved) setUnsaved(surface.current?.innerText ?? null);
    router.refresh();
  });
  const locked: Locked | null = wasWritable && !report.mayWrite ? { unsaved } : null;
  return { live, locked };
}
