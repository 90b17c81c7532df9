import { useEffect, useState } from "react";

import type { LivePerson, LiveText, OnEnded } from "./live-text";

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
    let opened: LiveText | null = null;
    let isLeft = false;
    const begin = async () => {
      const loaded = await import("./live-text");
      if (isLeft) return;
      opened = new loaded.LiveText({ reportId, person, address, onEnded });
      setLive(opened);
    };
    void begin();
    return () => {
      isLeft = true;
      opened?.destroy();
      setLive(null);
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the person's name and what happens at the end open nothing anew
  }, [reportId, mayWrite]);
  return live;
}
