import type { EditorState } from "@tiptap/pm/state";

/** The end of the outermost block around a position: pictures and files stand between blocks, never inside lists and tables. */
export function blockEnd(state: EditorState, position: number): number {
  const $at = state.doc.resolve(Math.min(position, state.doc.content.size));
  return $at.depth === 0 ? $at.pos : $at.after(1);
}
