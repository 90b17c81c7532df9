"use client";
import type { MantineColorScheme } from "@mantine/core";
import { Group, NativeSelect, useMantineColorScheme } from "@mantine/core";
import { useMounted } from "@mantine/hooks";

import { useLocale, useWords } from "#components/ui/locale";
import { accountWords } from "#lib/words/account";
import { localeCookieName } from "#lib/words/words";

const schemes = ["auto", "light", "dark"] as const satisfies readonly MantineColorScheme[];

/** Language and light or dark, kept on this machine. */
export function AppearanceChoice() {
  const words = useWords(accountWords);
  const locale = useLocale();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  // Known only in the browser; the server draws «theo máy».
  const shown = useMounted() ? colorScheme : "auto";
  return (
    <Group grow>
      <NativeSelect
        size="md"
        label={words.language}
        value={locale}
        data={[
          { value: "vi", label: "Tiếng Việt" },
          { value: "en", label: "English" },
        ]}
        onChange={(event) => {
          document.cookie = `${localeCookieName}=${event.currentTarget.value}; path=/; max-age=31536000; samesite=lax`;
          window.location.reload();
        }}
      />
      <NativeSelect
        size="md"
        label={words.scheme}
        value={shown}
        data={schemes.map((scheme) => ({ value: scheme, label: words[scheme] }))}
        onChange={(event) => {
          const chosen = schemes.find((scheme) => scheme === event.currentTarget.value);
          if (chosen) setColorScheme(chosen);
        }}
      />
    </Group>
  );
}
