import { IconCheck, IconCloudOff, IconLoader2, IconRefreshAlert } from "@tabler/icons-react";
import { useSyncExternalStore } from "react";

import { useWords } from "#components/ui/locale";
import type { SaveState as State } from "#lib/editing/save-state";
import { worseState } from "#lib/editing/save-state";
import { editorWords } from "#lib/words/editor";

import type { LiveText } from "./live-text";
import type { TitleDraft } from "./title-draft";

import classes from "./desk.module.css";

const icons = {
  connecting: IconLoader2,
  saving: IconLoader2,
  saved: IconCheck,
  offline: IconCloudOff,
  retrying: IconRefreshAlert,
} satisfies Record<State, unknown>;

interface SaveStateProps {
  readonly live: LiveText | null;
  readonly draft: TitleDraft;
  /** Says besides that nobody has to save: after Ctrl+S. */
  readonly reassures: boolean;
}

/** How safe the text and its title are; only the truth. */
export function SaveState({ live, draft, reassures }: SaveStateProps) {
  const words = useWords(editorWords);
  const text = useSyncExternalStore<State>(
    live?.subscribe ?? nothing,
    () => live?.getState().save ?? "connecting",
    () => "connecting",
  );
  const title = useSyncExternalStore<State>(
    draft.subscribe,
    () => draft.getState().save,
    () => "saved",
  );
  const state = worseState(text, title);
  const Icon = icons[state];
  return (
    <span className={classes["save"]} data-state={state} title={words.savesItself}>
      {state === "connecting" ? null : <Icon size={18} aria-hidden />}
      <output>{words.save[state]}</output>
      {reassures && state === "saved" ? (
        <span className={classes["reassurance"]}>{words.savesItself}</span>
      ) : null}
    </span>
  );
}

const nothing = () => () => undefined;
