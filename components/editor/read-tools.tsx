import type { Editor } from "@tiptap/core";
import type { ReactNode } from "react";
import { useState } from "react";

import { ReadTextButton } from "#components/found-facts/read-text-button";
import type { ConferenceRow } from "#lib/conferences/conference";
import type { FactPanels } from "#lib/conferences/facts";

import type { FactNames } from "./fact-names";

import classes from "./read-tools.module.css";

interface ReadTools {
  readonly committee: string;
  readonly conference: ConferenceRow;
  readonly facts: FactPanels;
  readonly names: FactNames;
  readonly mayEdit: boolean;
  readonly onFacts: (change: Partial<FactPanels>) => void;
}

/** «Đọc văn bản» for the toolbar of those who may write facts, with the conference as it was taken into last. */
export function useReadTools({ conference: brought, mayEdit, ...held }: ReadTools) {
  const [seen, setSeen] = useState(brought);
  const [conference, setConference] = useState(brought);
  if (seen !== brought) {
    setSeen(brought);
    setConference(brought);
  }
  return (editor: Editor | null): ReactNode => {
    if (!mayEdit) return null;
    const button = (
      <ReadTextButton {...held} editor={editor} conference={conference} onConference={setConference} />
    );
    return editor ? button : <div className={classes["readingBar"]}>{button}</div>;
  };
}
