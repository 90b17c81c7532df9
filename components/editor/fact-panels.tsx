import dynamic from "next/dynamic";
import type { ReactNode } from "react";

import type { FactPanels } from "#lib/conferences/facts";
import type { FactKind } from "#lib/conferences/limits";
import { citationLabel } from "#lib/reports/citation-label";

import type { Candidates } from "./fact-names";

const AttendeePanel = dynamic(() =>
  import("#components/conferences/attendee-panel").then((loaded) => loaded.AttendeePanel),
);
const CitationPanel = dynamic(() =>
  import("#components/conferences/citation-panel").then((loaded) => loaded.CitationPanel),
);
const CommendationPanel = dynamic(() =>
  import("#components/conferences/commendation-panel").then((loaded) => loaded.CommendationPanel),
);
const FigurePanel = dynamic(() =>
  import("#components/conferences/figure-panel").then((loaded) => loaded.FigurePanel),
);

interface FactPanelsProps {
  readonly committee: string;
  readonly conferenceId: string;
  readonly mayEdit: boolean;
  readonly facts: FactPanels;
  readonly onChange: (change: Partial<FactPanels>) => void;
}

/** The four panels of facts; each is loaded when it is first opened. */
export function factPanels({ facts, onChange, ...where }: FactPanelsProps): Record<FactKind, ReactNode> {
  const { attendees, citations, commendations, figures } = facts;
  return {
    attendees: (
      <AttendeePanel {...where} rows={attendees} onRowsChange={(rows) => onChange({ attendees: rows })} />
    ),
    citations: (
      <CitationPanel {...where} rows={citations} onRowsChange={(rows) => onChange({ citations: rows })} />
    ),
    commendations: (
      <CommendationPanel
        {...where}
        rows={commendations}
        onRowsChange={(rows) => onChange({ commendations: rows })}
      />
    ),
    figures: <FigurePanel {...where} rows={figures} onRowsChange={(rows) => onChange({ figures: rows })} />,
  };
}

/** What a text can mention of the facts. */
export function candidatesOf({ attendees, citations }: FactPanels): Candidates {
  return {
    attendees: attendees.map(({ id, name, positions }) => ({
      id,
      label: name,
      detail: positions.join(", "),
    })),
    citations: citations.map((citation) => ({
      id: citation.id,
      label: citationLabel(citation),
      detail: citation.subject,
    })),
  };
}

export function countsOf(facts: FactPanels): Record<FactKind, number> {
  const { attendees, citations, commendations, figures } = facts;
  return {
    attendees: attendees.length,
    citations: citations.length,
    commendations: commendations.length,
    figures: figures.length,
  };
}
