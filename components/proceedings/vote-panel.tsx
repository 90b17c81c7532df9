"use client";
import { NativeSelect, Textarea, TextInput } from "@mantine/core";

import type { FactFieldsProps, FactKindView, FactPanelProps } from "#components/conferences/fact-kind";
import { FactPanel } from "#components/conferences/fact-panel";
import { useWords } from "#components/ui/locale";
import { voteMethods } from "#lib/attendance/kinds";
import { voteCount } from "#lib/attendance/votes";
import { factLimits } from "#lib/conferences/limits";
import type { VoteDraft } from "#lib/conferences/minutes-drafts";
import { voteForm, voteNumbers } from "#lib/conferences/minutes-drafts";
import type { VoteRow } from "#lib/conferences/minutes-facts";
import { voteSentence } from "#lib/conferences/minutes-sentences";
import { factFieldWords } from "#lib/words/fact-fields";
import { proceedingsWords } from "#lib/words/proceedings";

import { ItemField, itemTitles, useGathering } from "./gathering";

import classes from "./proceedings.module.css";

/** What was put to the vote, how, and with what result. */
export function VotePanel(props: FactPanelProps<VoteRow>) {
  const words = useWords(proceedingsWords);
  const { agenda } = useGathering();
  const told = useVoteTold();
  const view: FactKindView<VoteDraft, VoteRow> = {
    kind: "votes",
    noun: "vote",
    form: voteForm,
    called: ({ proposal }) => proposal,
    sentence(draft) {
      const { isRight, sentence } = told(draft);
      return voteSentence(draft, words, isRight ? "" : sentence);
    },
    names: { ...itemTitles(agenda), ...words.methods },
    Fields: VoteFields,
  };
  return <FactPanel {...props} view={view} />;
}

function VoteFields({ draft, errors, onChange }: FactFieldsProps<VoteDraft>) {
  const { field } = useWords(factFieldWords);
  const { methods } = useWords(proceedingsWords);
  return (
    <>
      <Textarea
        label={field.proposal}
        value={draft.proposal}
        error={errors["proposal"]}
        maxLength={factLimits.voteSubject}
        autosize
        minRows={1}
        maxRows={6}
        onChange={(event) => onChange({ proposal: event.currentTarget.value })}
      />
      <NativeSelect
        label={field.method}
        data={voteMethods.map((method) => ({ value: method, label: methods[method] }))}
        value={draft.method}
        onChange={(event) => onChange({ method: event.currentTarget.value })}
      />
      <ItemField value={draft.agendaItemId} onChange={(agendaItemId) => onChange({ agendaItemId })} />
      <CountFields draft={draft} errors={errors} onChange={onChange} />
      <VoteTold draft={draft} />
    </>
  );
}

const counts = ["forCount", "againstCount", "otherCount"] as const;

function CountFields({ draft, errors, onChange }: Omit<FactFieldsProps<VoteDraft>, "committee">) {
  const { field } = useWords(factFieldWords);
  const { otherHint } = useWords(proceedingsWords);
  return (
    <div className={classes["counts"]}>
      {counts.map((name) => (
        <TextInput
          key={name}
          label={field[name]}
          value={draft[name]}
          error={errors[name]}
          placeholder="0"
          title={name === "otherCount" ? otherHint : undefined}
          inputMode="numeric"
          maxLength={7}
          onChange={(event) => onChange({ [name]: event.currentTarget.value })}
        />
      ))}
    </div>
  );
}

/** Whether the counts are as many as those present, while they are typed. */
function VoteTold({ draft }: { draft: VoteDraft }) {
  const { isRight, sentence } = useVoteTold()(draft);
  const isAsked = counts.some((name) => draft[name].trim() !== "");
  return (
    <output className={classes["told"]} data-wrong={(isAsked && !isRight) || undefined}>
      {isAsked ? sentence : ""}
    </output>
  );
}

function useVoteTold() {
  const gathering = useGathering();
  const words = useWords(proceedingsWords);
  return (draft: VoteDraft) => {
    const vote = { agendaItemId: draft.agendaItemId || null, ...voteNumbers(draft) };
    const { total, present } = voteCount(gathering, vote);
    if (total === present) return { isRight: true, sentence: words.votesMatch(total) };
    const say = total < present ? words.votesMissing : words.votesTooMany;
    return { isRight: false, sentence: say(total, present) };
  };
}
