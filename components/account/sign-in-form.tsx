"use client";
import { Alert, Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { getCsrfToken } from "next-auth/react";
import type { FormEvent } from "react";
import { useState } from "react";

import { CommitteeField } from "#components/account/committee-field";
import { useWords } from "#components/ui/locale";
import type { CommitteeChoice } from "#lib/committees/queries";
import { accountWords } from "#lib/words/account";

interface SignInFormProps {
  /** The committee whose own door this is; null where one is to be chosen. */
  readonly committee: CommitteeChoice | null;
  readonly choices: readonly CommitteeChoice[];
  /** The page shown afterwards; null for the committee's work desk. */
  readonly next: string | null;
}

type Missing = Partial<Record<"committee" | "username" | "password", string>>;

const lastCommittee = "kyyeu-last-committee";

/** Name and password for one committee. What was typed stays after a refusal. */
export function SignInForm({ committee, choices, next }: SignInFormProps) {
  const words = useWords(accountWords);
  const [slug, setSlug] = useState<string | null>(committee?.slug ?? null);
  const [missing, setMissing] = useState<Missing>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const username = textOf(form, "username").trim();
    const password = textOf(form, "password");
    const gaps: Missing = {
      ...(slug ? {} : { committee: words.needCommittee }),
      ...(username ? {} : { username: words.needUsername }),
      ...(password ? {} : { password: words.needPassword }),
    };
    setMissing(gaps);
    setRefusal(null);
    if (!slug || Object.keys(gaps).length > 0) return;
    setBusy(true);
    const answer = await signInAt(slug, username, password);
    if (answer === null) {
      window.localStorage.setItem(lastCommittee, slug);
      window.location.assign(next ?? `/c/${slug}`);
      return;
    }
    setBusy(false);
    const minutes = /^throttled:(\d+)$/.exec(answer)?.[1];
    if (minutes) setRefusal(words.throttled(Number(minutes)));
    else setRefusal(answer === "unreachable" ? words.unreachable : words.wrongPassword);
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack gap="md">
        {committee ? null : (
          <CommitteeField
            choices={choices}
            chosen={slug}
            remembered={lastCommittee}
            error={missing.committee}
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
          error={missing.username}
        />
        <PasswordInput
          name="password"
          label={words.password}
          autoComplete="current-password"
          size="md"
          maxLength={200}
          error={missing.password}
        />
        {refusal ? (
          <Alert role="alert" color="red">
            {refusal}
          </Alert>
        ) : null}
        <Button type="submit" size="md" loading={busy} fullWidth>
          {words.signIn}
        </Button>
      </Stack>
    </form>
  );
}

/** Null when signed in, else why not. */
async function signInAt(committee: string, username: string, password: string): Promise<string | null> {
  try {
    const csrfToken = (await getCsrfToken()) ?? "";
    const response = await fetch("/api/auth/callback/credentials", {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ committee, username, password, csrfToken, json: "true" }),
    });
    if (response.ok) return null;
    const told: unknown = await response.json();
    const url = typeof told === "object" && told !== null && "url" in told ? String(told.url) : "";
    return new URL(url, window.location.href).searchParams.get("error") ?? "unreachable";
  } catch {
    return "unreachable";
  }
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
