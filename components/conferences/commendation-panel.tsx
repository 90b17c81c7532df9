"use client";
import { NativeSelect, Textarea, TextInput } from "@mantine/core";

import { useWords } from "#components/ui/locale";
import type { CommendationDraft } from "#lib/conferences/drafts";
import { commendationForm } from "#lib/conferences/drafts";
import type { CommendationRow } from "#lib/conferences/facts";
import { commendationTracks } from "#lib/conferences/kinds";
import { factLimits } from "#lib/conferences/limits";
import { commendationSentence } from "#lib/conferences/sentences";
import { factFieldWords } from "#lib/words/fact-fields";
import { factWords } from "#lib/words/facts";

import { askNames } from "./ask-known";
import type { FactFieldsProps, FactKindView, FactPanelProps } from "./fact-kind";
import { FactPanel } from "./fact-panel";
import { SuggestField } from "./suggest-field";

import classes from "./fact-panel.module.css";

export const commendationView: FactKindView<CommendationDraft, CommendationRow> = {
  kind: "commendations",
  noun: "commendation",
  form: commendationForm,
  called: ({ form }) => form,
  sentence: commendationSentence,
  Fields: CommendationFields,
};

/** Who was commended, how and why. */
export function CommendationPanel(props: FactPanelProps<CommendationRow>) {
  return <FactPanel {...props} view={commendationView} />;
}

/** Usual forms, offered while one is typed; any other may be typed. */
const forms = [
  "Giấy khen",
  "Bằng khen",
  "Biểu dương",
  "Cờ thi đua",
  "Huy hiệu Đảng",
  "Kỷ niệm chương",
  "Tuyên dương",
  "Huân chương",
  "Huy chương",
];

function CommendationFields(props: FactFieldsProps<CommendationDraft>) {
  const { draft, errors, onChange } = props;
  const words = useWords(factFieldWords);
  const { tracks } = useWords(factWords);
  return (
    <>
      <div className={classes["pair"]}>
        <TextInput
          label={words.field.form}
          value={draft.form}
          error={errors["form"]}
          list="commendation-forms"
          maxLength={factLimits.form}
          onChange={(event) => onChange({ form: event.currentTarget.value })}
        />
        <datalist id="commendation-forms">
          {forms.map((form) => (
            <option key={form}>{form}</option>
          ))}
        </datalist>
        <NativeSelect
          label={words.field.track}
          data={commendationTracks.map((track) => ({ value: track, label: tracks[track] }))}
          value={draft.track}
          onChange={(event) => onChange({ track: event.currentTarget.value })}
        />
      </div>
      <RecipientFields {...props} />
      <Textarea
        label={words.field.reason}
        value={draft.reason}
        error={errors["reason"]}
        maxLength={factLimits.reason}
        autosize
        minRows={1}
        maxRows={6}
        onChange={(event) => onChange({ reason: event.currentTarget.value })}
      />
      <TextInput
        label={words.field.decision}
        value={draft.decision}
        error={errors["decision"]}
        maxLength={factLimits.decision}
        onChange={(event) => onChange({ decision: event.currentTarget.value })}
      />
    </>
  );
}

function RecipientFields({ committee, draft, errors, onChange }: FactFieldsProps<CommendationDraft>) {
  const words = useWords(factFieldWords);
  return (
    <>
      <div className={classes["pair"]}>
        <TextInput
          label={words.field.collectiveCount}
          value={draft.collectiveCount}
          error={errors["collectiveCount"]}
          inputMode="numeric"
          maxLength={12}
          onChange={(event) => onChange({ collectiveCount: event.currentTarget.value })}
        />
        <TextInput
          label={words.field.individualCount}
          value={draft.individualCount}
          error={errors["individualCount"]}
          inputMode="numeric"
          maxLength={12}
          onChange={(event) => onChange({ individualCount: event.currentTarget.value })}
        />
      </div>
      <Textarea
        label={words.field.collectives}
        description={words.hint.names}
        value={draft.collectives}
        error={errors["recipients"]}
        autosize
        minRows={1}
        maxRows={8}
        onChange={(event) => onChange({ collectives: event.currentTarget.value })}
      />
      <SuggestField
        multiline
        label={words.field.individuals}
        description={words.hint.names}
        value={draft.individuals}
        find={(text) => askNames(committee, text)}
        show={({ name, positions }) => ({ title: name, detail: positions.join(", ") })}
        onChange={(individuals) => onChange({ individuals })}
        onChoose={(_name, individuals) => onChange({ individuals })}
      />
    </>
  );
}
