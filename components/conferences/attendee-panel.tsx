"use client";
import { Textarea } from "@mantine/core";

import { useWords } from "#components/ui/locale";
import type { AttendeeDraft } from "#lib/conferences/drafts";
import { attendeeForm } from "#lib/conferences/drafts";
import type { AttendeeRow } from "#lib/conferences/facts";
import { attendeeRoles } from "#lib/conferences/kinds";
import { factLimits } from "#lib/conferences/limits";
import { attendeeSentence } from "#lib/conferences/sentences";
import type { SuggestedName } from "#lib/conferences/suggestions";
import { factFieldWords } from "#lib/words/fact-fields";
import { factWords } from "#lib/words/facts";

import { askNames } from "./ask-known";
import type { FactFieldsProps, FactKindView, FactPanelProps } from "./fact-kind";
import { FactPanel } from "./fact-panel";
import { SuggestField } from "./suggest-field";

import classes from "./fact-panel.module.css";

export const attendeeView: FactKindView<AttendeeDraft, AttendeeRow> = {
  kind: "attendees",
  noun: "attendee",
  form: attendeeForm,
  called: ({ name }) => name,
  sentence: attendeeSentence,
  Fields: AttendeeFields,
  rest: ({ standing, presence, absenceReason, substituteFor, arrivedAtId, leftAtId }) => ({
    standing,
    presence,
    absenceReason,
    substituteFor,
    arrivedAtId,
    leftAtId,
  }),
};

/** Who took part, in the order of protocol. */
export function AttendeePanel(props: FactPanelProps<AttendeeRow>) {
  return <FactPanel {...props} view={attendeeView} />;
}

function AttendeeFields({ committee, draft, errors, onChange }: FactFieldsProps<AttendeeDraft>) {
  const words = useWords(factFieldWords);
  const choose = ({ positions }: SuggestedName, name: string) =>
    onChange({ name, ...(draft.positions.trim() === "" ? { positions: positions.join("\n") } : {}) });
  return (
    <>
      <SuggestField
        label={words.field.name}
        value={draft.name}
        error={errors["name"]}
        maxLength={factLimits.name}
        find={(text) => askNames(committee, text)}
        show={({ name, positions }) => ({ title: name, detail: positions.join(", ") })}
        onChange={(name) => onChange({ name })}
        onChoose={choose}
      />
      <Textarea
        label={words.field.positions}
        description={words.hint.lines}
        value={draft.positions}
        error={errors["positions"]}
        autosize
        minRows={1}
        maxRows={6}
        onChange={(event) => onChange({ positions: event.currentTarget.value })}
      />
      <RoleChoice value={draft.roles} onChange={(roles) => onChange({ roles })} />
    </>
  );
}

interface RoleChoiceProps {
  readonly value: readonly string[];
  readonly onChange: (roles: readonly string[]) => void;
}

function RoleChoice({ value, onChange }: RoleChoiceProps) {
  const words = useWords(factWords);
  const { field } = useWords(factFieldWords);
  return (
    <fieldset className={classes["choices"]}>
      <legend>{field.roles}</legend>
      {attendeeRoles.map((role) => (
        <label key={role} className={classes["choice"]}>
          <input
            type="checkbox"
            checked={value.includes(role)}
            onChange={(event) =>
              onChange(
                attendeeRoles.filter((one) =>
                  one === role ? event.currentTarget.checked : value.includes(one),
                ),
              )
            }
          />
          {words.roles[role]}
        </label>
      ))}
    </fieldset>
  );
}
