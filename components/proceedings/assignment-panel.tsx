"use client";
import { Textarea, TextInput } from "@mantine/core";

import { DayField } from "#components/conferences/day-field";
import type { FactFieldsProps, FactKindView, FactPanelProps } from "#components/conferences/fact-kind";
import { FactPanel } from "#components/conferences/fact-panel";
import { useWords } from "#components/ui/locale";
import { factLimits } from "#lib/conferences/limits";
import type { AssignmentDraft } from "#lib/conferences/minutes-drafts";
import { assignmentForm } from "#lib/conferences/minutes-drafts";
import type { AssignmentRow } from "#lib/conferences/minutes-facts";
import { assignmentSentence } from "#lib/conferences/minutes-sentences";
import { factFieldWords } from "#lib/words/fact-fields";
import { proceedingsWords } from "#lib/words/proceedings";

import { ItemField, itemTitles, useGathering } from "./gathering";

/** What was handed out: task, owner, deadline. */
export function AssignmentPanel(props: FactPanelProps<AssignmentRow>) {
  const words = useWords(proceedingsWords);
  const { agenda } = useGathering();
  const view: FactKindView<AssignmentDraft, AssignmentRow> = {
    kind: "assignments",
    noun: "assignment",
    form: assignmentForm,
    called: ({ task }) => task,
    sentence: (draft) => assignmentSentence(draft, words),
    names: itemTitles(agenda),
    Fields: AssignmentFields,
  };
  return <FactPanel {...props} view={view} />;
}

function AssignmentFields({ draft, errors, onChange }: FactFieldsProps<AssignmentDraft>) {
  const { field } = useWords(factFieldWords);
  return (
    <>
      <Textarea
        label={field.task}
        value={draft.task}
        error={errors["task"]}
        maxLength={factLimits.task}
        autosize
        minRows={1}
        maxRows={6}
        onChange={(event) => onChange({ task: event.currentTarget.value })}
      />
      <TextInput
        label={field.owner}
        value={draft.owner}
        error={errors["owner"]}
        maxLength={factLimits.owner}
        onChange={(event) => onChange({ owner: event.currentTarget.value })}
      />
      <DayField
        label={field.dueOn}
        value={draft.dueOn}
        error={errors["dueOn"]}
        onChange={(dueOn) => onChange({ dueOn })}
      />
      <ItemField value={draft.agendaItemId} onChange={(agendaItemId) => onChange({ agendaItemId })} />
    </>
  );
}
