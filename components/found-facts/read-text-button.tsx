"use client";
import { IconListSearch } from "@tabler/icons-react";
import type { Editor } from "@tiptap/core";
import dynamic from "next/dynamic";
import { useState } from "react";

import type { FactNames } from "#components/editor/fact-names";
import { useWords } from "#components/ui/locale";
import { readTextWords } from "#lib/words/read-text";

import type { ConferenceHeld } from "./use-conference-taker";

import classes from "./read-text-button.module.css";

/** Comes when the text is first read. */
const FoundFactsDialog = dynamic(
  () => import("./found-facts-dialog").then((loaded) => loaded.FoundFactsDialog),
  {
    ssr: false,
  },
);

interface ReadTextButtonProps extends ConferenceHeld {
  /** Null for who reads the text and may not write it. */
  readonly editor: Editor | null;
  readonly names: FactNames;
}

/** «Đọc văn bản» in the editor's toolbar, or above the text of who only reads it. */
export function ReadTextButton({ editor, names, ...held }: ReadTextButtonProps) {
  const words = useWords(readTextWords);
  const [isOpen, setIsOpen] = useState(false);
  const readReport = async () => {
    if (!editor) return document.querySelector<HTMLElement>("[data-read]")?.innerText ?? "";
    const { toPlainText } = await import("#lib/document/render/plain-text");
    return toPlainText(editor.state.doc, names.all());
  };
  return (
    <>
      <button
        type="button"
        tabIndex={editor ? -1 : 0}
        className={classes["button"]}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setIsOpen(true)}
      >
        <IconListSearch size={20} aria-hidden />
        {words.read}
      </button>
      {isOpen ? (
        <FoundFactsDialog {...held} readReport={readReport} onClose={() => setIsOpen(false)} />
      ) : null}
    </>
  );
}
