"use client";
import { Button, Group, Modal, NativeSelect, Stack, Text } from "@mantine/core";
import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { useEffect, useState } from "react";

import { DayField } from "#components/conferences/day-field";
import { Problems } from "#components/reports/problems";
import { useWords } from "#components/ui/locale";
import { call } from "#lib/calls/call";
import type { OfferedNumber } from "#lib/register/commands/register";
import { dayInVietnam, readDay, writeDay } from "#lib/text/dates";
import { paperWords } from "#lib/words/papers";
import { problemSentences, problemWords } from "#lib/words/problems";
import { reportWords } from "#lib/words/reports";

interface RegisterDialogProps {
  readonly committee: string;
  readonly report: { readonly id: string; readonly revision: number };
  readonly onClose: () => void;
}

/** The day and the number a paper is registered with: the next one, or one kept free. */
export function RegisterDialog({ committee, report, onClose }: RegisterDialogProps) {
  const words = useWords(paperWords);
  const { actions, explain } = useWords(reportWords);
  const sentences = useWords(problemWords);
  const router = useRouter();
  const [typed, setTyped] = useState(() => writeDay(dayInVietnam(new Date())));
  const [entryId, setEntryId] = useState("");
  const [isSending, setIsSending] = useState(false);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const day = readDay(typed);
  const offer = useOffer(committee, report.id, day);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (day === null || isSending) return;
    setIsSending(true);
    const outcome = await call(committee, "register-report", {
      reportId: report.id,
      revision: report.revision,
      registeredOn: day,
      entryId: entryId || null,
    });
    setIsSending(false);
    if (!outcome.ok) return setProblems(problemSentences(sentences, outcome));
    router.refresh();
    return onClose();
  };
  const shown = problems.length > 0 ? problems : offer.problems;
  return (
    <Modal opened onClose={onClose} title={actions.register} centered>
      <form onSubmit={(event) => void send(event)} noValidate>
        <Stack>
          <Text c="dimmed">{explain.register}</Text>
          <DayField
            label={words.register.day}
            value={typed}
            error={day === null ? words.wrongDay : null}
            onChange={setTyped}
          />
          <NativeSelect
            label={words.register.number}
            value={entryId}
            data={choices(offer.offered, words.register)}
            onChange={(event) => setEntryId(event.currentTarget.value)}
          />
          {shown.length > 0 ? <Problems sentences={shown} /> : null}
          <Group justify="flex-end">
            <Button variant="default" h={40} onClick={onClose}>
              {words.register.cancel}
            </Button>
            <Button type="submit" h={40} loading={isSending} disabled={offer.offered === null}>
              {actions.register}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

type RegisterWords = (typeof paperWords)["vi"]["register"];

function choices(offered: OfferedNumber | null, words: RegisterWords) {
  if (!offered) return [{ value: "", label: words.looking }];
  return [
    { value: "", label: words.next(offered.next) },
    ...offered.reserved.map(({ id, called, note }) => ({ value: id, label: words.reserved(called, note) })),
  ];
}

/** What the register offers for a day; asked anew when the day changes. */
function useOffer(committee: string, reportId: string, day: string | null) {
  const sentences = useWords(problemWords);
  const [offered, setOffered] = useState<OfferedNumber | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  useEffect(() => {
    if (day === null) return undefined;
    let isWanted = true;
    const ask = async () => {
      const outcome = await call<OfferedNumber>(committee, "offer-number", { reportId, registeredOn: day });
      if (!isWanted) return;
      setOffered(outcome.ok ? outcome.value : null);
      setProblems(outcome.ok ? [] : problemSentences(sentences, outcome));
    };
    void ask();
    return () => {
      isWanted = false;
    };
  }, [committee, reportId, day, sentences]);
  return { offered, problems };
}
