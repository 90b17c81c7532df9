"use client";
import { Group, Stack, Text, Title } from "@mantine/core";
import Link from "next/link";

import { AccountSection } from "#components/account/account-section";
import { AppearanceChoice } from "#components/account/appearance";
import { PasswordForm } from "#components/account/password-form";
import type { ShownSession } from "#components/account/sessions";
import { Sessions } from "#components/account/sessions";
import { useWords } from "#components/ui/locale";
import type { Role } from "#lib/access/actor";
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
  readonly sessions: readonly ShownSession[];
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
        <Text c="var(--ink-soft)">
          <span className="name">{name}</span> · {username}
        </Text>
      </div>
      <AccountSection title={words.myCommittees}>
        {committees.map((committee) => (
          <Group key={committee.slug} justify="space-between" mih={44}>
            <Link href={`/c/${committee.slug}`} style={{ color: "var(--accent)", lineHeight: "40px" }}>
              {committee.name}
            </Link>
            <Text size="sm" c="var(--ink-soft)">
              {committee.roles.map((role) => roles[role]).join(", ")}
            </Text>
          </Group>
        ))}
      </AccountSection>
      <Sessions sessions={sessions} />
      <AccountSection title={words.changePassword}>
        <PasswordForm username={username} />
      </AccountSection>
      <AccountSection title={words.look}>
        <AppearanceChoice />
      </AccountSection>
    </Stack>
  );
}
