"use client";
import { Alert, Button, Group } from "@mantine/core";
import { IconListSearch } from "@tabler/icons-react";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { useRef, useState } from "react";

import type { TakenForForm } from "#components/found-facts/found-in-form";
import { useRefusalSentence } from "#components/found-facts/refusal-sentence";
import type { ReadState } from "#components/found-facts/use-read-text";
import { useReadText } from "#components/found-facts/use-read-text";
import { useWords } from "#components/ui/locale";
import type { PastedText } from "#components/word-files/pasted-text";
import { documentOf, noText, PastedTextField } from "#components/word-files/pasted-text";
import { call } from "#lib/calls/call";
import { conferenceForm } from "#lib/conferences/drafts";
import { conferenceLimits } from "#lib/conferences/limits";
import { conferenceWords } from "#lib/words/conferences";
import { foundFactWords } from "#lib/words/found-facts";
import { readTextWords } from "#lib/words/read-text";

import { ConferenceFields } from "./conference-fields";

import classes from "./new-conference-form.module.css";

/** Comes when a text is first read. */
const FoundInForm = dynamic(
  () => import("#components/found-facts/found-in-form").then((loaded) => loaded.FoundInForm),
  { ssr: false },
);

interface NewConferenceFormProps {
  readonly committee: string;
  readonly onCancel: () => void;
  /** Whether there is more to show than the fields. */
  readonly onWide: (isWide: boolean) => void;
}

/** The fields of a new conference and what a pasted text tells of it; once made, its report opens in the editor. */
export function NewConferenceForm({ committee, onCancel, onWide }: NewConferenceFormProps) {
  const [draft, setDraft] = useState(conferenceForm.blank);
  const [pasted, setPasted] = useState(noText);
  const [taken, setTaken] = useState<TakenForForm>({ takes: [], input: {} });
  const { errors, problems, isRunning, create } = useCreating(committee);
  const { reading, read } = useReadText(committee);
  const form = useRef<HTMLFormElement>(null);
  const change = (part: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...part }));
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const isRefused = await create(draft, pasted, taken.input);
    if (isRefused)
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
  };
  const readNow = async () => {
    if (await read(pasted.text)) onWide(true);
  };
  const isFound = reading.state === "found";
  return (
    <form
      ref={form}
      className={classes["form"]}
      data-found={isFound || undefined}
      noValidate
      onSubmit={(event) => void send(event)}
    >
      <div className={classes["fields"]}>
        <ConferenceFields draft={draft} errors={errors} onChange={change} />
        <PastedTextField
          committee={committee}
          value={pasted}
          error={errors["text"]}
          {...(isFound ? { maxRows: 3 } : {})}
          onChange={setPasted}
        />
        <ReadButton text={pasted.text} reading={reading} onRead={() => void readNow()} />
      </div>
      {isFound ? (
        <div className={classes["found"]}>
          <FoundInForm
            key={reading.turn}
            {...{ committee, draft, ...taken }}
            found={reading.found}
            onDraft={change}
            onTaken={setTaken}
          />
        </div>
      ) : null}
      <FormEnd {...{ problems, isRunning, onCancel }} />
    </form>
  );
}

interface FormEndProps {
  readonly problems: readonly string[];
  readonly isRunning: boolean;
  readonly onCancel: () => void;
}

/** Why the conference was not made, and the buttons that make it or leave. */
function FormEnd({ problems, isRunning, onCancel }: FormEndProps) {
  const words = useWords(conferenceWords);
  return (
    <div className={classes["end"]}>
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
    </div>
  );
}

interface ReadButtonProps {
  readonly text: string;
  readonly reading: ReadState;
  readonly onRead: () => void;
}

/** «Đọc văn bản», and why a text was not read. */
function ReadButton({ text, reading, onRead }: ReadButtonProps) {
  const words = useWords(foundFactWords);
  const { read } = useWords(readTextWords);
  const sentence = useRefusalSentence();
  const [isMissing, setIsMissing] = useState(false);
  const isTooLong = text.length > conferenceLimits.pastedText;
  const press = () => {
    setIsMissing(text.trim() === "");
    if (text.trim() !== "" && !isTooLong) onRead();
  };
  return (
    <div className={classes["read"]}>
      <Button
        variant="light"
        h={40}
        leftSection={<IconListSearch size={18} aria-hidden />}
        loading={reading.state === "reading"}
        onClick={press}
      >
        {read}
      </Button>
      <output className={classes["said"]}>
        {isMissing && text.trim() === "" ? words.emptyText : null}
        {isTooLong ? words.tooLong : null}
        {reading.state === "refused" ? sentence(reading.refused) : null}
        {reading.state === "found" && reading.source !== text ? words.reread : null}
      </output>
    </div>
  );
}

function useCreating(committee: string) {
  const words = useWords(conferenceWords);
  const sentence = useRefusalSentence();
  const router = useRouter();
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [isRunning, setIsRunning] = useState(false);

  /** Makes the conference with the facts taken and goes to its report; true when something has to be mended first. */
  const create = async (
    draft: typeof conferenceForm.blank,
    pasted: PastedText,
    facts: object,
  ): Promise<boolean> => {
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
      facts,
    });
    if (outcome.ok) {
      router.push(`/c/${committee}/van-ban/${outcome.value.reportId}`);
      return false;
    }
    setIsRunning(false);
    setProblems([sentence(outcome)]);
    return true;
  };
  return { errors, problems, isRunning, create };
}
