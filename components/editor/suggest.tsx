import { Extension } from "@tiptap/core";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { ySyncPluginKey } from "@tiptap/y-tiptap";

import type { TriggerSign } from "#lib/editing/trigger";
import { findTrigger } from "#lib/editing/trigger";

/** The sign and the query the caret stands behind, in positions of the document. */
export interface Asked {
  readonly sign: TriggerSign;
  readonly query: string;
  readonly from: number;
  readonly to: number;
}

interface SuggestState {
  readonly asked: Asked | null;
  /** Where Esc was pressed: that sign stays a plain sign. */
  readonly dismissedAt: number | null;
}

/** The menu that answers; it lives outside the editor. */
export interface SuggestMenu {
  readonly show: (asked: Asked | null, view: EditorView) => void;
  /** Whether the key was the menu's. */
  readonly press: (event: KeyboardEvent) => boolean;
}

const key = new PluginKey<SuggestState>("suggest");
const closed: SuggestState = { asked: null, dismissedAt: null };

/**
 * Notices «/», «@» and «#» as they are typed and asks the menu to show what fits.
 *
 * While an input method composes (Telex, VNI) nothing opens, closes or moves, and every key is the input method's.
 */
export function suggest(menu: SuggestMenu) {
  return Extension.create({
    name: "suggest",
    priority: 900,
    addProseMirrorPlugins: () => [suggestPlugin(menu)],
  });
}

/** Closes the menu; the sign stays in the text as typed. */
export function dismiss(view: EditorView): void {
  view.dispatch(view.state.tr.setMeta(key, "dismiss"));
}

function suggestPlugin(menu: SuggestMenu): Plugin<SuggestState> {
  let isComposing = false;
  return new Plugin<SuggestState>({
    key,
    state: {
      init: () => closed,
      apply: (tr, last, _before, state) => (isComposing ? mapped(last, tr) : next(last, tr, state)),
    },
    props: {
      handleKeyDown: (view, event) => {
        if (isComposing || view.composing || event.isComposing || !key.getState(view.state)?.asked)
          return false;
        if (event.key !== "Escape") return menu.press(event);
        dismiss(view);
        return true;
      },
      handleDOMEvents: {
        compositionstart: () => {
          isComposing = true;
          return false;
        },
        compositionend: (view) => {
          isComposing = false;
          // After ProseMirror has read what was composed.
          setTimeout(() => {
            if (!view.isDestroyed && !isComposing) view.dispatch(view.state.tr.setMeta(key, "look"));
          }, 30);
          return false;
        },
        blur: (view) => {
          if (key.getState(view.state)?.asked) setTimeout(() => !view.isDestroyed && dismiss(view));
          return false;
        },
      },
    },
    view: () => ({
      update: (view, before) => {
        const asked = key.getState(view.state)?.asked ?? null;
        if (asked !== key.getState(before)?.asked) menu.show(asked, view);
      },
      destroy: () => undefined,
    }),
  });
}

function next(last: SuggestState, tr: Transaction, state: EditorState): SuggestState {
  const meta: unknown = tr.getMeta(key);
  if (meta === "dismiss") return { asked: null, dismissedAt: last.asked?.from ?? null };
  const isNews = tr.docChanged || tr.selectionSet || meta !== undefined;
  return isNews ? lookAgain(mapped(last, tr), find(state), isTyped(tr)) : last;
}

function lookAgain({ asked, dismissedAt }: SuggestState, found: Asked | null, typed: boolean): SuggestState {
  if (!found) return closed;
  if (found.from === dismissedAt || (!asked && !typed)) return { asked: null, dismissedAt };
  return { asked: asked && isSame(asked, found) ? asked : found, dismissedAt };
}

/** Only typing opens the menu: not a colleague's change, not undo, not pasting, not walking through the text. */
function isTyped(tr: Transaction): boolean {
  return tr.docChanged && tr.getMeta(ySyncPluginKey) === undefined && tr.getMeta("paste") !== true;
}

function find({ selection }: EditorState): Asked | null {
  const { $from, empty } = selection;
  if (!empty || !$from.parent.isTextblock) return null;
  const start = Math.max(0, $from.parentOffset - 60);
  const before = $from.parent.textBetween(start, $from.parentOffset, undefined, "\uFFFC");
  const trigger = findTrigger(start > 0 ? `\uFFFC${before}` : before);
  if (!trigger) return null;
  const from = $from.pos - trigger.query.length - 1;
  return { sign: trigger.sign, query: trigger.query, from, to: $from.pos };
}

function mapped({ asked, dismissedAt }: SuggestState, tr: Transaction): SuggestState {
  if (!tr.docChanged || (!asked && dismissedAt === null)) return { asked, dismissedAt };
  const at = dismissedAt === null ? null : tr.mapping.mapResult(dismissedAt, 1);
  return {
    asked: asked && { ...asked, from: tr.mapping.map(asked.from, -1), to: tr.mapping.map(asked.to) },
    dismissedAt: at && !at.deletedAfter ? at.pos : null,
  };
}

function isSame(one: Asked, other: Asked): boolean {
  return (
    one.from === other.from && one.to === other.to && one.query === other.query && one.sign === other.sign
  );
}
