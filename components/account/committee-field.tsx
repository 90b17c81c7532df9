"use client";
import { Combobox, InputBase, useCombobox } from "@mantine/core";
import { useEffect, useState } from "react";

import { useWords } from "#components/ui/locale";
import type { CommitteeChoice } from "#lib/committees/queries";
import { fold } from "#lib/text/fold";
import { accountWords } from "#lib/words/account";

interface CommitteeFieldProps {
  readonly choices: readonly CommitteeChoice[];
  readonly chosen: string | null;
  /** Key of localStorage that holds the committee entered last. */
  readonly remembered: string;
  readonly error: string | undefined;
  readonly onChoose: (slug: string | null) => void;
}

const shownAtOnce = 30;

/** A searchable choice of committee, found with or without marks; remembers the last one. */
export function CommitteeField({ choices, chosen, remembered, error, onChoose }: CommitteeFieldProps) {
  const words = useWords(accountWords);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState("");
  useEffect(() => {
    const last = choices.find(({ slug }) => slug === window.localStorage.getItem(remembered));
    if (!last) return;
    setTyped(last.name);
    onChoose(last.slug);
    // Only once, when the page opens.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const isChosenName = choices.some(({ slug, name }) => slug === chosen && name === typed);
  const wanted = isChosenName ? [] : fold(typed).split(" ").filter(Boolean);
  const found = choices
    .filter(({ name, parentName }) => wanted.every((word) => fold(`${name} ${parentName}`).includes(word)))
    .slice(0, shownAtOnce);
  const choose = (slug: string) => {
    const choice = choices.find((each) => each.slug === slug);
    setTyped(choice?.name ?? "");
    onChoose(choice?.slug ?? null);
    combobox.closeDropdown();
  };
  const type = (text: string) => {
    setTyped(text);
    const exact = choices.find(({ name }) => fold(name) === fold(text));
    onChoose(exact?.slug ?? null);
    combobox.openDropdown();
    combobox.selectFirstOption();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.Target>
        <InputBase
          label={words.committee}
          placeholder={words.committeeHint}
          size="md"
          value={typed}
          error={error}
          rightSection={<Combobox.Chevron />}
          rightSectionPointerEvents="none"
          onChange={(event) => type(event.currentTarget.value)}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={280} style={{ overflowY: "auto" }} aria-label={words.committeesFound}>
          {found.length === 0 ? <Combobox.Empty>{words.noCommittee}</Combobox.Empty> : null}
          {found.map(({ slug, name, parentName }) => (
            <Combobox.Option key={slug} value={slug} active={slug === chosen}>
              <div>{name}</div>
              {parentName ? <small style={{ color: "var(--ink-soft)" }}>{parentName}</small> : null}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
