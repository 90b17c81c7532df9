"use client";
import { NativeSelect, Textarea, TextInput } from "@mantine/core";

import { useWords } from "#components/ui/locale";
import type { CitationDraft } from "#lib/conferences/drafts";
import { citationForm } from "#lib/conferences/drafts";
import type { CitationRow } from "#lib/conferences/facts";
import { citationRelations, documentKinds } from "#lib/conferences/kinds";
import { factLimits } from "#lib/conferences/limits";
import { citationSentence } from "#lib/conferences/sentences";
import type { SuggestedDocument } from "#lib/conferences/suggestions";
import { writeDay } from "#lib/text/dates";
import { factFieldWords } from "#lib/words/fact-fields";
import { factWords } from "#lib/words/facts";

import { askDocuments } from "./ask-known";
import { DayField } from "./day-field";
import type { FactFieldsProps, FactKindView, FactPanelProps } from "./fact-kind";
import { FactPanel } from "./fact-panel";
import { SuggestField } from "./suggest-field";

import classes from "./fact-panel.module.css";

export const citationView: FactKindView<CitationDraft, CitationRow> = {
  kind: "citations",
  noun: "citation",
  form: citationForm,
  called: ({ kind, symbol, subject }) => `${kind} ${symbol || subject}`,
  sentence: citationSentence,
  Fields: CitationFields,
};

/** The documents a conference cites, each with what the conference does with it. */
export function CitationPanel(props: FactPanelProps<CitationRow>) {
  return <FactPanel {...props} view={citationView} />;
}

function CitationFields({ committee, draft, errors, onChange }: FactFieldsProps<CitationDraft>) {
  const words = useWords(factFieldWords);
  const { relations } = useWords(factWords);
  return (
    <>
      <div className={classes["pair"]}>
        <NativeSelect
          label={words.field.kind}
          data={[...documentKinds]}
          value={draft.kind}
          onChange={(event) => onChange({ kind: event.currentTarget.value })}
        />
        <SymbolField {...{ committee, draft, errors, onChange }} />
      </div>
      <DayField
        label={words.field.issuedOn}
        value={draft.issuedOn}
        error={errors["issuedOn"]}
        onChange={(issuedOn) => onChange({ issuedOn })}
      />
      <TextInput
        label={words.field.issuer}
        value={draft.issuer}
        error={errors["issuer"]}
        maxLength={factLimits.issuer}
        onChange={(event) => onChange({ issuer: event.currentTarget.value })}
      />
      <Textarea
        label={words.field.subject}
        value={draft.subject}
        error={errors["subject"]}
        maxLength={factLimits.subject}
        autosize
        minRows={1}
        maxRows={8}
        onChange={(event) => onChange({ subject: event.currentTarget.value })}
      />
      <NativeSelect
        label={words.field.relation}
        data={citationRelations.map((relation) => ({ value: relation, label: relations[relation] }))}
        value={draft.relation}
        onChange={(event) => onChange({ relation: event.currentTarget.value })}
      />
    </>
  );
}

function SymbolField({ committee, draft, errors, onChange }: FactFieldsProps<CitationDraft>) {
  const words = useWords(factFieldWords);
  const choose = ({ kind, symbol, number, issuedOn, issuer, subject }: SuggestedDocument) =>
    onChange({
      kind,
      symbol: symbol || number,
      issuedOn: issuedOn === null ? "" : writeDay(issuedOn),
      issuer,
      subject,
    });
  return (
    <SuggestField
      label={words.field.symbol}
      value={draft.symbol}
      placeholder={words.hint.symbol}
      error={errors["symbol"]}
      maxLength={factLimits.symbol}
      find={async (text) =>
        (await askDocuments(committee, text)).filter((document) => !isTyped(document, text, draft))
      }
      show={({ kind, symbol, number, issuer, subject }) => ({
        title: symbol || number || kind,
        detail: [kind, issuer, subject].filter(Boolean).join(" · "),
      })}
      onChange={(symbol) => onChange({ symbol })}
      onChoose={choose}
    />
  );
}

/** Whether a known document is only what this row says already. */
function isTyped(known: SuggestedDocument, text: string, draft: CitationDraft): boolean {
  return (
    (known.symbol || known.number) === text &&
    known.kind === draft.kind &&
    known.issuer === draft.issuer.trim() &&
    known.subject === draft.subject.trim()
  );
}
