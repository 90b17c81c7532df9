"use client";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { useState } from "react";

import { RollCall } from "#components/attendance/roll-call";
import { AgendaPanel } from "#components/proceedings/agenda-panel";
import { AssignmentPanel } from "#components/proceedings/assignment-panel";
import { GatheringContext } from "#components/proceedings/gathering";
import { MinutesReview } from "#components/proceedings/minutes-review";
import { SpeechPanel } from "#components/proceedings/speech-panel";
import { VotePanel } from "#components/proceedings/vote-panel";
import { useWords } from "#components/ui/locale";
import type { QuorumRule } from "#lib/attendance/kinds";
import type { ConferenceRow } from "#lib/conferences/conference";
import type { AttendeeRow, FactPanels } from "#lib/conferences/facts";
import type { MinutesPanels } from "#lib/conferences/minutes-facts";
import { attendanceWords } from "#lib/words/attendance";
import { factWords } from "#lib/words/facts";
import { proceedingsWords } from "#lib/words/proceedings";

import { AttendeePanel } from "./attendee-panel";
import { CitationPanel } from "./citation-panel";
import { CommendationPanel } from "./commendation-panel";
import { FigurePanel } from "./figure-panel";

import classes from "./conference-page.module.css";

interface ConferenceFactsProps {
  readonly committee: string;
  readonly conference: ConferenceRow;
  readonly facts: FactPanels;
  readonly minutes: MinutesPanels;
  readonly quorumRule: QuorumRule;
  readonly mayEdit: boolean;
}

interface Part {
  readonly id: string;
  readonly title: string;
  /** Undefined for what is not counted in rows. */
  readonly count?: number;
  readonly content: ReactNode;
}

/** The facts of a conference, one part below the other: who was there, what happened, what is cited and counted. */
export function ConferenceFacts(props: ConferenceFactsProps) {
  const words = useWords(proceedingsWords);
  const { facts, change } = useAllFacts(props);
  const parts = useParts(props, facts, change);
  return (
    <GatheringContext value={facts}>
      <nav className={classes["jump"]} aria-label={words.jump}>
        {parts.map(({ id, title, count }) => (
          <a key={id} href={`#${id}`}>
            {title}
            {count ? <span className={classes["count"]}>{count}</span> : null}
          </a>
        ))}
      </nav>
      {parts.map(({ id, title, count, content }) => (
        <div key={id} className={classes["part"]} id={id}>
          <h2 className={classes["heading"]}>
            {title} {count === undefined ? null : <span className={classes["count"]}>{count}</span>}
          </h2>
          {content}
        </div>
      ))}
    </GatheringContext>
  );
}

type AllFacts = FactPanels & MinutesPanels;
type Change = (part: Partial<AllFacts>) => void;

/** All lists as the panels change them and the page brings them anew. */
function useAllFacts({ facts: broughtFacts, minutes }: ConferenceFactsProps) {
  const router = useRouter();
  const [seen, setSeen] = useState(broughtFacts);
  const [facts, setFacts] = useState<AllFacts>({ ...broughtFacts, ...minutes });
  if (seen !== broughtFacts) {
    setSeen(broughtFacts);
    setFacts({ ...broughtFacts, ...minutes });
  }
  const change: Change = (part) => {
    setFacts((now) => ({ ...now, ...part }));
    // What somebody said keeps their name when their row goes: the server wrote it there.
    if (part.attendees && hasLostSpeaker(facts, part.attendees)) router.refresh();
  };
  return { facts, change };
}

function hasLostSpeaker({ speeches }: AllFacts, attendees: readonly AttendeeRow[]): boolean {
  const ids = new Set(attendees.map(({ id }) => id));
  return speeches.some(({ attendeeId }) => attendeeId !== null && !ids.has(attendeeId));
}

function useParts(props: ConferenceFactsProps, facts: AllFacts, change: Change): readonly Part[] {
  const { panels } = useWords(factWords);
  const { title, review } = useWords(attendanceWords);
  const { committee, conference, mayEdit, quorumRule: rule } = props;
  const where = { committee, conferenceId: conference.id, mayEdit };
  /** Rows of one list and where they go. */
  const rowsOf = <Kind extends keyof AllFacts>(kind: Kind) => ({
    ...where,
    rows: facts[kind],
    onRowsChange: (rows: AllFacts[Kind]) => change({ [kind]: rows }),
  });
  const part = (id: keyof AllFacts, content: ReactNode): Part => ({
    id,
    title: panels[id],
    count: facts[id].length,
    content,
  });
  const { attendees, agenda, speeches, votes } = facts;
  const isRecorded = mayEdit && [attendees, agenda, speeches, votes].some(({ length }) => length > 0);
  return [
    part("attendees", <AttendeePanel {...rowsOf("attendees")} />),
    {
      id: "roll-call",
      title,
      content: (
        <RollCall
          {...{ ...where, attendees, rule }}
          memberCount={conference.memberCount}
          onRowsChange={(rows) => change({ attendees: rows })}
        />
      ),
    },
    part("agenda", <AgendaPanel {...rowsOf("agenda")} />),
    part("speeches", <SpeechPanel {...rowsOf("speeches")} />),
    part("votes", <VotePanel {...rowsOf("votes")} />),
    part("assignments", <AssignmentPanel {...rowsOf("assignments")} />),
    ...(isRecorded
      ? [
          {
            id: "review",
            title: review,
            content: <MinutesReview facts={{ ...facts, conference }} rule={rule} />,
          },
        ]
      : []),
    part("citations", <CitationPanel {...rowsOf("citations")} />),
    part("commendations", <CommendationPanel {...rowsOf("commendations")} />),
    part("figures", <FigurePanel {...rowsOf("figures")} />),
  ];
}
