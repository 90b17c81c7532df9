import type { Editor } from "@tiptap/core";

/** Adds an empty paragraph where the text ends with a table, picture or video, so that one can write on below. */
export function keepRoomBelow({ state, view, schema }: Editor): void {
  if (state.doc.lastChild?.isTextblock) return;
  view.dispatch(state.tr.insert(state.doc.content.size, schema.node("paragraph")));
}
