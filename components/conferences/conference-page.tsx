"use client";
import { IconArrowLeft, IconLock } from "@tabler/icons-react";
import Link from "next/link";

import { DossierButton } from "#components/exports/dossier-button";
import { MakePapers } from "#components/papers/make-papers";
import { StateBadge } from "#components/reports/state-badge";
import { useWords } from "#components/ui/locale";
import { factsAreOpen } from "#lib/conferences/policy";
import type { ConferencePage as Page, ConferenceReport } from "#lib/conferences/queries";
import { conferenceWords } from "#lib/words/conferences";
import { reportWords } from "#lib/words/reports";

import { ConferenceDetails } from "./conference-details";
import { ConferenceFacts } from "./conference-facts";

import classes from "./conference-page.module.css";

interface ConferencePageProps {
  readonly committee: string;
  readonly page: Page;
  /** Whether this person makes official papers. */
  readonly mayMakePapers: boolean;
}

/** A conference: its fields, its reports and its facts. */
export function ConferencePage({ committee, page, mayMakePapers }: ConferencePageProps) {
  const words = useWords(conferenceWords);
  const { conference, reports, facts, minutes, quorumRule, mayEdit } = page;
  const isLocked = !factsAreOpen(reports.map(({ state }) => state));
  return (
    <main className={classes["page"]}>
      <Link className={classes["back"]} href={`/c/${committee}/hoi-nghi`}>
        <IconArrowLeft size={18} aria-hidden /> {words.back}
      </Link>
      <h1 className={classes["title"]}>{conference.title}</h1>
      {mayEdit ? null : (
        <p className={classes["locked"]}>
          <IconLock size={18} aria-hidden /> {isLocked ? words.locked : words.readOnly}
        </p>
      )}
      <div className={classes["columns"]}>
        <div className={classes["main"]}>
          <ConferenceFacts {...{ committee, conference, facts, minutes, quorumRule, mayEdit }} />
        </div>
        <aside className={classes["side"]}>
          <h2 className={classes["heading"]}>{words.reports}</h2>
          <ReportLinks committee={committee} reports={reports} />
          {mayMakePapers ? (
            <MakePapers
              committee={committee}
              conferenceId={conference.id}
              madeKinds={reports.filter(({ state }) => state !== "withdrawn").map(({ kind }) => kind)}
            />
          ) : null}
          <DossierButton committee={committee} conferenceId={conference.id} />
          <h2 className={classes["heading"]}>{words.fields}</h2>
          <ConferenceDetails {...{ committee, conference, mayEdit }} />
        </aside>
      </div>
    </main>
  );
}

function ReportLinks({ committee, reports }: { committee: string; reports: readonly ConferenceReport[] }) {
  const words = useWords(conferenceWords);
  const kinds: Readonly<Record<string, string>> = useWords(reportWords).kinds;
  return (
    <ul className={classes["reports"]}>
      {reports.map(({ id, title, kind, state }) => (
        <li key={id}>
          <Link href={`/c/${committee}/van-ban/${id}`}>{title || words.untitled}</Link>
          <span className={classes["kind"]}>{kinds[kind]}</span>
          <StateBadge state={state} />
        </li>
      ))}
    </ul>
  );
}
