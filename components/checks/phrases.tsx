import { Button, Group, Paper, Stack, Text, TextInput, Title } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type { FormEvent } from "react";
import { useState } from "react";

import { useWords } from "#components/ui/locale";
import { call } from "#lib/calls/call";
import type { CheckSettings } from "#lib/checks/context";
import { phraseLimits } from "#lib/checks/house-style";
import { checkPanelWords } from "#lib/words/check-panel";
import { problemSentences, problemWords } from "#lib/words/problems";

import classes from "./check-settings.module.css";

type Phrase = CheckSettings["phrases"][number];

/** The committee's own slips: what is written wrong, and what is right. */
export function Phrases(props: { readonly committee: string; readonly phrases: readonly Phrase[] }) {
  const { committee } = props;
  const words = useWords(checkPanelWords);
  const problems = useWords(problemWords);
  const [phrases, setPhrases] = useState(props.phrases);
  const remove = async ({ id }: Phrase) => {
    const outcome = await call<null>(committee, "delete-phrase", { id });
    if (outcome.ok) setPhrases((known) => known.filter((phrase) => phrase.id !== id));
  };
  const add = async (wrong: string, right: string): Promise<string | null> => {
    const outcome = await call<{ id: string }>(committee, "save-phrase", { wrong, right });
    if (!outcome.ok) return problemSentences(problems, outcome).join(" ");
    const { id } = outcome.value;
    setPhrases((known) => [...known.filter((phrase) => phrase.id !== id), { id, wrong, right }]);
    return null;
  };
  return (
    <Stack gap="xs">
      <Title order={3} size="h5">
        {words.phrases}
      </Title>
      {phrases.length === 0 ? <Text c="dimmed">{words.phrasesEmpty}</Text> : null}
      <ul className={classes["phrases"]}>
        {phrases.map((phrase) => (
          <Paper
            component="li"
            key={phrase.id}
            withBorder
            px="sm"
            bg="var(--paper)"
            className={classes["phrase"]}
          >
            <span>{words.phraseBecomes(phrase.wrong, phrase.right)}</span>
            <Button
              variant="subtle"
              h={40}
              px={10}
              aria-label={words.removePhrase(phrase.wrong)}
              onClick={() => void remove(phrase)}
            >
              <IconX size={18} aria-hidden />
            </Button>
          </Paper>
        ))}
      </ul>
      <AddPhrase onAdd={add} />
    </Stack>
  );
}

function AddPhrase({ onAdd }: { onAdd: (wrong: string, right: string) => Promise<string | null> }) {
  const words = useWords(checkPanelWords);
  const [wrong, setWrong] = useState("");
  const [right, setRight] = useState("");
  const [error, setError] = useState<string | null>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const [slip, mended] = [wrong.trim(), right.trim()];
    if (slip === "" || mended === "" || slip === mended) {
      setError(words.phraseNeeded);
      return;
    }
    const refused = await onAdd(slip, mended);
    setError(refused);
    if (refused !== null) return;
    setWrong("");
    setRight("");
  };
  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <Group align="flex-start" gap={12}>
        <TextInput
          label={words.wrong}
          value={wrong}
          maxLength={phraseLimits.length}
          autoComplete="off"
          error={error}
          onChange={(event) => setWrong(event.currentTarget.value)}
        />
        <TextInput
          label={words.right}
          value={right}
          maxLength={phraseLimits.length}
          autoComplete="off"
          onChange={(event) => setRight(event.currentTarget.value)}
        />
        <Button type="submit" h={40} mt={24}>
          {words.addPhrase}
        </Button>
      </Group>
    </form>
  );
}
