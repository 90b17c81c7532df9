"use client";
import { Alert, Button, PasswordInput, Stack, Text } from "@mantine/core";
import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { useState } from "react";

import { useWords } from "#components/ui/locale";
import { callAccount } from "#lib/calls/call";
import type { Outcome } from "#lib/calls/outcome";
import { shortestPassword } from "#lib/people/person";
import { accountWords } from "#lib/words/account";
import { problemSentences, problemWords } from "#lib/words/problems";

type Field = "current" | "next" | "repeat";
const empty = { current: "", next: "", repeat: "" };

/** Changes one's password; the old one is asked for, and every other session ends. */
export function PasswordForm({ username }: { username: string }) {
  const words = useWords(accountWords);
  const { values, errors, done, fill, send } = usePasswordChange();
  const field = (name: Field, label: string, autoComplete: string) => (
    <PasswordInput
      name={name}
      size="md"
      label={label}
      autoComplete={autoComplete}
      maxLength={200}
      value={values[name]}
      error={errors[name]}
      {...(name === "next" ? { description: words.nextHint } : {})}
      onChange={(event) => fill(name, event.currentTarget.value)}
    />
  );
  return (
    <form method="post" onSubmit={(event) => void send(event)} noValidate>
      <Stack gap="sm" maw={420}>
        <input type="text" name="username" autoComplete="username" defaultValue={username} hidden readOnly />
        {field("current", words.currentPassword, "current-password")}
        {field("next", words.nextPassword, "new-password")}
        {field("repeat", words.repeatPassword, "new-password")}
        {errors.whole ? (
          <Alert role="alert" color="red">
            {errors.whole}
          </Alert>
        ) : null}
        <Text component="output" c="var(--good)">
          {done ? words.changed : ""}
        </Text>
        <Button type="submit" h={40} style={{ alignSelf: "flex-start" }}>
          {words.changePassword}
        </Button>
      </Stack>
    </form>
  );
}

function usePasswordChange() {
  const words = useWords(accountWords);
  const problems = useWords(problemWords);
  const router = useRouter();
  const [values, setValues] = useState(empty);
  const [errors, setErrors] = useState<Partial<Record<Field | "whole", string>>>({});
  const [done, setDone] = useState(false);
  const refusalOf = (refused: Extract<Outcome<null>, { ok: false }>) => {
    const [issue] = refused.issues;
    if (issue?.reason === "wrongCurrent") return { current: words.wrongCurrent };
    if (issue?.reason === "throttled") return { current: words.throttled(Number(refused.current)) };
    if (issue?.reason === "tooEasy") return { next: words.tooEasy };
    return { whole: problemSentences(problems, refused).join(" ") };
  };
  const change = async () => {
    const { current, next, repeat } = values;
    if (current === "") return { current: words.needPassword };
    if (next.length < shortestPassword) return { next: words.tooShort };
    if (next !== repeat) return { repeat: words.notRepeated };
    const outcome = await callAccount<null>("change-password", { current, next });
    return outcome.ok ? null : refusalOf(outcome);
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const refused = await change();
    setErrors(refused ?? {});
    setDone(refused === null);
    if (refused !== null) return;
    setValues(empty);
    router.refresh();
  };
  const fill = (name: Field, value: string) => setValues({ ...values, [name]: value });
  return { values, errors, done, fill, send };
}
