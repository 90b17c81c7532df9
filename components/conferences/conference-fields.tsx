"use client";
import { Checkbox, NativeSelect, TextInput } from "@mantine/core";

import { useWords } from "#components/ui/locale";
import type { ConferenceDraft } from "#lib/conferences/drafts";
import { conferenceKinds, daySessions } from "#lib/conferences/kinds";
import { conferenceLimits } from "#lib/conferences/limits";
import { conferenceWords } from "#lib/words/conferences";

import { DayField } from "./day-field";

import classes from "./conference-fields.module.css";

interface ConferenceFieldsProps {
  readonly draft: ConferenceDraft;
  /** What is wrong, by field; already in words. */
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (change: Partial<ConferenceDraft>) => void;
}

/** What a conference is called, its kind, and when and where it was. */
export function ConferenceFields({ draft, errors, onChange }: ConferenceFieldsProps) {
  const words = useWords(conferenceWords);
  return (
    <div className={classes["fields"]}>
      <TextInput
        className={classes["wide"]}
        label={words.field.title}
        value={draft.title}
        error={errors["title"]}
        aria-required
        data-autofocus
        autoComplete="off"
        maxLength={conferenceLimits.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <NativeSelect
        className={classes["wide"]}
        label={words.field.kind}
        data={conferenceKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        value={draft.kind}
        onChange={(event) => onChange({ kind: event.currentTarget.value })}
      />
      <WhenFields {...{ draft, errors, onChange }} />
      <TextInput
        className={classes["wide"]}
        label={words.field.place}
        value={draft.place}
        error={errors["place"]}
        maxLength={conferenceLimits.place}
        onChange={(event) => onChange({ place: event.currentTarget.value })}
      />
      <TextInput
        label={words.field.ordinal}
        value={draft.ordinal}
        error={errors["ordinal"]}
        inputMode="numeric"
        maxLength={5}
        onChange={(event) => onChange({ ordinal: event.currentTarget.value })}
      />
      <Checkbox
        className={classes["check"]}
        classNames={{ body: classes["checkBody"] ?? "" }}
        label={words.field.extended}
        checked={draft.extended}
        onChange={(event) => onChange({ extended: event.currentTarget.checked })}
      />
    </div>
  );
}

function WhenFields({ draft, errors, onChange }: ConferenceFieldsProps) {
  const words = useWords(conferenceWords);
  return (
    <>
      <DayField
        label={words.field.heldOn}
        value={draft.heldOn}
        session={draft.session}
        error={errors["heldOn"]}
        onChange={(heldOn) => onChange({ heldOn })}
      />
      <NativeSelect
        label={words.field.session}
        data={[
          { value: "", label: words.noSession },
          ...daySessions.map((session) => ({ value: session, label: words.sessions[session] })),
        ]}
        value={draft.session}
        onChange={(event) => onChange({ session: event.currentTarget.value })}
      />
    </>
  );
}
