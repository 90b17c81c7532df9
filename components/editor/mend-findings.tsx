import type { Editor } from "@tiptap/core";
import type { Transaction } from "@tiptap/pm/state";
import { NodeSelection, TextSelection } from "@tiptap/pm/state";
import { yUndoPluginKey } from "@tiptap/y-tiptap";

import type { CheckedSurface, ShownFinding } from "#components/checks/live-checks";
import { figureOf } from "#lib/document/nodes/figure";

import { placeOf } from "./marked-places";

/** What the panel can do in the text. */
export function surfaceOf(editor: Editor): CheckedSurface {
  return {
    show(finding) {
      const place = placeOf(editor, finding.id);
      if (!place) return;
      const { doc, tr } = editor.state;
      const isFigure = doc.nodeAt(place.from)?.type.name === "figure";
      const selection = isFigure
        ? NodeSelection.create(doc, place.from)
        : TextSelection.create(doc, place.from, place.to);
      editor.view.dispatch(tr.setSelection(selection).scrollIntoView());
      editor.view.focus();
    },
    mend(findings) {
      const { tr } = editor.state;
      const placed = findings
        .flatMap((finding) => {
          const place = placeOf(editor, finding.id);
          return place ? [{ finding, place }] : [];
        })
        .toSorted((a, b) => b.place.from - a.place.from || b.finding.span.start - a.finding.span.start);
      const mended = placed.filter(({ finding, place }) => mendOne(tr, finding, place)).length;
      if (mended > 0) asOneStep(editor, () => editor.view.dispatch(tr));
      return mended;
    },
  };
}

/** From the end to the beginning, so that places before stay what they are. */
function mendOne(
  tr: Transaction,
  { quote, mend, span }: ShownFinding,
  place: { from: number; to: number },
): boolean {
  if (mend === null) return false;
  const node = tr.doc.nodeAt(place.from);
  if (node?.type.name === "figure") {
    const caption = figureOf(node).caption.normalize("NFC");
    if (caption.slice(span.start, span.end) !== quote) return false;
    tr.setNodeAttribute(place.from, "caption", caption.slice(0, span.start) + mend + caption.slice(span.end));
    return true;
  }
  // Words that changed meanwhile, and mentions, stay as they are.
  if (tr.doc.textBetween(place.from, place.to, "\n", "\n").normalize("NFC") !== quote) return false;
  if (mend === "") tr.delete(place.from, place.to);
  else tr.insertText(mend, place.from, place.to);
  return true;
}

/** Undone by itself, whatever was typed just before or after. */
function asOneStep(editor: Editor, change: () => void): void {
  const undo: unknown = yUndoPluginKey.getState(editor.state);
  const cut = () => {
    if (typeof undo === "object" && undo !== null && "undoManager" in undo) stopCapturing(undo.undoManager);
  };
  cut();
  change();
  cut();
}

function stopCapturing(manager: unknown): void {
  if (typeof manager !== "object" || manager === null || !("stopCapturing" in manager)) return;
  if (typeof manager.stopCapturing === "function") Reflect.apply(manager.stopCapturing, manager, []);
}
