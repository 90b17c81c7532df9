"use client";
import { Autocomplete, NativeSelect, Textarea, TextInput } from "@mantine/core";

import { DayField } from "#components/conferences/day-field";
import { useWords } from "#components/ui/locale";
import type { PaperDraft } from "#lib/papers/details-form";
import { paperLimits } from "#lib/papers/limits";
import type { OfficialKind } from "#lib/papers/paper";
import { authorities, authorityIssue, positions } from "#lib/papers/signature";
import { paperWords } from "#lib/words/papers";
import { problemWords } from "#lib/words/problems";

import classes from "./papers.module.css";

interface DetailsFieldsProps {
  readonly kind: OfficialKind;
  readonly committeeKind: string;
  readonly draft: PaperDraft;
  readonly dayError: string | null;
  readonly isReadOnly: boolean;
  readonly onChange: (change: Partial<PaperDraft>) => void;
}

/** The fields around an official paper: two names on minutes, a signature by the rules on all others. */
export function DetailsFields(props: DetailsFieldsProps) {
  const { kind, draft, dayError, isReadOnly, onChange } = props;
  const words = useWords(paperWords);
  const Signing = kind === "minutes" ? MinutesSigning : Signature;
  return (
    <fieldset disabled={isReadOnly} style={{ display: "grid", gap: 12, margin: 0, padding: 0, border: 0 }}>
      <Textarea
        label={words.field.subject}
        autosize
        minRows={2}
        maxLength={paperLimits.subject}
        value={draft.subject}
        onChange={(event) => onChange({ subject: event.currentTarget.value.replaceAll("\n", " ") })}
      />
      <Signing {...props} />
      <div>
        <DayField
          label={words.field.issuedOn}
          value={draft.issuedOn}
          error={dayError}
          onChange={(issuedOn) => onChange({ issuedOn })}
        />
        <p className={classes["hint"]}>{words.issuedHint}</p>
      </div>
      <Textarea
        label={words.field.distribution}
        description={words.distributionHint}
        autosize
        minRows={2}
        maxLength={paperLimits.distribution}
        value={draft.distribution}
        onChange={(event) => onChange({ distribution: event.currentTarget.value })}
      />
    </fieldset>
  );
}

function MinutesSigning({ draft, onChange }: DetailsFieldsProps) {
  const words = useWords(paperWords);
  return (
    <>
      <TextInput
        label={words.field.recorderName}
        maxLength={paperLimits.name}
        value={draft.recorderName}
        onChange={(event) => onChange({ recorderName: event.currentTarget.value })}
      />
      <div className={classes["pair"]}>
        <TextInput
          label={words.chairName}
          maxLength={paperLimits.name}
          value={draft.signerName}
          onChange={(event) => onChange({ signerName: event.currentTarget.value })}
        />
        <TextInput
          label={words.chairPosition}
          maxLength={paperLimits.position}
          value={draft.signerPosition}
          onChange={(event) => onChange({ signerPosition: event.currentTarget.value })}
        />
      </div>
    </>
  );
}

function Signature({ draft, committeeKind, onChange }: DetailsFieldsProps) {
  const words = useWords(paperWords);
  const reasons = useWords(problemWords).reasons;
  const rule = authorityIssue(draft.authority, draft.signerPosition, committeeKind);
  return (
    <>
      <div className={classes["pair"]}>
        <NativeSelect
          label={words.field.authority}
          value={draft.authority}
          error={rule === null ? null : reasons[rule]}
          data={authorities.map((value) => ({ value, label: value || words.ownRight }))}
          onChange={(event) => onChange({ authority: event.currentTarget.value })}
        />
        <Autocomplete
          label={words.field.signerPosition}
          data={[...positions]}
          maxLength={paperLimits.position}
          value={draft.signerPosition}
          onChange={(signerPosition) => onChange({ signerPosition })}
        />
      </div>
      <TextInput
        label={words.field.signerName}
        maxLength={paperLimits.name}
        value={draft.signerName}
        onChange={(event) => onChange({ signerName: event.currentTarget.value })}
      />
    </>
  );
}
