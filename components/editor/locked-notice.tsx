import { useState } from "react";

import { useWords } from "#components/ui/locale";
import { editorWords } from "#lib/words/editor";

import classes from "./desk.module.css";

/** Says that the text has just been locked; offers what could not be stored before. */
export function LockedNotice({ unsaved }: { unsaved: string | null }) {
  const words = useWords(editorWords);
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(unsaved ?? "");
    setIsCopied(true);
  };
  return (
    <div className={classes["notice"]} role="alert">
      <span>{words.nowReadOnly}</span>
      {unsaved === null ? null : (
        <>
          <span>{words.keptCopy}</span>
          <button type="button" onClick={() => void copy()}>
            {isCopied ? words.copied : words.copyText}
          </button>
        </>
      )}
    </div>
  );
}
