"use client";
import { Button } from "@mantine/core";
import dynamic from "next/dynamic";
import { useState } from "react";

import { useWords } from "#components/ui/locale";
import type { PaperDetailsRow } from "#lib/papers/details";
import type { EditorPaper } from "#lib/papers/queries";
import { writeSymbol } from "#lib/register/numbering";
import { paperWords } from "#lib/words/papers";
import { reportWords } from "#lib/words/reports";

import classes from "./papers.module.css";

/** Comes when it is first opened. */
const DetailsDialog = dynamic(() => import("./details-dialog").then((loaded) => loaded.DetailsDialog), {
  ssr: false,
});

interface PaperBarProps {
  readonly committee: string;
  readonly reportId: string;
  readonly paper: EditorPaper;
  readonly mayWrite: boolean;
}

/** What stands around the text of an official paper, on one line: kind, number, subject; and the way to change it. */
export function PaperBar({ committee, reportId, paper, mayWrite }: PaperBarProps) {
  const words = useWords(paperWords);
  const kinds = useWords(reportWords).kinds;
  const [isOpen, setIsOpen] = useState(false);
  const [brought, setBrought] = useState(paper.details);
  const [details, setDetails] = useState<PaperDetailsRow>(paper.details);
  if (brought !== paper.details) {
    setBrought(paper.details);
    setDetails(paper.details);
  }
  const { entry } = paper;
  const number = entry
    ? words.numbered(writeSymbol(entry.number, entry.typeSymbol, entry.organSymbol))
    : words.noNumber;
  return (
    <div className={classes["bar"]} title={paper.kind === "minutes" ? words.internal : undefined}>
      <span>{kinds[paper.kind]}</span>
      <span className={classes["number"]}>{number}</span>
      <span className={classes["subject"]}>{details.subject}</span>
      <Button variant="default" h={40} onClick={() => setIsOpen(true)}>
        {words.details}
      </Button>
      {isOpen ? (
        <DetailsDialog
          committee={committee}
          reportId={reportId}
          kind={paper.kind}
          committeeKind={paper.committeeKind}
          details={details}
          mayWrite={mayWrite}
          onSaved={setDetails}
          onClose={() => setIsOpen(false)}
        />
      ) : null}
    </div>
  );
}
