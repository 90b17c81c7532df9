import type { Editor } from "@tiptap/core";
import type { EditorView } from "@tiptap/pm/view";

import { matchCandidates } from "#lib/editing/candidates";
import type { InsertionId } from "#lib/editing/slash";
import { matchInsertions } from "#lib/editing/slash";
import type { TriggerSign } from "#lib/editing/trigger";
import type { EditorWords } from "#lib/words/editor";

import type { FactNames, MentionKind } from "./fact-names";
import type { Asked, SuggestMenu } from "./suggest";

export interface Suggestion {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  /** The heading it stands under; "" for none. */
  readonly group: string;
}

export interface OpenMenu {
  readonly sign: TriggerSign;
  readonly entries: readonly Suggestion[];
  readonly index: number;
  /** Where the sign stands in the window, in pixels. */
  readonly anchor: { readonly left: number; readonly top: number; readonly bottom: number };
}

/** What the menu does with a choice. */
export interface Choices {
  readonly insert: (id: InsertionId, editor: Editor) => void;
  readonly editor: () => Editor | null;
}

export const optionId = (index: number) => `editor-suggestion-${index}`;
export const listId = "editor-suggestions";

/** The menu behind «/», «@» and «#»: what is offered, which entry is at hand, and what a key or a click does. */
export class Suggestions implements SuggestMenu {
  readonly #names: FactNames;
  readonly #words: EditorWords;
  readonly #choices: Choices;
  readonly #listeners = new Set<() => void>();
  #asked: Asked | null = null;
  #open: OpenMenu | null = null;

  constructor(names: FactNames, words: EditorWords, choices: Choices) {
    this.#names = names;
    this.#words = words;
    this.#choices = choices;
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getOpen = () => this.#open;

  readonly show = (asked: Asked | null, view: EditorView) => {
    this.#asked = asked;
    if (!asked) return this.#set(null);
    const entries = this.#entriesFor(asked);
    // «15 /10» is a date, and a name of four words nobody has is a sentence.
    const isOver = entries.length === 0 && (asked.sign === "/" || asked.query.trim().includes(" "));
    const { left, top, bottom } = view.coordsAtPos(asked.from);
    this.#set(isOver ? null : { sign: asked.sign, entries, index: 0, anchor: { left, top, bottom } });
  };

  readonly press = (event: KeyboardEvent) => {
    const open = this.#open;
    if (!open || open.entries.length === 0 || event.ctrlKey || event.metaKey || event.altKey) return false;
    const step = steps[event.key];
    if (step !== undefined) {
      const count = open.entries.length;
      this.#set({ ...open, index: (open.index + step + count) % count });
      return true;
    }
    if (event.key !== "Enter" && (event.key !== "Tab" || event.shiftKey)) return false;
    this.choose(open.index);
    return true;
  };

  choose(index: number): void {
    const entry = this.#open?.entries[index];
    const asked = this.#asked;
    const editor = this.#choices.editor();
    if (!entry || !asked || !editor) return;
    const range = { from: asked.from, to: asked.to };
    if (asked.sign === "/") {
      editor.chain().focus().deleteRange(range).run();
      const insertion = matchInsertions("", this.#words.insertions).find(({ id }) => id === entry.id);
      if (insertion) this.#choices.insert(insertion.id, editor);
      return;
    }
    const node =
      asked.sign === "@"
        ? { type: "attendeeMention", attrs: { attendeeId: entry.id, label: entry.label } }
        : { type: "citationMention", attrs: { citationId: entry.id, label: entry.label } };
    editor
      .chain()
      .focus()
      .insertContentAt(range, [node, { type: "text", text: " " }])
      .run();
  }

  #entriesFor({ sign, query }: Asked): Suggestion[] {
    if (sign !== "/") {
      const kind: MentionKind = sign === "@" ? "attendees" : "citations";
      return matchCandidates(this.#names.rows(kind), query).map((row) => ({ ...row, group: "" }));
    }
    const { insertions, groups } = this.#words;
    return matchInsertions(query, insertions).map(({ id, group, keys }) => ({
      id,
      label: insertions[id],
      detail: keys,
      group: query === "" ? groups[group] : "",
    }));
  }

  #set(open: OpenMenu | null): void {
    if (open === this.#open) return;
    this.#open = open;
    for (const listener of this.#listeners) listener();
    this.#describe();
  }

  /** Tells assistive technology which option is at hand; the focus stays in the text. */
  #describe(): void {
    const surface = this.#choices.editor()?.view.dom;
    const described = this.#open && this.#open.entries.length > 0 ? optionId(this.#open.index) : null;
    if (described === null) surface?.removeAttribute("aria-activedescendant");
    else surface?.setAttribute("aria-activedescendant", described);
  }
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
