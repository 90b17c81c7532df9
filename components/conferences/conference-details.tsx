"use client";
import { useRouter } from "next/navigation";
import { useRef } from "react";
import type { FocusEvent } from "react";

import { useWords } from "#components/ui/locale";
import { call } from "#lib/calls/call";
import type { ConferenceRow } from "#lib/conferences/conference";
import type { ConferenceDraft } from "#lib/conferences/drafts";
import { conferenceForm } from "#lib/conferences/drafts";
import { fieldText } from "#lib/conferences/field-text";
import type { SavingSnapshot } from "#lib/conferences/row-saver";
import { conferenceWords } from "#lib/words/conferences";
import { factWords } from "#lib/words/facts";

import { ConferenceFields } from "./conference-fields";
import { ConflictNotice } from "./conflict-notice";
import { MinutesFields } from "./minutes-fields";
import { RowStatus } from "./row-status";
import { useRowSaver } from "./use-row-saver";

import classes from "./conference-page.module.css";

interface ConferenceDetailsProps {
  readonly committee: string;
  readonly conference: ConferenceRow;
  readonly mayEdit: boolean;
}

/** The conference's own fields; what is typed saves by itself. */
export function ConferenceDetails({ committee, conference, mayEdit }: ConferenceDetailsProps) {
  const words = useWords(conferenceWords);
  const router = useRouter();
  const { id } = conference;
  const { saver, snapshot } = useRowSaver<ConferenceDraft, ConferenceRow>(conference, {
    form: conferenceForm,
    send: (input, revision) =>
      call<ConferenceRow>(committee, "save-conference", { ...input, conferenceId: id, revision }),
    // The page shows the title besides, and counts and compares with the others.
    onSaved: (saved) => {
      if (shownBesides.some((field) => saved[field] !== conference[field])) router.refresh();
    },
  });
  const box = useRef<HTMLDivElement>(null);
  const leave = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) saver.leave();
  };
  const errors = useErrors(snapshot);
  if (!mayEdit && !saver.isDirty) return <ReadDetails draft={snapshot.draft} />;
  return (
    <div ref={box} onFocus={() => saver.enter()} onBlur={leave}>
      <ConferenceFields draft={snapshot.draft} errors={errors} onChange={(change) => saver.type(change)} />
      <h3 className={classes["subheading"]}>{words.forMinutes}</h3>
      <MinutesFields draft={snapshot.draft} errors={errors} onChange={(change) => saver.type(change)} />
      <div className={classes["saving"]}>
        <RowStatus snapshot={snapshot} />
        <ConflictNotice
          snapshot={snapshot}
          toDraft={conferenceForm.toDraft}
          labels={words.field}
          onTakeTheirs={() => saver.takeTheirs()}
          onKeepMine={() => void saver.keepMine()}
          onRestore={() => void saver.restore()}
        />
      </div>
    </div>
  );
}

function useErrors({ state, draft }: SavingSnapshot<ConferenceDraft, ConferenceRow>) {
  const words: Readonly<Record<string, string>> = useWords(conferenceWords).error;
  const reading = state === "incomplete" ? conferenceForm.read(draft) : null;
  if (!reading || reading.ok) return {};
  return Object.fromEntries(Object.entries(reading.errors).map(([field, key]) => [field, words[key] ?? ""]));
}

const shownBesides = ["title", "heldOn", "extended", "startsAt", "endsAt", "endedOn", "memberCount"] as const;

const readFields = [
  "title",
  "kind",
  "heldOn",
  "session",
  "place",
  "ordinal",
  "extended",
  "startsAt",
  "endsAt",
  "endedOn",
  "memberCount",
  "materials",
] as const;

function ReadDetails({ draft }: { draft: ConferenceDraft }) {
  const conferences = useWords(conferenceWords);
  const facts = useWords(factWords);
  return (
    <dl className={classes["details"]}>
      {readFields.map((field) => (
        <div key={field}>
          <dt>{conferences.field[field]}</dt>
          <dd>{fieldText(field, draft[field], { facts, conferences })}</dd>
        </div>
      ))}
    </dl>
  );
}
