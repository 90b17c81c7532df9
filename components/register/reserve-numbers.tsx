"use client";
import {
  Alert,
  Button,
  Group,
  Modal,
  NativeSelect,
  NumberInput,
  Stack,
  Text,
  TextInput,
} from "@mantine/core";
import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { useState } from "react";

import { DayField } from "#components/conferences/day-field";
import { Problems } from "#components/reports/problems";
import { useWords } from "#components/ui/locale";
import { call } from "#lib/calls/call";
import { paperLimits } from "#lib/papers/limits";
import { registerTypes } from "#lib/register/numbering";
import { readDay, writeDay } from "#lib/text/dates";
import { problemSentences, problemWords } from "#lib/words/problems";
import { registerWords } from "#lib/words/register";

/** Keeps numbers free for papers made elsewhere. */
export function ReserveNumbers({ committee, today }: { committee: string; today: string }) {
  const words = useWords(registerWords);
  const [isOpen, setIsOpen] = useState(false);
  const [kept, setKept] = useState<readonly string[]>([]);
  return (
    <Stack align="flex-end" gap={8}>
      <Button h={40} variant="default" onClick={() => setIsOpen(true)}>
        {words.reserve}
      </Button>
      {kept.length > 0 ? (
        <Alert color="green" withCloseButton onClose={() => setKept([])}>
          <output>{words.kept(kept.join(", "))}</output>
        </Alert>
      ) : null}
      {isOpen ? (
        <Modal opened onClose={() => setIsOpen(false)} title={words.reserve} centered>
          <ReserveForm
            committee={committee}
            today={today}
            onKept={(called) => {
              setKept(called);
              setIsOpen(false);
            }}
          />
        </Modal>
      ) : null}
    </Stack>
  );
}

interface ReserveFormProps {
  readonly committee: string;
  readonly today: string;
  readonly onKept: (called: readonly string[]) => void;
}

function useReserving({ committee, today, onKept }: ReserveFormProps) {
  const sentences = useWords(problemWords);
  const router = useRouter();
  const [draft, setDraft] = useState({ typeSymbol: "BB", count: 1, day: writeDay(today), note: "" });
  const [isTried, setIsTried] = useState(false);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const set = (change: Partial<typeof draft>) => setDraft((all) => ({ ...all, ...change }));
  const registeredOn = readDay(draft.day);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (registeredOn === null || draft.note.trim() === "") return;
    const { typeSymbol, count, note } = draft;
    const input = { typeSymbol, count, note, registeredOn };
    const outcome = await call<{ called: string[] }>(committee, "reserve-number", input);
    if (!outcome.ok) {
      setProblems(problemSentences(sentences, outcome));
      return;
    }
    router.refresh();
    onKept(outcome.value.called);
  };
  return { draft, set, registeredOn, isTried, problems, send };
}

function ReserveForm(props: ReserveFormProps) {
  const words = useWords(registerWords);
  const { draft, set, registeredOn, isTried, problems, send } = useReserving(props);
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <Text c="dimmed">{words.reserveHint}</Text>
        <NativeSelect
          label={words.type}
          value={draft.typeSymbol}
          data={registerTypes.map((type) => ({ value: type, label: words.types[type] }))}
          onChange={(event) => set({ typeSymbol: event.currentTarget.value })}
        />
        <NumberInput
          label={words.count}
          min={1}
          max={paperLimits.reserved}
          allowDecimal={false}
          clampBehavior="strict"
          value={draft.count}
          onChange={(count) => set({ count: Number(count) || 1 })}
        />
        <DayField
          label={words.day}
          value={draft.day}
          error={isTried && registeredOn === null ? words.series.wrongDay : null}
          onChange={(day) => set({ day })}
        />
        <TextInput
          label={words.note}
          maxLength={paperLimits.note}
          value={draft.note}
          error={isTried && draft.note.trim() === "" ? words.series.required : null}
          onChange={(event) => set({ note: event.currentTarget.value })}
        />
        {problems.length > 0 ? <Problems sentences={problems} /> : null}
        <Group justify="flex-end">
          <Button type="submit" h={40}>
            {words.reserve}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
