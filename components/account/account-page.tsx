"use client";
import { Badge, Button, Group, Paper, Stack, Text, Title } from "@mantine/core";
import Link from "next/link";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";

import { AppearanceChoice } from "#components/account/appearance";
import { PasswordForm } from "#components/account/password-form";
import { useLocale, useWords } from "#components/ui/locale";
import type { Role } from "#lib/access/actor";
import { callAccount } from "#lib/calls/call";
import { deviceOf } from "#lib/people/person";
import type { SessionRow } from "#lib/people/queries";
import { accountWords } from "#lib/words/account";
import { membershipWords } from "#lib/words/memberships";

interface AccountPageProps {
  readonly name: string;
  readonly username: string;
  readonly committees: readonly {
    readonly slug: string;
    readonly name: string;
    readonly roles: readonly Role[];
  }[];
  readonly sessions: readonly (SessionRow & { readonly current: boolean })[];
}

/** One's own account: committees, sessions, password, appearance. */
export function AccountPage({ name, username, committees, sessions }: AccountPageProps) {
  const words = useWords(accountWords);
  const { roles } = useWords(membershipWords);
  return (
    <Stack component="main" maw={760} mx="auto" px="md" py="xl" gap="lg">
      <div>
        <Title order={1} size="h2">
          {words.title}
        </Title>
        <Text c="dimmed">
          <span className="name">{name}</span> · {username}
        </Text>
      </div>
      <Section title={words.myCommittees}>
        {committees.map((committee) => (
          <Group key={committee.slug} justify="space-between" mih={44}>
            <Link href={`/c/${committee.slug}`} style={{ color: "var(--accent)", lineHeight: "40px" }}>
              {committee.name}
            </Link>
            <Text size="sm" c="dimmed">
              {committee.roles.map((role) => roles[role]).join(", ")}
            </Text>
          </Group>
        ))}
      </Section>
      <Sessions sessions={sessions} />
      <Section title={words.changePassword}>
        <PasswordForm username={username} />
      </Section>
      <Section title={words.look}>
        <AppearanceChoice />
      </Section>
    </Stack>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper component="section" withBorder p="lg" bg="var(--paper)" aria-label={title}>
      <Title order={2} size="h4" mb="sm">
        {title}
      </Title>
      {children}
    </Paper>
  );
}

function Sessions({ sessions }: Pick<AccountPageProps, "sessions">) {
  const words = useWords(accountWords);
  const router = useRouter();
  const locale = useLocale();
  const format = new Intl.DateTimeFormat(locale === "vi" ? "vi-VN" : "en-GB", {
    timeZone: "Asia/Ho_Chi_Minh",
    dateStyle: "short",
    timeStyle: "short",
  });
  const moment = (instant: string) => format.format(new Date(instant));
  const end = async (command: string, input: object) => {
    await callAccount<null>(command, input);
    router.refresh();
  };
  return (
    <Section title={words.sessions}>
      <Stack component="ul" gap={0} p={0} m={0} style={{ listStyle: "none" }}>
        {sessions.map(({ id, userAgent, address, createdAt, lastSeenAt, current }) => {
          const { browser, system } = deviceOf(userAgent);
          return (
            <Group key={id} component="li" justify="space-between" py="xs">
              <div>
                <Text component="div" fw={500}>
                  {words.device(browser, system)}{" "}
                  {current ? (
                    <Badge variant="light" color="green" tt="none">
                      {words.thisSession}
                    </Badge>
                  ) : null}
                </Text>
                <Text size="sm" c="dimmed">
                  {address} · {words.openedAt(moment(createdAt))} · {words.lastSeen(moment(lastSeenAt))}
                </Text>
              </div>
              {current ? null : (
                <Button
                  variant="default"
                  h={40}
                  onClick={() => void end("revoke-session", { sessionId: id })}
                >
                  {words.endSession}
                </Button>
              )}
            </Group>
          );
        })}
      </Stack>
      {sessions.length > 1 ? (
        <Button variant="default" h={40} mt="sm" onClick={() => void end("revoke-other-sessions", {})}>
          {words.endOthers}
        </Button>
      ) : null}
    </Section>
  );
}
