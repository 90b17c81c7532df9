"use client";
import { Alert, Button, PasswordInput, Stack } from "@mantine/core";
import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { useState } from "react";

import { useWords } from "#components/ui/locale";
import { callAccount } from "#lib/calls/call";
import { shortestPassword } from "#lib/people/person";
import { accountWords } from "#lib/words/account";
import { problemSentences, problemWords } from "#lib/words/problems";

type Field = "current" | "next" | "repeat";
const empty = { current: "", next: "", repeat: "" };

/** Changes one's password; the old one is asked for, and every other session ends. */
export function PasswordForm({ username }: { username: string }) {
  const words = useWords(accountWords);
  const problems = useWords(problemWords);
  const router = useRouter();
  const [values, setValues] = useState(empty);
  const [errors, setErrors] = useState<Partial<Record<Field | "whole", string>>>({});
  const [done, setDone] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setDone(false);
    if (values.next.length < shortestPassword) return setErrors({ next: words.tooShort });
    if (values.next !== values.repeat) return setErrors({ repeat: words.notRepeated });
    const outcome = await callAccount<null>("change-password", {
      current: values.current,
      next: values.next,
    });
    if (outcome.ok) {
      setValues(empty);
      setErrors({});
      setDone(true);
      router.refresh();
      return undefined;
    }
    const [issue] = outcome.issues;
    if (issue?.reason === "wrongCurrent") return setErrors({ current: words.wrongCurrent });
    if (issue?.reason === "tooEasy") return setErrors({ next: words.tooEasy });
    return setErrors({ whole: problemSentences(problems, outcome).join(" ") });
  };
  const field = (name: Field, label: string, autoComplete: string) => (
    <PasswordInput
      label={label}
      autoComplete={autoComplete}
      maxLength={200}
      value={values[name]}
      error={errors[name]}
      {...(name === "next" ? { description: words.nextHint } : {})}
      onChange={(event) => setValues({ ...values, [name]: event.currentTarget.value })}
    />
  );
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
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
        {done ? (
          <Alert role="status" color="green">
            {words.changed}
          </Alert>
        ) : null}
        <Button type="submit" h={40} style={{ alignSelf: "flex-start" }}>
          {words.changePassword}
        </Button>
      </Stack>
    </form>
  );
}
