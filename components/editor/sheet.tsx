import type { Editor } from "@tiptap/core";
import type { MouseEvent, RefObject } from "react";

import { useWords } from "#components/ui/locale";
import { editorWords } from "#lib/words/editor";

import { keepRoomBelow } from "./room-below";

import liveMarks from "./live-marks.module.css";
import classes from "./sheet.module.css";

/** The text as readers will see it; `html` comes from lib/document's renderer, which escapes everything. */
export function ReadSheet({ html }: { html: string }) {
  const words = useWords(editorWords);
  if (html === "") return <div className={`${classes["sheet"]} ${classes["empty"]}`}>{words.emptyText}</div>;
  return (
    <article className={classes["sheet"]} data-read lang="vi" dangerouslySetInnerHTML={{ __html: html }} />
  );
}

interface WriteSheetProps {
  readonly surface: RefObject<HTMLDivElement | null>;
  readonly editor: Editor | null;
  /** Shown until the live text has come. */
  readonly html: string;
}

/** The sheet the editor stands on; a click below the text goes to its end. */
export function WriteSheet({ surface, editor, html }: WriteSheetProps) {
  const toEnd = (event: MouseEvent) => {
    if (editor && event.target === event.currentTarget) goToEnd(editor);
  };
  return (
    <>
      {editor ? null : <ReadSheet html={html} />}
      {/* For the mouse only: the keyboard reaches the end of the text by Ctrl+End. */}
      <div
        ref={surface}
        className={`${classes["sheet"]} ${liveMarks["live"]}`}
        hidden={!editor}
        role="presentation"
        onMouseUp={toEnd}
      />
    </>
  );
}

/** Below a picture or a table at the end there is a new paragraph to write in. */
function goToEnd(editor: Editor): void {
  keepRoomBelow(editor);
  editor.commands.focus("end");
}
