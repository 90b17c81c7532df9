import { useSyncExternalStore } from "react";

import { useWords } from "#components/ui/locale";
import type { SaveState as State } from "#lib/editing/save-state";
import { worseState } from "#lib/editing/save-state";
import { editorWords } from "#lib/words/editor";

import type { LiveText } from "./live-text";
import type { TitleDraft } from "./title-draft";

import classes from "./desk.module.css";

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
  return (
    <span className={classes["save"]} data-state={state} title={words.savesItself}>
      <output>{words.save[state]}</output>
      {reassures && state === "saved" ? (
        <span className={classes["reassurance"]}>{words.savesItself}</span>
      ) : null}
    </span>
  );
}

const nothing = () => () => undefined;
