"use client";
import { Alert, Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { useMounted } from "@mantine/hooks";
import type { FormEvent } from "react";
import { useState } from "react";

import { CommitteeField } from "#components/account/committee-field";
import { useWords } from "#components/ui/locale";
import { signInAt } from "#lib/calls/auth";
import type { CommitteeChoice } from "#lib/committees/committee";
import { accountWords, refusalOf } from "#lib/words/account";

interface SignInFormProps {
  /** The committee whose own door this is; null where one is to be chosen. */
  readonly committee: CommitteeChoice | null;
  readonly choices: readonly CommitteeChoice[];
  /** The page shown afterwards; null for the committee's work desk. */
  readonly next: string | null;
}

type Field = "committee" | "username" | "password";

const lastCommittee = "kyyeu-last-committee";

/** Name and password for one committee. What was typed stays after a refusal. */
export function SignInForm({ committee, choices, next }: SignInFormProps) {
  const words = useWords(accountWords);
  const [slug, setSlug] = useState<string | null>(committee?.slug ?? null);
  const { missing, refusal, busy, send } = useSignIn(slug, next);
  const ready = useMounted();
  return (
    // Should it be sent before the page is ready after all: a POST keeps the password out of the address.
    <form method="post" onSubmit={(event) => void send(event)} noValidate>
      <Stack gap="md">
        {committee ? null : (
          <CommitteeField
            choices={choices}
            chosen={slug}
            remembered={lastCommittee}
            error={missing.includes("committee") ? words.needCommittee : undefined}
            onChoose={setSlug}
          />
        )}
        <TextInput
          name="username"
          label={words.username}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          size="md"
          maxLength={100}
          error={missing.includes("username") ? words.needUsername : undefined}
        />
        <PasswordInput
          name="password"
          label={words.password}
          autoComplete="current-password"
          size="md"
          maxLength={200}
          error={missing.includes("password") ? words.needPassword : undefined}
        />
        {refusal === null ? null : (
          <Alert role="alert" color="red">
            {refusalOf(words, refusal)}
          </Alert>
        )}
        <Button type="submit" size="md" loading={busy} disabled={!ready} fullWidth>
          {words.signIn}
        </Button>
      </Stack>
    </form>
  );
}

function useSignIn(slug: string | null, next: string | null) {
  const [missing, setMissing] = useState<readonly Field[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { elements } = event.currentTarget;
    const form = new FormData(event.currentTarget);
    const given = {
      committee: slug ?? "",
      username: textOf(form, "username").trim(),
      password: textOf(form, "password"),
    };
    const gaps = fields.filter((field) => given[field] === "");
    setMissing(gaps);
    setRefusal(null);
    if (gaps.length > 0) {
      focusOn(elements, gaps[0]);
      return;
    }
    setBusy(true);
    const refused = await signInAt(given.committee, given.username, given.password);
    setRefusal(refused);
    if (refused !== null) {
      setBusy(false);
      focusOn(elements, "password");
      return;
    }
    window.localStorage.setItem(lastCommittee, given.committee);
    window.location.assign(next ?? `/c/${given.committee}`);
  };
  return { missing, refusal, busy, send };
}

const fields: readonly Field[] = ["committee", "username", "password"];

/** Puts the caret where something is to be corrected, with what stands there selected. */
function focusOn(elements: HTMLFormControlsCollection, field: Field = "username") {
  const input = elements.namedItem(field);
  if (!(input instanceof HTMLInputElement)) return;
  input.focus();
  input.select();
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
