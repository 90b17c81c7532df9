import type { Editor } from "@tiptap/core";
import { useEffect, useState } from "react";

import { wordCountOf } from "#lib/document/word-count";

import type { FactNames } from "./fact-names";
import { WordTotal } from "./status-line";

interface WordCountProps {
  readonly editor: Editor | null;
  readonly names: FactNames;
  /** As the server counted last. */
  readonly counted: number;
}

/** The words of the text, counted while nobody types. */
export function WordCount({ editor, names, counted }: WordCountProps) {
  return <WordTotal count={useIdleCount(editor, names) ?? counted} />;
}

const pauseMs = 600;

function useIdleCount(editor: Editor | null, names: FactNames): number | null {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    if (!editor) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      if (!editor.isDestroyed) setCount(wordCountOf(editor.state.doc, names.all()));
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => whenIdle(look), pauseMs);
    };
    later();
    editor.on("update", later);
    const forget = names.subscribe(later);
    return () => {
      clearTimeout(timer);
      editor.off("update", later);
      forget();
    };
  }, [editor, names]);
  return count;
}

function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work);
}
