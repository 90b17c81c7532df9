"use client";
import { useWords } from "#components/ui/locale";
import type { HistoryEvent } from "#lib/reports/queries";
import { reportWords } from "#lib/words/reports";

import classes from "./returned-notice.module.css";

interface ReturnedNoticeProps {
  readonly state: string;
  /** Newest first. */
  readonly events: readonly HistoryEvent[];
}

/** Why a report came back, above its text until it is submitted again. */
export function ReturnedNotice({ state, events }: ReturnedNoticeProps) {
  const words = useWords(reportWords);
  const last = events.find(({ action }) => action === "sendBack");
  if (state !== "returned" || !last?.note) return null;
  return <p className={classes["notice"]}>{words.returnedBecause(last.personName, last.note)}</p>;
}
