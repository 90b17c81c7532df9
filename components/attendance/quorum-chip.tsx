"use client";
import { IconAlertTriangle, IconCircleCheck, IconHelpCircle } from "@tabler/icons-react";

import { useWords } from "#components/ui/locale";
import type { Quorum } from "#lib/attendance/quorum";
import { attendanceWords, quorumSentence } from "#lib/words/attendance";

import classes from "./roll-call-head.module.css";

/** «Có mặt 12/15 – đủ»: icon, words and tint. `item` — its number on the agenda, null for the conference as a whole. */
export function QuorumChip({ quorum, item = null }: { quorum: Quorum; item?: number | null }) {
  const words = useWords(attendanceWords);
  const { isReached } = quorum;
  const state = isReached === null ? "open" : isReached ? "enough" : "short";
  const Icon = { open: IconHelpCircle, enough: IconCircleCheck, short: IconAlertTriangle }[state];
  return (
    <span className={classes["chip"]} data-state={state}>
      <Icon size={16} aria-hidden />
      <span>{quorumSentence(words, quorum, item)}</span>
    </span>
  );
}
