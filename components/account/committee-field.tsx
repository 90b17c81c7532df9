"use client";
import { Combobox, InputBase, useCombobox } from "@mantine/core";
import { useEffect, useRef, useState } from "react";

import { useWords } from "#components/ui/locale";
import type { CommitteeChoice } from "#lib/committees/committee";
import { committeeNamed, findCommittees } from "#lib/committees/search";
import { accountWords } from "#lib/words/account";

interface CommitteeFieldProps {
  readonly choices: readonly CommitteeChoice[];
  readonly chosen: string | null;
  /** Key of localStorage that holds the committee entered last. */
  readonly remembered: string;
  readonly error: string | undefined;
  readonly onChoose: (slug: string | null) => void;
}

/** A searchable choice of committee, found with or without marks; remembers the last one, takes the only one left. */
export function CommitteeField(props: CommitteeFieldProps) {
  const words = useWords(accountWords);
  const { combobox, input, typed, found, choose, type, leave } = useCommitteeChoice(props);
  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.Target>
        <InputBase
          ref={input}
          name="committee"
          autoComplete="off"
          label={words.committee}
          placeholder={words.committeeHint}
          size="md"
          value={typed}
          error={props.error}
          rightSection={<Combobox.Chevron />}
          rightSectionPointerEvents="none"
          onChange={(event) => type(event.currentTarget.value)}
          onClick={() => combobox.openDropdown()}
          onBlur={leave}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={280} style={{ overflowY: "auto" }} aria-label={words.committeesFound}>
          {found.length === 0 ? <Combobox.Empty>{words.noCommittee}</Combobox.Empty> : null}
          {found.map(({ slug, name, parentName }) => (
            <Combobox.Option key={slug} value={slug} active={slug === props.chosen}>
              <div>{name}</div>
              {parentName ? <small>{parentName}</small> : null}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function useCommitteeChoice({ choices, chosen, remembered, onChoose }: CommitteeFieldProps) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState("");
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // What somebody typed before the page was ready counts more than what she chose last time.
    const early = input.current?.value ?? "";
    const last = choices.find(({ slug }) => slug === window.localStorage.getItem(remembered));
    setTyped(early || (last?.name ?? ""));
    onChoose((early ? committeeNamed(choices, early) : last)?.slug ?? null);
    // Only once, when the page opens.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  useEffect(() => {
    // Once the list shows what was found: before that, another option would be lit than the one Enter takes.
    if (typed !== "") combobox.selectFirstOption();
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [typed]);
  const isChosenName = choices.some(({ slug, name }) => slug === chosen && name === typed);
  const found = findCommittees(choices, isChosenName ? "" : typed);
  const choose = (slug: string) => {
    const choice = choices.find((each) => each.slug === slug);
    setTyped(choice?.name ?? "");
    onChoose(choice?.slug ?? null);
    combobox.closeDropdown();
  };
  const type = (text: string) => {
    setTyped(text);
    onChoose(committeeNamed(choices, text)?.slug ?? null);
    combobox.openDropdown();
  };
  const leave = () => {
    const [only, another] = found;
    if (chosen === null && typed.trim() !== "" && only && !another) choose(only.slug);
    combobox.closeDropdown();
  };
  return { combobox, input, typed, found, choose, type, leave };
}
