"use client";
import { Alert, Button, Group, Stack } from "@mantine/core";
import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { useRef, useState } from "react";

import { useWords } from "#components/ui/locale";
import type { PastedText } from "#components/word-files/pasted-text";
import { documentOf, noText, PastedTextField } from "#components/word-files/pasted-text";
import { call } from "#lib/calls/call";
import { conferenceForm } from "#lib/conferences/drafts";
import { conferenceLimits } from "#lib/conferences/limits";
import { conferenceWords } from "#lib/words/conferences";
import { problemSentences, problemWords } from "#lib/words/problems";

import { ConferenceFields } from "./conference-fields";

interface NewConferenceFormProps {
  readonly committee: string;
  readonly onCancel: () => void;
}

/** The fields of a new conference; once made, its report opens in the editor. */
export function NewConferenceForm({ committee, onCancel }: NewConferenceFormProps) {
  const words = useWords(conferenceWords);
  const [draft, setDraft] = useState(conferenceForm.blank);
  const [pasted, setPasted] = useState(noText);
  const { errors, problems, isRunning, create } = useCreating(committee);
  const form = useRef<HTMLFormElement>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const isRefused = await create(draft, pasted);
    if (isRefused)
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
  };
  return (
    <form ref={form} noValidate onSubmit={(event) => void send(event)}>
      <Stack gap={12}>
        <ConferenceFields
          draft={draft}
          errors={errors}
          onChange={(change) => setDraft((now) => ({ ...now, ...change }))}
        />
        <PastedTextField committee={committee} value={pasted} error={errors["text"]} onChange={setPasted} />
        {problems.length > 0 ? (
          <Alert role="alert" color="red">
            {problems.join(" ")}
          </Alert>
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" h={40} onClick={onCancel}>
            {words.cancel}
          </Button>
          <Button type="submit" h={40} loading={isRunning}>
            {words.submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function useCreating(committee: string) {
  const words = useWords(conferenceWords);
  const sentences = useWords(problemWords);
  const router = useRouter();
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [isRunning, setIsRunning] = useState(false);

  /** Makes the conference and goes to its report; true when something has to be mended first. */
  const create = async (draft: typeof conferenceForm.blank, pasted: PastedText): Promise<boolean> => {
    const reading = conferenceForm.read(draft);
    const said: Readonly<Record<string, string>> = words.error;
    const wrong = Object.fromEntries(
      Object.entries(reading.ok ? {} : reading.errors).map(([field, key]) => [field, said[key] ?? ""]),
    );
    const found =
      pasted.text.length > conferenceLimits.pastedText ? { ...wrong, text: words.error.textLong } : wrong;
    setErrors(found);
    setProblems([]);
    if (!reading.ok || Object.keys(found).length > 0) return true;
    setIsRunning(true);
    const outcome = await call<{ reportId: string }>(committee, "create-conference", {
      ...reading.input,
      text: pasted.text,
      document: documentOf(pasted),
    });
    if (outcome.ok) {
      router.push(`/c/${committee}/van-ban/${outcome.value.reportId}`);
      return false;
    }
    setIsRunning(false);
    setProblems(problemSentences(sentences, outcome));
    return true;
  };
  return { errors, problems, isRunning, create };
}
