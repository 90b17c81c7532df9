"use client";
import { IconAlertTriangle, IconCircleCheck, IconHelpCircle } from "@tabler/icons-react";

import { useWords } from "#components/ui/locale";
import type { Quorum } from "#lib/attendance/quorum";
import { attendanceWords, quorumSentence } from "#lib/words/attendance";

import classes from "./roll-call.module.css";

/** «Có mặt 12/15 – đủ»: icon, words and tint. */
export function QuorumChip({ quorum, item }: { quorum: Quorum; item?: string }) {
  const words = useWords(attendanceWords);
  const { isReached } = quorum;
  const state = isReached === null ? "open" : isReached ? "enough" : "short";
  const Icon = { open: IconHelpCircle, enough: IconCircleCheck, short: IconAlertTriangle }[state];
  const sentence = quorumSentence(words, quorum);
  return (
    <span className={classes["chip"]} data-state={state}>
      <Icon size={16} aria-hidden />
      <span>{item ? `${item}: ${sentence}` : sentence}</span>
    </span>
  );
}
