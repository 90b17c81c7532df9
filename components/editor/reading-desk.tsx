import type { ReactNode } from "react";

import { useWords } from "#components/ui/locale";
import { editorWords } from "#lib/words/editor";

import { Desk } from "./desk";
import type { FactNames } from "./fact-names";
import { LockedNotice } from "./locked-notice";
import { ReadSheet } from "./sheet";
import { WordCount } from "./status-line";
import type { Locked } from "./use-lock";

interface ReadingDeskProps {
  readonly html: string;
  readonly names: FactNames;
  readonly counted: number;
  readonly aside: ReactNode;
  readonly locked: Locked | null;
}

/** The desk of somebody who only reads: the text as the public will see it, no toolbar. */
export function ReadingDesk({ html, names, counted, aside, locked }: ReadingDeskProps) {
  const words = useWords(editorWords);
  return (
    <Desk
      bar={null}
      sheet={
        <>
          {locked ? <LockedNotice unsaved={locked.unsaved} /> : null}
          <ReadSheet html={html} />
        </>
      }
      aside={aside}
      status={
        <>
          <WordCount editor={null} names={names} counted={counted} />
          <span>{words.readOnly}</span>
        </>
      }
    />
  );
}
