import { useEffect, useState, useSyncExternalStore } from "react";

import type { CheckedFacts } from "#lib/checks/check";
import type { Checking } from "#lib/checks/context";
import type { Dismissal } from "#lib/checks/dismissal";

import { LiveChecks, openCounts } from "./live-checks";

/** What a text is checked with, and what was passed over so far. */
export interface BroughtChecks {
  readonly checking: Checking;
  readonly dismissals: readonly Dismissal[];
}

/** The checks of the text being written, told of every change of the facts; null where nobody writes. */
export function useLiveChecks(brought: BroughtChecks | null, facts: CheckedFacts): LiveChecks | null {
  const [checks, setChecks] = useState<LiveChecks | null>(null);
  // Also when a report that was only read is returned to its writer.
  if (checks === null && brought) setChecks(new LiveChecks(brought.checking, facts, brought.dismissals));
  useEffect(() => checks?.setFacts(facts), [checks, facts]);
  return checks;
}

const nothing = () => () => undefined;

/** How many findings are neither mended nor passed over; undefined until the text was checked. */
export function useOpenCount(checks: LiveChecks | null): number | undefined {
  const read = () => {
    const state = checks?.getState();
    if (!state?.isChecked) return undefined;
    const { error, warning, notice } = openCounts(state.findings);
    return error + warning + notice;
  };
  return useSyncExternalStore(checks?.subscribe ?? nothing, read, () => undefined);
}

/** «2 lỗi · 3 cảnh báo» as numbers in one string, so that only a change draws anew; "" until checked. */
export function useGraveCounts(checks: LiveChecks | null): string {
  const read = () => {
    const state = checks?.getState();
    if (!state?.isChecked) return "";
    const { error, warning } = openCounts(state.findings);
    return `${error} ${warning}`;
  };
  return useSyncExternalStore(checks?.subscribe ?? nothing, read, () => "");
}
