"use client";
import { Textarea, TextInput } from "@mantine/core";

import type { FactFieldsProps, FactKindView, FactPanelProps } from "#components/conferences/fact-kind";
import { FactPanel } from "#components/conferences/fact-panel";
import { useWords } from "#components/ui/locale";
import { factLimits } from "#lib/conferences/limits";
import type { AgendaDraft } from "#lib/conferences/minutes-drafts";
import { agendaForm } from "#lib/conferences/minutes-drafts";
import type { AgendaItemRow } from "#lib/conferences/minutes-facts";
import { agendaSentence } from "#lib/conferences/minutes-sentences";
import { factFieldWords } from "#lib/words/fact-fields";
import { proceedingsWords } from "#lib/words/proceedings";

/** The items of the agenda, in the order of the conference, each with its conclusion. */
export function AgendaPanel(props: FactPanelProps<AgendaItemRow>) {
  const words = useWords(proceedingsWords);
  const view: FactKindView<AgendaDraft, AgendaItemRow> = {
    kind: "agenda",
    noun: "agenda-item",
    form: agendaForm,
    called: ({ title }) => title,
    sentence: (draft) => agendaSentence(draft, words),
    Fields: AgendaFields,
  };
  return <FactPanel {...props} view={view} />;
}

function AgendaFields({ draft, errors, onChange }: FactFieldsProps<AgendaDraft>) {
  const { field } = useWords(factFieldWords);
  return (
    <>
      <Textarea
        label={field.title}
        value={draft.title}
        error={errors["title"]}
        maxLength={factLimits.itemTitle}
        autosize
        minRows={1}
        maxRows={4}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <TextInput
        label={field.presenter}
        value={draft.presenter}
        error={errors["presenter"]}
        maxLength={factLimits.presenter}
        onChange={(event) => onChange({ presenter: event.currentTarget.value })}
      />
      <Textarea
        label={field.conclusion}
        value={draft.conclusion}
        error={errors["conclusion"]}
        maxLength={factLimits.conclusion}
        autosize
        minRows={2}
        maxRows={12}
        onChange={(event) => onChange({ conclusion: event.currentTarget.value })}
      />
    </>
  );
}
