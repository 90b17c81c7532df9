"use client";
import { IconListSearch } from "@tabler/icons-react";
import type { Editor } from "@tiptap/core";
import dynamic from "next/dynamic";
import { useState } from "react";

import type { FactNames } from "#components/editor/fact-names";
import { useWords } from "#components/ui/locale";
import { foundFactWords } from "#lib/words/found-facts";

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
  readonly editor: Editor;
  readonly names: FactNames;
}

/** «Đọc văn bản» in the editor's toolbar. */
export function ReadTextButton({ editor, names, ...held }: ReadTextButtonProps) {
  const words = useWords(foundFactWords);
  const [isOpen, setIsOpen] = useState(false);
  const readReport = async () => {
    const { toPlainText } = await import("#lib/document/render/plain-text");
    return toPlainText(editor.state.doc, names.all());
  };
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
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
