import type { Editor } from "@tiptap/core";
import { Extension } from "@tiptap/core";
import type { EditorState } from "@tiptap/pm/state";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import type { EditorProps } from "@tiptap/pm/view";

import { wordFilesOf } from "#components/word-files/use-word-file";

import { keepRoomBelow } from "./room-below";

/** A Word file dropped on the text or pasted into it, and where. */
export type OnWordFile = (editor: Editor, file: File, position: number) => void;

/** Catches Word files that are dropped on the text or pasted into it. */
export function wordDrop(onWordFile: OnWordFile) {
  return Extension.create({
    name: "wordDrop",
    addProseMirrorPlugins() {
      const { editor } = this;
      const take = (files: Iterable<File> | undefined, position: number): boolean => {
        const [file] = wordFilesOf(files);
        if (file) onWordFile(editor, file, position);
        return file !== undefined;
      };
      return [new Plugin({ key: new PluginKey("wordDrop"), props: propsOf(take) })];
    },
  });
}

function propsOf(
  take: (files: Iterable<File> | undefined, position: number) => boolean,
): EditorProps<Plugin> {
  return {
    handlePaste: (view, event) => take(event.clipboardData?.files, view.state.selection.to),
    handleDrop: (view, event) => {
      const dropped = view.posAtCoords({ left: event.clientX, top: event.clientY });
      const isTaken = take(event.dataTransfer?.files, dropped?.pos ?? view.state.selection.to);
      if (isTaken) event.preventDefault();
      return isTaken;
    },
  };
}

/** Puts a read document behind the block at `position`, or in place of an empty text; one step to undo. */
export function insertDocument(editor: Editor, document: unknown, position: number): void {
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

function blockEnd(state: EditorState, position: number): number {
  const $at = state.doc.resolve(Math.min(position, state.doc.content.size));
  return $at.depth === 0 ? $at.pos : $at.after(1);
}
