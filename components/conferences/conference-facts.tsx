"use client";
import { useState } from "react";

import { useWords } from "#components/ui/locale";
import type { FactPanels } from "#lib/conferences/facts";
import { factWords } from "#lib/words/facts";

import { AttendeePanel } from "./attendee-panel";
import { CitationPanel } from "./citation-panel";
import { CommendationPanel } from "./commendation-panel";
import { FigurePanel } from "./figure-panel";

import classes from "./conference-page.module.css";

interface ConferenceFactsProps {
  readonly committee: string;
  readonly conferenceId: string;
  readonly facts: FactPanels;
  readonly mayEdit: boolean;
}

/** The four lists of facts of a conference, one below the other. */
export function ConferenceFacts({ facts: brought, ...where }: ConferenceFactsProps) {
  const words = useWords(factWords);
  const [seen, setSeen] = useState(brought);
  const [facts, setFacts] = useState(brought);
  if (seen !== brought) {
    setSeen(brought);
    setFacts(brought);
  }
  const change = (part: Partial<FactPanels>) => setFacts((now) => ({ ...now, ...part }));
  const { attendees, citations, commendations, figures } = facts;
  return (
    <>
      <h2 className={classes["heading"]}>
        {words.panels.attendees} <span className={classes["count"]}>{attendees.length}</span>
      </h2>
      <AttendeePanel {...where} rows={attendees} onRowsChange={(rows) => change({ attendees: rows })} />
      <h2 className={classes["heading"]}>
        {words.panels.citations} <span className={classes["count"]}>{citations.length}</span>
      </h2>
      <CitationPanel {...where} rows={citations} onRowsChange={(rows) => change({ citations: rows })} />
      <h2 className={classes["heading"]}>
        {words.panels.commendations} <span className={classes["count"]}>{commendations.length}</span>
      </h2>
      <CommendationPanel
        {...where}
        rows={commendations}
        onRowsChange={(rows) => change({ commendations: rows })}
      />
      <h2 className={classes["heading"]}>
        {words.panels.figures} <span className={classes["count"]}>{figures.length}</span>
      </h2>
      <FigurePanel {...where} rows={figures} onRowsChange={(rows) => change({ figures: rows })} />
    </>
  );
}
