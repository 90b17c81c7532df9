"use client";
import { Textarea } from "@mantine/core";

import type { FactFieldsProps, FactKindView, FactPanelProps } from "#components/conferences/fact-kind";
import { FactPanel } from "#components/conferences/fact-panel";
import { SuggestField } from "#components/conferences/suggest-field";
import { useWords } from "#components/ui/locale";
import { isPresent } from "#lib/attendance/presence";
import type { AttendeeRow } from "#lib/conferences/facts";
import { factLimits } from "#lib/conferences/limits";
import type { SpeechDraft } from "#lib/conferences/minutes-drafts";
import { speechForm } from "#lib/conferences/minutes-drafts";
import type { SpeechRow } from "#lib/conferences/minutes-facts";
import { speechSentence } from "#lib/conferences/minutes-sentences";
import { fold } from "#lib/text/fold";
import { factFieldWords } from "#lib/words/fact-fields";
import { proceedingsWords } from "#lib/words/proceedings";

import { ItemField, itemTitles, useGathering } from "./gathering";

import classes from "./proceedings.module.css";

/** Who said what, in the order they spoke. */
export function SpeechPanel(props: FactPanelProps<SpeechRow>) {
  const { attendees, agenda } = useGathering();
  const words = useWords(proceedingsWords);
  const itemOf = (itemId: string) => {
    const place = agenda.findIndex(({ id }) => id === itemId);
    return place === -1 ? "" : words.item(place + 1);
  };
  const nameOf = ({ attendeeId, speaker }: SpeechDraft) =>
    attendees.find(({ id }) => id === attendeeId)?.name ?? speaker;
  const view: FactKindView<SpeechDraft, SpeechRow> = {
    kind: "speeches",
    noun: "speech",
    form: speechForm,
    called: nameOf,
    sentence: (draft) => speechSentence({ ...draft, speaker: nameOf(draft) }, itemOf(draft.agendaItemId)),
    names: { ...itemTitles(agenda), ...Object.fromEntries(attendees.map(({ id, name }) => [id, name])) },
    Fields: SpeechFields,
  };
  return <FactPanel {...props} view={view} />;
}

function SpeechFields({ draft, errors, onChange }: FactFieldsProps<SpeechDraft>) {
  const { field } = useWords(factFieldWords);
  return (
    <>
      <SpeakerField draft={draft} error={errors["speaker"] ?? ""} onChange={onChange} />
      <ItemField value={draft.agendaItemId} onChange={(agendaItemId) => onChange({ agendaItemId })} />
      <Textarea
        label={field.summary}
        value={draft.summary}
        error={errors["summary"]}
        maxLength={factLimits.summary}
        autosize
        minRows={2}
        maxRows={12}
        onChange={(event) => onChange({ summary: event.currentTarget.value })}
      />
    </>
  );
}

interface SpeakerFieldProps extends Pick<FactFieldsProps<SpeechDraft>, "draft" | "onChange"> {
  readonly error: string;
}

/** A name, found among those who are there; a name only one of them has means them. */
function SpeakerField({ draft, error, onChange }: SpeakerFieldProps) {
  const { attendees } = useGathering();
  const { field } = useWords(factFieldWords);
  const words = useWords(proceedingsWords);
  const known = attendees.find(({ id }) => id === draft.attendeeId);
  const type = (speaker: string) => onChange({ speaker, attendeeId: onlyOneCalled(attendees, speaker) });
  const told = known ? words.listed(known.positions.join(", ")) : words.notListed;
  return (
    <div>
      <SuggestField
        label={field.speaker}
        value={draft.speaker}
        error={error || undefined}
        maxLength={factLimits.name}
        find={async (text) => attendees.filter(answers(text)).slice(0, mostOffered)}
        show={({ name, positions }) => ({ title: name, detail: positions.join(", ") })}
        onChange={type}
        onChoose={({ id, name }) => onChange({ speaker: name, attendeeId: id })}
      />
      <p className={classes["told"]} aria-live="polite">
        {draft.speaker.trim() === "" ? "" : told}
      </p>
    </div>
  );
}

const mostOffered = 8;

const answers = (text: string) => (person: AttendeeRow) =>
  isPresent(person) && fold(person.name).includes(fold(text));

function onlyOneCalled(attendees: readonly AttendeeRow[], name: string): string {
  const called = attendees.filter((person) => fold(person.name) === fold(name));
  return called.length === 1 ? (called[0]?.id ?? "") : "";
}
