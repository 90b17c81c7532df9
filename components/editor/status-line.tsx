import { useSyncExternalStore } from "react";

import type { LiveChecks } from "#components/checks/live-checks";
import { useGraveCounts } from "#components/checks/use-live-checks";
import { useLocale, useWords } from "#components/ui/locale";
import { editorWords } from "#lib/words/editor";

import type { LiveText } from "./live-text";

const none: readonly string[] = [];

/** Who else writes in this text. */
export function OthersHere({ live }: { live: LiveText }) {
  const words = useWords(editorWords);
  const others = useSyncExternalStore(
    live.subscribe,
    () => live.getState().others,
    () => none,
  );
  return others.length > 0 ? <span>{words.here(others.join(", "))}</span> : null;
}

/** «2 lỗi · 3 cảnh báo». */
export function CheckCounts({ checks }: { checks: LiveChecks | null }) {
  const words = useWords(editorWords);
  const counts = useGraveCounts(checks);
  const [errors = 0, warnings = 0] = counts.split(" ").map(Number);
  return counts === "" ? null : <span className="tabular">{words.checkCounts(errors, warnings)}</span>;
}

/** «1.245 từ». */
export function WordTotal({ count }: { count: number }) {
  const words = useWords(editorWords);
  const locale = useLocale();
  const written = new Intl.NumberFormat(locale === "vi" ? "vi-VN" : "en-GB").format(count);
  return <span className="tabular">{words.words(written)}</span>;
}
