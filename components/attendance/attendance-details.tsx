"use client";
import { NativeSelect, TextInput } from "@mantine/core";

import { itemTitle, useGathering } from "#components/proceedings/gathering";
import { useWords } from "#components/ui/locale";
import { standings } from "#lib/attendance/kinds";
import { factLimits } from "#lib/conferences/limits";
import type { AttendanceDraft } from "#lib/conferences/minutes-drafts";
import { attendanceWords } from "#lib/words/attendance";
import { factFieldWords } from "#lib/words/fact-fields";

import classes from "./roll-call.module.css";

interface AttendanceDetailsProps {
  readonly draft: AttendanceDraft;
  /** Typed: saved a moment later. */
  readonly onChange: (part: Partial<AttendanceDraft>) => void;
  /** Chosen: saved at once. */
  readonly onChoose: (part: Partial<AttendanceDraft>) => void;
}

/** What is rarer: as what somebody attends, for whom, from when and till when. */
export function AttendanceDetails({ draft, onChange, onChoose }: AttendanceDetailsProps) {
  const words = useWords(attendanceWords);
  const { field } = useWords(factFieldWords);
  return (
    <div className={classes["details"]}>
      <NativeSelect
        label={field.standing}
        data={standings.map((standing) => ({ value: standing, label: words.standings[standing] }))}
        value={draft.standing}
        onChange={(event) => onChoose({ standing: event.currentTarget.value })}
      />
      <TextInput
        label={field.substituteFor}
        value={draft.substituteFor}
        maxLength={factLimits.substituteFor}
        autoComplete="off"
        onChange={(event) => onChange({ substituteFor: event.currentTarget.value })}
      />
      <ItemChoice
        label={field.arrivedAtId}
        none={words.fromOpening}
        value={draft.arrivedAtId}
        onChange={(arrivedAtId) => onChoose({ arrivedAtId })}
      />
      <ItemChoice
        label={field.leftAtId}
        none={words.tillClose}
        value={draft.leftAtId}
        onChange={(leftAtId) => onChoose({ leftAtId })}
      />
    </div>
  );
}

interface ItemChoiceProps {
  readonly label: string;
  readonly none: string;
  readonly value: string;
  readonly onChange: (itemId: string) => void;
}

function ItemChoice({ label, none, value, onChange }: ItemChoiceProps) {
  const { agenda } = useGathering();
  if (agenda.length === 0) return null;
  return (
    <NativeSelect
      label={label}
      data={[
        { value: "", label: none },
        ...agenda.map(({ id }) => ({ value: id, label: itemTitle(agenda, id) })),
      ]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
