"use client";
import { Checkbox, NativeSelect, TextInput } from "@mantine/core";

import { DayField } from "#components/conferences/day-field";
import type { FactFieldsProps } from "#components/conferences/fact-kind";
import { useWords } from "#components/ui/locale";
import { conferenceKinds, daySessions } from "#lib/conferences/kinds";
import { conferenceLimits } from "#lib/conferences/limits";
import type { Drafts } from "#lib/found-facts/proposal";
import { conferenceWords } from "#lib/words/conferences";

type Values = Drafts["conference"];

/** The fields of a conference a text tells something about, and only those. */
export function ConferenceValueFields({ draft, errors, onChange }: FactFieldsProps<Values>) {
  const words = useWords(conferenceWords);
  const { title, kind, heldOn, session, ordinal, extended } = draft;
  return (
    <>
      {title === undefined ? null : (
        <TextInput
          label={words.field.title}
          value={title}
          error={errors["title"]}
          maxLength={conferenceLimits.title}
          onChange={(event) => onChange({ title: event.currentTarget.value })}
        />
      )}
      {kind === undefined ? null : (
        <NativeSelect
          label={words.field.kind}
          data={conferenceKinds.map((one) => ({ value: one, label: words.kinds[one] }))}
          value={kind}
          onChange={(event) => onChange({ kind: event.currentTarget.value })}
        />
      )}
      {heldOn === undefined ? null : (
        <DayField
          label={words.field.heldOn}
          value={heldOn}
          session={session ?? ""}
          error={errors["heldOn"]}
          onChange={(day) => onChange({ heldOn: day })}
        />
      )}
      {session === undefined ? null : (
        <NativeSelect
          label={words.field.session}
          data={[
            { value: "", label: words.noSession },
            ...daySessions.map((one) => ({ value: one, label: words.sessions[one] })),
          ]}
          value={session}
          onChange={(event) => onChange({ session: event.currentTarget.value })}
        />
      )}
      <OrdinalFields {...{ ordinal, extended, errors, onChange }} />
    </>
  );
}

interface OrdinalFieldsProps extends Pick<FactFieldsProps<Values>, "errors" | "onChange"> {
  readonly ordinal: string | undefined;
  readonly extended: boolean | undefined;
}

function OrdinalFields({ ordinal, extended, errors, onChange }: OrdinalFieldsProps) {
  const words = useWords(conferenceWords);
  return (
    <>
      {ordinal === undefined ? null : (
        <TextInput
          label={words.field.ordinal}
          value={ordinal}
          error={errors["ordinal"]}
          inputMode="numeric"
          maxLength={5}
          onChange={(event) => onChange({ ordinal: event.currentTarget.value })}
        />
      )}
      {extended === undefined ? null : (
        <Checkbox
          label={words.field.extended}
          checked={extended}
          onChange={(event) => onChange({ extended: event.currentTarget.checked })}
        />
      )}
    </>
  );
}
