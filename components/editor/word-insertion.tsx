import type { Editor } from "@tiptap/core";
import { useEffect, useRef } from "react";

import { useWords } from "#components/ui/locale";
import { useWordFile } from "#components/word-files/use-word-file";
import { wordFileWords } from "#lib/words/word-files";

import { blockEnd } from "./block-end";
import { keepRoomBelow } from "./room-below";
import type { DroppedWordFile } from "./word-drop";

import classes from "./desk.module.css";

interface WordInsertionProps {
  readonly committee: string;
  readonly dropped: DroppedWordFile;
  readonly onClose: () => void;
}

/** Reads a Word file and puts what it says into the text; tells above the text how that goes. */
export function WordInsertion({ committee, dropped, onClose }: WordInsertionProps) {
  const words = useWords(wordFileWords);
  const { state, take } = useWordFile(committee);
  const begun = useRef<DroppedWordFile | null>(null);
  useEffect(() => {
    if (begun.current === dropped) return;
    begun.current = dropped;
    const insert = async ({ editor, file, position }: DroppedWordFile) => {
      const read = await take(file);
      if (read && !editor.isDestroyed) insertDocument(editor, read.document, position);
    };
    void insert(dropped);
  }, [dropped, take]);
  if (state.kind === "idle") return null;
  return (
    <div className={classes["notice"]} role={state.kind === "refused" ? "alert" : "status"}>
      <span>{state.sentence}</span>
      {state.kind === "reading" ? null : (
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      )}
    </div>
  );
}

/** Puts a read document behind the block at `position`, or in place of an empty text; one step to undo. */
function insertDocument(editor: Editor, document: unknown, position: number): void {
  const { schema, state, view } = editor;
  const read = schema.nodeFromJSON(document);
  const isEmpty = state.doc.childCount === 1 && state.doc.content.size === 2;
  const at = blockEnd(state, position);
  const tr = isEmpty
    ? state.tr.replaceWith(0, state.doc.content.size, read.content)
    : state.tr.insert(at, read.content);
  view.dispatch(tr.scrollIntoView());
  keepRoomBelow(editor);
  editor.commands.focus();
}
