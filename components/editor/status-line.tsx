import type { Editor } from "@tiptap/core";
import { useEffect, useState, useSyncExternalStore } from "react";

import { useLocale, useWords } from "#components/ui/locale";
import { wordCountOf } from "#lib/document/word-count";
import { editorWords } from "#lib/words/editor";

import type { FactNames } from "./fact-names";
import type { LiveText } from "./live-text";

const none: readonly string[] = [];

/** Who else writes in this text. */
export function OthersHere({ live }: { live: LiveText }) {
  const words = useWords(editorWords);
  const others = useSyncExternalStore(
    live.subscribe,
    () => live.getState().others,
    () => none,
  );
  return others.length > 0 ? <span>{words.here(others.join(", "))}</span> : null;
}

interface WordCountProps {
  readonly editor: Editor | null;
  readonly names: FactNames;
  /** As the server counted last. */
  readonly counted: number;
}

/** The words of the text, counted while nobody types. */
export function WordCount({ editor, names, counted }: WordCountProps) {
  const words = useWords(editorWords);
  const locale = useLocale();
  const count = useIdleCount(editor, names) ?? counted;
  const written = new Intl.NumberFormat(locale === "vi" ? "vi-VN" : "en-GB").format(count);
  return <span className="tabular">{words.words(written)}</span>;
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
