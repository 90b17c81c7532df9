"use client";
import { ActionIcon, TextInput } from "@mantine/core";
import { IconCalendar } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useRef } from "react";

import { useWords } from "#components/ui/locale";
import { readDay, writeDay } from "#lib/text/dates";
import { conferenceWords } from "#lib/words/conferences";

import classes from "./day-field.module.css";

interface DayFieldProps {
  readonly label: string;
  /** As typed: «15/10/2021». */
  readonly value: string;
  /** Words for the part of the day beside the weekday, if there is one. */
  readonly session?: string;
  readonly error?: ReactNode;
  readonly onChange: (value: string) => void;
}

/** A day typed the Vietnamese way, with its weekday below and the browser's own calendar beside. */
export function DayField({ label, value, session, error, onChange }: DayFieldProps) {
  const words = useWords(conferenceWords);
  const picker = useRef<HTMLInputElement>(null);
  const day = readDay(value);
  return (
    <div className={classes["field"]}>
      <TextInput
        label={label}
        value={value}
        placeholder="15/10/2021"
        error={error}
        description={day === null ? null : words.longDay(day, session || null)}
        inputWrapperOrder={["label", "input", "description", "error"]}
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        rightSectionWidth={44}
        rightSection={
          <ActionIcon
            variant="subtle"
            color="gray"
            size={40}
            aria-label={words.pickDay}
            onClick={() => picker.current?.showPicker()}
          >
            <IconCalendar size={20} aria-hidden />
          </ActionIcon>
        }
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={() => {
          if (day !== null && writeDay(day) !== value) onChange(writeDay(day));
        }}
      />
      <input
        ref={picker}
        className={classes["picker"]}
        type="date"
        tabIndex={-1}
        aria-hidden
        value={day ?? ""}
        onChange={(event) => onChange(writeDay(event.currentTarget.value))}
      />
    </div>
  );
}
