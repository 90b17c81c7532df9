"use client";
import { Alert, Button, Checkbox, Group, Paper, Stack, Text, TextInput, Title } from "@mantine/core";
import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { useState } from "react";

import { useWords } from "#components/ui/locale";
import type { Role } from "#lib/access/actor";
import { roles } from "#lib/access/actor";
import { call } from "#lib/calls/call";
import type { Outcome } from "#lib/calls/outcome";
import type { Member } from "#lib/memberships/queries";
import { membershipWords } from "#lib/words/memberships";
import { problemSentences, problemWords } from "#lib/words/problems";

/** The committee's people and what each may do; an administrator changes it here. */
export function Members({ committee, members }: { committee: string; members: readonly Member[] }) {
  const words = useWords(membershipWords);
  return (
    <Stack gap="lg" maw={1040}>
      <AddMember committee={committee} />
      <Title order={2} size="h4">
        {words.members}
      </Title>
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: "none" }}>
        {members.map((member) => (
          <MemberRow key={member.personId} committee={committee} member={member} />
        ))}
      </Stack>
    </Stack>
  );
}

function MemberRow({ committee, member }: { committee: string; member: Member }) {
  const words = useWords(membershipWords);
  const router = useRouter();
  const tell = useRefusalWords();
  const [chosen, setChosen] = useState<readonly Role[]>(member.roles);
  const [refusal, setRefusal] = useState<string | null>(null);
  const save = async (wanted: readonly Role[]) => {
    setChosen(wanted);
    const outcome = await call<null>(committee, "set-roles", { personId: member.personId, roles: wanted });
    setRefusal(outcome.ok ? null : tell(outcome));
    if (outcome.ok) router.refresh();
    else setChosen(member.roles);
  };
  return (
    <Paper component="li" withBorder p="md" bg="var(--paper)">
      <Group justify="space-between" align="flex-start">
        <div>
          <Text fw={600} className="name">
            {member.name}
          </Text>
          <Text size="sm" c="dimmed">
            {member.username}
            {member.disabled ? ` · ${words.disabled}` : ""}
          </Text>
        </div>
        <Button variant="subtle" h={40} aria-label={words.remove(member.name)} onClick={() => void save([])}>
          {words.removeShort}
        </Button>
      </Group>
      <RoleChoice
        label={words.rolesOf(member.name)}
        chosen={chosen}
        onChoose={(wanted) => void save(wanted)}
      />
      {refusal ? (
        <Alert role="alert" color="red" mt="sm">
          {refusal}
        </Alert>
      ) : null}
    </Paper>
  );
}

interface RoleChoiceProps {
  readonly label: string;
  readonly chosen: readonly Role[];
  readonly onChoose: (chosen: readonly Role[]) => void;
}

function RoleChoice({ label, chosen, onChoose }: RoleChoiceProps) {
  const words = useWords(membershipWords);
  return (
    <Group component="fieldset" aria-label={label} gap="md" mt="sm" p={0} m={0} bd="none">
      {roles.map((role) => (
        <Checkbox
          key={role}
          label={words.roles[role]}
          py={8}
          checked={chosen.includes(role)}
          onChange={({ currentTarget: { checked } }) =>
            onChoose(roles.filter((each) => (each === role ? checked : chosen.includes(each))))
          }
        />
      ))}
    </Group>
  );
}

function useAddMember(committee: string) {
  const words = useWords(membershipWords);
  const router = useRouter();
  const tell = useRefusalWords();
  const [username, setUsername] = useState("");
  const [name, setName] = useState("");
  const [chosen, setChosen] = useState<readonly Role[]>(["drafter"]);
  const [told, setTold] = useState<{ color: string; text: string } | null>(null);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await call<{ password: string | null }>(committee, "add-member", {
      username,
      name,
      roles: chosen,
    });
    if (!outcome.ok) {
      setTold({ color: "red", text: tell(outcome) });
      return;
    }
    const { password } = outcome.value;
    setTold({
      color: "green",
      text: password ? words.firstPassword(username, password) : words.addedKnown(username),
    });
    setUsername("");
    setName("");
    router.refresh();
  };
  return { username, setUsername, name, setName, chosen, setChosen, told, add };
}

function AddMember({ committee }: { committee: string }) {
  const words = useWords(membershipWords);
  const { username, setUsername, name, setName, chosen, setChosen, told, add } = useAddMember(committee);
  return (
    <Paper component="form" withBorder p="md" bg="var(--paper)" onSubmit={(event) => void add(event)}>
      <Title order={2} size="h4" mb="sm">
        {words.add}
      </Title>
      <Group align="flex-start" grow>
        <TextInput
          label={words.username}
          description={words.usernameHint}
          value={username}
          maxLength={40}
          autoComplete="off"
          onChange={(event) => setUsername(event.currentTarget.value)}
        />
        <TextInput
          label={words.name}
          description=" "
          value={name}
          maxLength={120}
          autoComplete="off"
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </Group>
      <RoleChoice label={words.rolesTitle} chosen={chosen} onChoose={setChosen} />
      {told ? (
        <Alert role={told.color === "red" ? "alert" : "status"} color={told.color} mt="sm">
          {told.text}
        </Alert>
      ) : null}
      <Button type="submit" h={40} mt="sm">
        {words.add}
      </Button>
    </Paper>
  );
}

function useRefusalWords() {
  const { reasons }: { reasons: Readonly<Record<string, string>> } = useWords(membershipWords);
  const problems = useWords(problemWords);
  return (refused: Extract<Outcome<unknown>, { ok: false }>): string => {
    const [issue] = refused.issues;
    const own = issue ? (reasons[issue.reason] ?? reasons[issue.field]) : undefined;
    return own ?? problemSentences(problems, refused).join(" ");
  };
}
