import type { Editor } from "@tiptap/core";
import { PluginKey } from "@tiptap/pm/state";
import type { DecorationSet } from "@tiptap/pm/view";

/** The underlines of the checks in the editor's state. */
export const marksKey = new PluginKey<DecorationSet>("checkMarks");

/** What an underline knows of its finding. */
export interface MarkSpec {
  readonly id: string;
}

/** Where a marked finding stands now; null where its words are gone. */
export function placeOf(editor: Editor, id: string): { from: number; to: number } | null {
  const marks = marksKey.getState(editor.state);
  const [mark] = marks?.find(undefined, undefined, (spec: Partial<MarkSpec>) => spec.id === id) ?? [];
  return mark ? { from: mark.from, to: mark.to } : null;
}
