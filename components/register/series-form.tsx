"use client";
import { Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { useState } from "react";

import { DayField } from "#components/conferences/day-field";
import { Problems } from "#components/reports/problems";
import { useWords } from "#components/ui/locale";
import { call } from "#lib/calls/call";
import { paperLimits } from "#lib/papers/limits";
import type { SeriesErrors } from "#lib/register/series-form";
import { readSeries, seriesFields } from "#lib/register/series-form";
import { problemSentences, problemWords } from "#lib/words/problems";
import { registerWords } from "#lib/words/register";

type Fields = Readonly<Record<string, string>>;

interface SeriesFormProps {
  readonly committee: string;
  readonly kind: "term" | "symbol";
  readonly title: string;
  /** The row as typed; null for a new one. */
  readonly row: Fields | null;
  readonly onClose: () => void;
}

/** A term or a symbol with its days. */
export function SeriesForm({ committee, kind, title, row, onClose }: SeriesFormProps) {
  const words = useWords(registerWords).series;
  const sentences = useWords(problemWords);
  const router = useRouter();
  const [draft, setDraft] = useState<Fields>(row ?? {});
  const [errors, setErrors] = useState<SeriesErrors>({});
  const [problems, setProblems] = useState<readonly string[]>([]);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const reading = readSeries(kind, draft);
    setErrors(reading.errors);
    if (Object.keys(reading.errors).length > 0) return;
    const outcome = await call(committee, `save-${kind}`, { ...reading.input, id: row?.["id"] ?? null });
    if (!outcome.ok) {
      setProblems(problemSentences(sentences, outcome));
      return;
    }
    router.refresh();
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={title} centered>
      <form onSubmit={(event) => void send(event)} noValidate>
        <Stack>
          {seriesFields[kind].map(({ name, is }) => {
            const error = errors[name];
            const shown = error ? words[error] : null;
            const value = draft[name] ?? "";
            const change = (typed: string) => setDraft((all) => ({ ...all, [name]: typed }));
            return is === "day" || is === "lastDay" ? (
              <DayField key={name} label={words.field[name]} value={value} error={shown} onChange={change} />
            ) : (
              <TextInput
                key={name}
                label={words.field[name]}
                value={value}
                error={shown}
                maxLength={is === "symbol" ? paperLimits.symbol : paperLimits.letterhead}
                onChange={(event) => change(event.currentTarget.value)}
              />
            );
          })}
          {problems.length > 0 ? <Problems sentences={problems} /> : null}
          <Group justify="flex-end">
            <Button variant="default" h={40} onClick={onClose}>
              {words.cancel}
            </Button>
            <Button type="submit" h={40}>
              {words.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
