import { IconFileText, IconUser } from "@tabler/icons-react";
import { createElement, useLayoutEffect, useRef, useSyncExternalStore } from "react";

import { useWords } from "#components/ui/locale";
import { placeBeside } from "#lib/editing/placement";
import { editorWords } from "#lib/words/editor";

import { insertionIcons } from "./insertion-icons";
import type { OpenMenu, Suggestion, Suggestions } from "./suggestions";
import { listId, optionId } from "./suggestions";

import classes from "./suggestion-menu.module.css";

interface SuggestionMenuProps {
  readonly suggestions: Suggestions;
  /** Asks for a new row where none matches. */
  readonly onAdd: (kind: "attendees" | "citations") => void;
}

/** The menu at the caret for «/», «@» and «#»; the focus stays in the text. */
export function SuggestionMenu({ suggestions, onAdd }: SuggestionMenuProps) {
  const open = useSyncExternalStore(suggestions.subscribe, suggestions.getOpen, () => null);
  return open ? <Menu open={open} suggestions={suggestions} onAdd={onAdd} /> : null;
}

function Menu({ open, suggestions, onAdd }: SuggestionMenuProps & { open: OpenMenu }) {
  const words = useWords(editorWords);
  const box = useRef<HTMLDivElement>(null);
  const { anchor, index, entries, sign } = open;
  useLayoutEffect(() => {
    if (!box.current) return;
    const size = { width: box.current.offsetWidth, height: box.current.offsetHeight };
    const page = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const { left, top } = placeBeside(anchor, size, page, "below");
    box.current.style.left = `${left}px`;
    box.current.style.top = `${top}px`;
  }, [anchor]);
  useLayoutEffect(() => {
    document.getElementById(optionId(index))?.scrollIntoView({ block: "nearest" });
  }, [index]);
  const labels = { "/": words.slashMenu, "@": words.attendeeMenu, "#": words.citationMenu };
  return (
    <div
      ref={box}
      className={classes["menu"]}
      onMouseDown={(event) => event.preventDefault()}
      role="presentation"
    >
      {entries.length === 0 && sign !== "/" ? (
        <Nothing sign={sign} onAdd={onAdd} />
      ) : (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native list would take the focus from the text
        <div id={listId} className={classes["list"]} tabIndex={0} role="listbox" aria-label={labels[sign]}>
          {entries.map((entry, at) => (
            <Option
              key={entry.id}
              entry={entry}
              at={at}
              isChosen={at === index}
              startsGroup={entry.group !== "" && entry.group !== entries[at - 1]?.group}
              sign={sign}
              onChoose={() => suggestions.choose(at)}
            />
          ))}
        </div>
      )}
    </div>
  );
}

function Nothing({ sign, onAdd }: { sign: "@" | "#"; onAdd: SuggestionMenuProps["onAdd"] }) {
  const words = useWords(editorWords);
  const isPerson = sign === "@";
  return (
    <div className={classes["nothing"]}>
      <span>{isPerson ? words.noAttendee : words.noCitation}</span>
      <button
        type="button"
        className={classes["add"]}
        onClick={() => onAdd(isPerson ? "attendees" : "citations")}
      >
        {isPerson ? words.addAttendee : words.addCitation}
      </button>
    </div>
  );
}

interface OptionProps {
  readonly entry: Suggestion;
  readonly at: number;
  readonly sign: OpenMenu["sign"];
  readonly isChosen: boolean;
  readonly startsGroup: boolean;
  readonly onChoose: () => void;
}

function Option({ entry, at, sign, isChosen, startsGroup, onChoose }: OptionProps) {
  return (
    <>
      {startsGroup ? (
        <div className={classes["group"]} role="presentation">
          {entry.group}
        </div>
      ) : null}
      {/* The keyboard stays with the text, which names the option at hand. */}
      <div
        id={optionId(at)}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="option"
        tabIndex={-1}
        aria-selected={isChosen}
        className={classes["option"]}
        data-sign={sign}
        onClick={onChoose}
        onKeyDown={(event) => event.key === "Enter" && onChoose()}
      >
        {iconOf(sign, entry.id)}
        <span className={classes["label"]}>{entry.label}</span>
        <span className={classes["detail"]}>{entry.detail}</span>
      </div>
    </>
  );
}

function iconOf(sign: OpenMenu["sign"], id: string) {
  const Icon = sign === "@" ? IconUser : (insertionIcons[id] ?? IconFileText);
  return createElement(Icon, { size: 20, "aria-hidden": true });
}
