"use client";
import {
  IconArrowBackUp,
  IconCircleCheck,
  IconCircleX,
  IconHourglass,
  IconPencil,
  IconRubberStamp,
  IconWorld,
} from "@tabler/icons-react";

import { useWords } from "#components/ui/locale";
import type { ReportState } from "#lib/reports/workflow";
import { reportWords } from "#lib/words/reports";

import classes from "./state-badge.module.css";

const icons = {
  draft: IconPencil,
  submitted: IconHourglass,
  returned: IconArrowBackUp,
  approved: IconCircleCheck,
  published: IconWorld,
  issued: IconRubberStamp,
  withdrawn: IconCircleX,
} satisfies Record<ReportState, unknown>;

/** Where a report stands: icon, word and tint, never colour alone. */
export function StateBadge({ state }: { state: ReportState }) {
  const words = useWords(reportWords);
  const Icon = icons[state];
  return (
    <span className={classes["badge"]} data-state={state}>
      <Icon size={16} aria-hidden />
      {words.states[state]}
    </span>
  );
}
