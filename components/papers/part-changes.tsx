import type { Editor } from "@tiptap/core";
import type { Transaction } from "@tiptap/pm/state";
import { yUndoPluginKey } from "@tiptap/y-tiptap";

import type { StandingPart } from "#lib/papers/drift";
import { driftOf, placeOf } from "#lib/papers/drift";
import type { PaperPart } from "#lib/papers/part";
import { nodeOf } from "#lib/papers/part";

/** The part of this key that does not agree, as it stands in the text now. */
export function driftedPart(editor: Editor, parts: readonly PaperPart[], key: string): StandingPart | null {
  const { standing } = driftOf(editor.state.doc, parts);
  return standing.find((part) => part.key === key && !part.agrees) ?? null;
}

/** Makes a part anew from the facts, or takes it out where they tell nothing for it. */
export function updatePart(editor: Editor, parts: readonly PaperPart[], key: string): void {
  const standing = driftedPart(editor, parts, key);
  const node = standing && editor.state.doc.nodeAt(standing.at);
  if (!node) return;
  const made = parts.find((part) => part.key === key);
  const end = standing.at + node.nodeSize;
  change(editor, (tr) =>
    made ? tr.replaceWith(standing.at, end, nodeOf(made, editor.schema)) : tr.delete(standing.at, end),
  );
}

/** Leaves a part as it stands and takes it to agree with the facts as they are now. */
export function keepPart(editor: Editor, parts: readonly PaperPart[], key: string): void {
  const standing = driftedPart(editor, parts, key);
  if (standing) change(editor, (tr) => tr.setNodeAttribute(standing.at, "basis", standing.now));
}

/** Puts in a part the text has not, where the prescribed order wants it. */
export function addPart(editor: Editor, parts: readonly PaperPart[], key: string): void {
  const made = parts.find((part) => part.key === key);
  if (!made) return;
  change(editor, (tr) =>
    tr.insert(placeOf(editor.state.doc, parts, key), nodeOf(made, editor.schema)).scrollIntoView(),
  );
}

/** One step to undo, apart from whatever was typed before and after. */
function change(editor: Editor, make: (tr: Transaction) => Transaction): void {
  stopCapturing(editor);
  editor.view.dispatch(make(editor.state.tr));
  stopCapturing(editor);
}

function stopCapturing(editor: Editor): void {
  const undo: unknown = yUndoPluginKey.getState(editor.state);
  if (typeof undo !== "object" || undo === null || !("undoManager" in undo)) return;
  const { undoManager } = undo;
  if (typeof undoManager === "object" && undoManager !== null && "stopCapturing" in undoManager)
    if (typeof undoManager.stopCapturing === "function")
      Reflect.apply(undoManager.stopCapturing, undoManager, []);
}
