import { useEffect, useState } from "react";

import type { LivePerson, OnEnded } from "./live-text";
import { LiveText } from "./live-text";

/** The live text of a report while this person may write it; null before, and where they may not. */
export function useLiveText(
  reportId: string,
  person: LivePerson,
  mayWrite: boolean,
  onEnded: OnEnded,
): LiveText | null {
  const [live, setLive] = useState<LiveText | null>(null);
  useEffect(() => {
    if (!mayWrite) return undefined;
    const address = `${window.location.origin.replace(/^http/, "ws")}/collab`;
    const opened = new LiveText({ reportId, person, address, onEnded });
    setLive(opened);
    return () => {
      opened.destroy();
      setLive(null);
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the person's name and what happens at the end open nothing anew
  }, [reportId, mayWrite]);
  return live;
}
