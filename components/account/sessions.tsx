"use client";
import { Alert, Badge, Button, Group, Stack, Text } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useState } from "react";

import { AccountSection } from "#components/account/account-section";
import { signOutHere } from "#components/account/sign-out";
import { useLocale, useWords } from "#components/ui/locale";
import { callAccount } from "#lib/calls/call";
import { deviceOf } from "#lib/people/person";
import type { SessionRow } from "#lib/people/queries";
import { accountWords } from "#lib/words/account";
import { problemSentences, problemWords } from "#lib/words/problems";

/** A living session; `current`: the one that asks. */
export type ShownSession = SessionRow & { readonly current: boolean };

/** One's living sessions, each of which can be ended. */
export function Sessions({ sessions }: { sessions: readonly ShownSession[] }) {
  const words = useWords(accountWords);
  const { refusal, end } = useEnding();
  return (
    <AccountSection title={words.sessions}>
      <Stack component="ul" gap={0} p={0} m={0} style={{ listStyle: "none" }}>
        {sessions.map((session) => (
          <SessionLine
            key={session.id}
            session={session}
            onEnd={() => void end("revoke-session", { sessionId: session.id })}
          />
        ))}
      </Stack>
      {refusal ? (
        <Alert role="alert" color="red" mt="sm">
          {refusal}
        </Alert>
      ) : null}
      {sessions.length > 1 ? (
        <Button variant="default" h={40} mt="sm" onClick={() => void end("revoke-other-sessions", {})}>
          {words.endOthers}
        </Button>
      ) : null}
    </AccountSection>
  );
}

function SessionLine({ session, onEnd }: { session: ShownSession; onEnd: () => void }) {
  const words = useWords(accountWords);
  const format = new Intl.DateTimeFormat(useLocale() === "vi" ? "vi-VN" : "en-GB", {
    timeZone: "Asia/Ho_Chi_Minh",
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
  const moment = (instant: string) => format.format(new Date(instant));
  const { id, userAgent, address, createdAt, lastSeenAt, current } = session;
  const { browser, system } = deviceOf(userAgent);
  const told = `phien-${id}`;
  return (
    <Group component="li" justify="space-between" py="xs">
      <div id={told}>
        <Text component="div" fw={500}>
          {words.device(browser, system)}{" "}
          {current ? (
            <Badge variant="light" color="green" c="var(--good)" tt="none">
              {words.thisSession}
            </Badge>
          ) : null}
        </Text>
        <Text size="sm" c="var(--ink-soft)">
          {address} · {words.openedAt(moment(createdAt))} · {words.lastSeen(moment(lastSeenAt))}
        </Text>
      </div>
      <Button
        variant="default"
        h={40}
        aria-describedby={told}
        onClick={current ? () => void signOutHere() : onEnd}
      >
        {current ? words.signOut : words.endSession}
      </Button>
    </Group>
  );
}

function useEnding() {
  const problems = useWords(problemWords);
  const router = useRouter();
  const [refusal, setRefusal] = useState("");
  const end = async (command: string, input: object) => {
    const outcome = await callAccount<null>(command, input);
    setRefusal(outcome.ok ? "" : problemSentences(problems, outcome).join(" "));
    router.refresh();
  };
  return { refusal, end };
}
