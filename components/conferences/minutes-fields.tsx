"use client";
import { Textarea, TextInput } from "@mantine/core";

import { useWords } from "#components/ui/locale";
import type { ConferenceDraft } from "#lib/conferences/drafts";
import { conferenceLimits } from "#lib/conferences/limits";
import { readTime } from "#lib/text/times";
import { conferenceWords } from "#lib/words/conferences";

import { DayField } from "./day-field";

import classes from "./conference-fields.module.css";

interface MinutesFieldsProps {
  readonly draft: ConferenceDraft;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (change: Partial<ConferenceDraft>) => void;
}

/** What minutes open and close with: times, members, papers and recordings. */
export function MinutesFields({ draft, errors, onChange }: MinutesFieldsProps) {
  const { field, hint } = useWords(conferenceWords);
  return (
    <div className={classes["fields"]}>
      {(["startsAt", "endsAt"] as const).map((name) => (
        <TextInput
          key={name}
          label={field[name]}
          value={draft[name]}
          error={errors[name]}
          placeholder="08:00"
          maxLength={20}
          autoComplete="off"
          onChange={(event) => onChange({ [name]: event.currentTarget.value })}
          onBlur={() => {
            const time = readTime(draft[name]);
            if (time !== null && time !== draft[name]) onChange({ [name]: time });
          }}
        />
      ))}
      <div title={hint.endedOn}>
        <DayField
          label={field.endedOn}
          value={draft.endedOn}
          error={errors["endedOn"]}
          onChange={(endedOn) => onChange({ endedOn })}
        />
      </div>
      <TextInput
        label={field.memberCount}
        title={hint.memberCount}
        value={draft.memberCount}
        error={errors["memberCount"]}
        inputMode="numeric"
        maxLength={6}
        onChange={(event) => onChange({ memberCount: event.currentTarget.value })}
      />
      <Textarea
        className={classes["wide"]}
        label={field.materials}
        value={draft.materials}
        error={errors["materials"]}
        maxLength={conferenceLimits.materials}
        autosize
        minRows={1}
        maxRows={6}
        onChange={(event) => onChange({ materials: event.currentTarget.value })}
      />
    </div>
  );
}
