import type { Editor } from "@tiptap/core";
import { Extension } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import type { EditorProps } from "@tiptap/pm/view";

import { wordFilesOf } from "#components/word-files/word-file-names";

/** A Word file dropped on the text, pasted into it or chosen, and where. */
export interface DroppedWordFile {
  readonly editor: Editor;
  readonly file: File;
  readonly position: number;
}
export type OnWordFile = (dropped: DroppedWordFile) => void;

/** Catches Word files that are dropped on the text or pasted into it. */
export function wordDrop(onWordFile: OnWordFile) {
  return Extension.create({
    name: "wordDrop",
    addProseMirrorPlugins() {
      const { editor } = this;
      const take = (files: Iterable<File> | undefined, position: number): boolean => {
        const [file] = wordFilesOf(files);
        if (file) onWordFile({ editor, file, position });
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
