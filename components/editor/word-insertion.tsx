import type { Editor } from "@tiptap/core";
import type { RefObject } from "react";

import { useWords } from "#components/ui/locale";
import { useWordFile, wordFileTypes } from "#components/word-files/use-word-file";
import { wordFileWords } from "#lib/words/word-files";

import type { OnWordFile } from "./word-drop";
import { insertDocument } from "./word-drop";

import classes from "./desk.module.css";

/** Word files that become part of the text: dropped, pasted or chosen. */
export function useWordInsertion(committee: string) {
  const { state, take, clear } = useWordFile(committee);
  const insert = async (editor: Editor, file: File, position: number) => {
    const read = await take(file);
    if (read && !editor.isDestroyed) insertDocument(editor, read.document, position);
  };
  const onWordFile: OnWordFile = (...dropped) => void insert(...dropped);
  return { state, clear, onWordFile };
}

type WordInsertion = ReturnType<typeof useWordInsertion>;

/** Says how reading goes, above the text. */
export function WordNotice({ word }: { word: WordInsertion }) {
  const words = useWords(wordFileWords);
  const { state, clear } = word;
  if (state.kind === "idle") return null;
  return (
    <div className={classes["notice"]} role={state.kind === "refused" ? "alert" : "status"}>
      <span>{state.sentence}</span>
      {state.kind === "reading" ? null : (
        <button type="button" onClick={clear}>
          {words.close}
        </button>
      )}
    </div>
  );
}

interface WordFilesProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly word: WordInsertion;
  readonly editor: Editor | null;
}

/** The file chooser behind «Chèn › Tệp Word». */
export function WordFiles({ input, word, editor }: WordFilesProps) {
  const words = useWords(wordFileWords);
  return (
    <input
      ref={input}
      type="file"
      accept={wordFileTypes}
      hidden
      aria-label={words.choose}
      onChange={(event) => {
        const [file] = event.currentTarget.files ?? [];
        event.currentTarget.value = "";
        if (file && editor) word.onWordFile(editor, file, editor.state.selection.to);
      }}
    />
  );
}
