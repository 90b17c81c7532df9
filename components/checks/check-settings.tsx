"use client";
import { NativeSelect, Paper, Stack, Text, Title } from "@mantine/core";
import { useState } from "react";

import { useWords } from "#components/ui/locale";
import { call } from "#lib/calls/call";
import type { CheckLevel, Severity } from "#lib/checks/check";
import type { CheckSettings as Settings } from "#lib/checks/context";
import { tonePlacements } from "#lib/checks/house-style";
import { checkPanelWords } from "#lib/words/check-panel";
import { checkWords } from "#lib/words/checks";
import { problemSentences, problemWords } from "#lib/words/problems";

import { Phrases } from "./phrases";

import classes from "./check-settings.module.css";

const levels = ["off", "notice", "warning", "error"] as const satisfies readonly CheckLevel[];

interface CheckSettingsProps {
  readonly committee: string;
  readonly settings: Settings;
  /** Every check there is, with how loudly it usually speaks. */
  readonly checks: readonly { readonly name: string; readonly severity: Severity }[];
}

/** What a committee wishes of the checks: how loudly each speaks, the place of tone marks, its own slips. */
export function CheckSettings({ committee, settings, checks }: CheckSettingsProps) {
  const words = useWords(checkPanelWords);
  const titles: Readonly<Record<string, { readonly title: string; readonly explains: string }>> =
    useWords(checkWords);
  const { told, save } = useSaving(committee);
  return (
    <Stack component="section" gap="md" maw={1040} mt={48} aria-label={words.settingsTitle}>
      <Title order={2} size="h4">
        {words.settingsTitle}
      </Title>
      <Text>{words.settingsIntro}</Text>
      <output className={classes["told"]}>{told}</output>
      <NativeSelect
        label={words.tone}
        description={words.toneHint}
        defaultValue={settings.tonePlacement}
        data={tonePlacements.map((value) => ({ value, label: words.tones[value] }))}
        onChange={(event) => void save("save-tone-placement", { tonePlacement: event.currentTarget.value })}
      />
      <Phrases committee={committee} phrases={settings.phrases} />
      <ul className={classes["checks"]}>
        {checks.map(({ name, severity }) => (
          <Paper component="li" key={name} withBorder p="sm" bg="var(--paper)" className={classes["check"]}>
            <div>
              <Text fw={600}>{titles[name]?.title ?? name}</Text>
              <Text size="sm" c="dimmed">
                {titles[name]?.explains}
              </Text>
            </div>
            <NativeSelect
              aria-label={words.level(titles[name]?.title ?? name)}
              defaultValue={settings.levels[name] ?? ""}
              data={[
                { value: "", label: words.usual(words.levels[severity]) },
                ...levels.map((value) => ({ value, label: words.levels[value] })),
              ]}
              onChange={(event) =>
                void save("save-check-level", { check: name, level: event.currentTarget.value || null })
              }
            />
          </Paper>
        ))}
      </ul>
    </Stack>
  );
}

function useSaving(committee: string) {
  const words = useWords(checkPanelWords);
  const problems = useWords(problemWords);
  const [told, setTold] = useState("");
  const save = async (command: string, input: object) => {
    const outcome = await call<null>(committee, command, input);
    setTold(outcome.ok ? words.saved : problemSentences(problems, outcome).join(" "));
  };
  return { told, save };
}
