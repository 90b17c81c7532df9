import { useLayoutEffect, useRef, useSyncExternalStore } from "react";

import { useWords } from "#components/ui/locale";
import { bylineLimit, titleLimit } from "#lib/reports/report";
import { editorWords } from "#lib/words/editor";

import type { TitleDraft, TitleState } from "./title-draft";

import classes from "./title-fields.module.css";

/** The title, large, and for news the byline; both save by themselves. */
export function TitleFields({ draft, hasByline }: { draft: TitleDraft; hasByline: boolean }) {
  const words = useWords(editorWords);
  const { text, conflict } = useSyncExternalStore(draft.subscribe, draft.getState, draft.getState);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => fit(field.current, text.title), [text.title]);
  return (
    <div className={classes["fields"]}>
      <textarea
        ref={field}
        className={classes["title"]}
        aria-label={words.title}
        placeholder={words.titlePlaceholder}
        rows={1}
        maxLength={titleLimit}
        value={text.title}
        onChange={(event) => draft.edit({ title: event.currentTarget.value.replaceAll("\n", " ") })}
        onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
        onBlur={draft.flush}
      />
      {hasByline ? (
        <label className={classes["byline"]}>
          <span>{words.byline}</span>
          <input
            value={text.byline}
            placeholder={words.bylinePlaceholder}
            maxLength={bylineLimit}
            onChange={(event) => draft.edit({ byline: event.currentTarget.value })}
            onBlur={draft.flush}
          />
        </label>
      ) : null}
      {conflict ? <Conflict draft={draft} mine={text} theirs={conflict} /> : null}
    </div>
  );
}

/** As high as its text. */
function fit(field: HTMLTextAreaElement | null, text: string): void {
  if (!field) return;
  field.style.height = "auto";
  field.style.height = text === "" ? "" : `${field.scrollHeight + 2}px`;
}

interface ConflictProps {
  readonly draft: TitleDraft;
  readonly mine: TitleState["text"];
  readonly theirs: NonNullable<TitleState["conflict"]>;
}

function Conflict({ draft, mine, theirs }: ConflictProps) {
  const words = useWords(editorWords);
  return (
    <div className={classes["conflict"]} role="alert">
      <strong>{words.conflict(theirs.editedBy)}</strong>
      <dl>
        <dt>{words.theirs}</dt>
        <dd>{[theirs.title, theirs.byline].filter(Boolean).join(" · ")}</dd>
        <dt>{words.mine}</dt>
        <dd>{[mine.title, mine.byline].filter(Boolean).join(" · ")}</dd>
      </dl>
      <button type="button" onClick={draft.keepMine}>
        {words.keepMine}
      </button>
      <button type="button" onClick={draft.takeTheirs}>
        {words.takeTheirs}
      </button>
    </div>
  );
}
