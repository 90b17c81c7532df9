"use client";
import {
  IconAlertTriangle,
  IconCheck,
  IconCloudOff,
  IconDots,
  IconLoader2,
  IconRefreshAlert,
} from "@tabler/icons-react";
import { useSyncExternalStore } from "react";

import { useWords } from "#components/ui/locale";
import type { SaveState, SavingSnapshot } from "#lib/conferences/row-saver";
import { factWords } from "#lib/words/facts";
import { problemSentences, problemWords } from "#lib/words/problems";

import classes from "./row-status.module.css";

const icons = {
  waiting: IconDots,
  saving: IconLoader2,
  saved: IconCheck,
  incomplete: IconAlertTriangle,
  retrying: IconRefreshAlert,
  offline: IconCloudOff,
  refused: IconAlertTriangle,
} as const;

type Shown = keyof typeof icons;

/** How safe a row is; says nothing while nothing was typed. A conflict has its own notice. */
export function RowStatus({ snapshot }: { snapshot: SavingSnapshot<object, object> }) {
  const words = useWords(factWords);
  const problems = useWords(problemWords);
  const isOnline = useSyncExternalStore(
    followNetwork,
    () => navigator.onLine,
    () => true,
  );
  const shown = shownState(snapshot.state, isOnline);
  const sentence = () => {
    if (shown === null) return "";
    if (shown === "incomplete") return words.incomplete;
    if (shown !== "refused") return words.state[shown];
    if (!snapshot.refusal) return "";
    const own: Readonly<Record<string, string>> = words.refusals;
    const reason = snapshot.refusal.issues.map((issue) => own[issue.reason]).find(Boolean);
    return reason ?? problemSentences(problems, snapshot.refusal).join(" ");
  };
  const Icon = shown === null ? null : icons[shown];
  return (
    <p className={classes["status"]} data-state={shown ?? "none"}>
      {Icon ? <Icon size={16} aria-hidden /> : null}
      <output>{sentence()}</output>
    </p>
  );
}

function shownState(state: SaveState, isOnline: boolean): Shown | null {
  if (state === "idle" || state === "conflict" || state === "gone") return null;
  return state === "retrying" && !isOnline ? "offline" : state;
}

function followNetwork(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}
