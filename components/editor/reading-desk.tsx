import type { ReactNode } from "react";

import { useWords } from "#components/ui/locale";
import { editorWords } from "#lib/words/editor";

import { Desk } from "./desk";
import { LockedNotice } from "./locked-notice";
import { ReadSheet } from "./sheet";
import { WordTotal } from "./status-line";
import type { Locked } from "./use-lock";

import classes from "./desk.module.css";

interface ReadingDeskProps {
  readonly html: string;
  readonly counted: number;
  readonly aside: ReactNode;
  /** What stands above the text, if anything. */
  readonly tools: ReactNode;
  readonly locked: Locked | null;
  /** Whether the editor is about to take its place. */
  readonly isWaiting?: boolean;
}

/** The desk of somebody who only reads: the text as the public will see it, no toolbar. */
export function ReadingDesk({ html, counted, aside, tools, locked, isWaiting = false }: ReadingDeskProps) {
  const words = useWords(editorWords);
  return (
    <Desk
      bar={isWaiting ? <div className={classes["barWaiting"]} /> : tools}
      sheet={
        <>
          {locked ? <LockedNotice unsaved={locked.unsaved} /> : null}
          <ReadSheet html={html} />
        </>
      }
      aside={aside}
      status={
        <>
          <WordTotal count={counted} />
          {isWaiting ? null : <span>{words.readOnly}</span>}
        </>
      }
    />
  );
}
