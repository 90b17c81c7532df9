"use client";
import { Combobox, Textarea, TextInput, useCombobox } from "@mantine/core";
import type { ChangeEvent, ReactNode } from "react";
import { useEffect, useRef, useState } from "react";

import { useWords } from "#components/ui/locale";
import { factWords } from "#lib/words/facts";

import classes from "./suggest-field.module.css";

interface SuggestFieldProps<Suggestion> {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is known that answers the words typed; [] when it can't be asked. */
  readonly find: (text: string) => Promise<readonly Suggestion[]>;
  readonly show: (suggestion: Suggestion) => { readonly title: string; readonly detail: string };
  /** Takes a suggestion; `value` is the field's text with it in place of the words typed. */
  readonly onChoose: (suggestion: Suggestion, value: string) => void;
  /** One answer a line: the line the caret is in is what is asked for. */
  readonly multiline?: boolean;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly placeholder?: string;
  readonly maxLength?: number;
}

const pause = 200;
const fewest = 2;

/** A text field that offers what is known while one types; arrows and Enter choose, typing on ignores it. */
export function SuggestField<Suggestion>(props: SuggestFieldProps<Suggestion>) {
  const { label, value, description, error, placeholder, maxLength, multiline = false, show } = props;
  const words = useWords(factWords);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [found, setFound] = useState<readonly Suggestion[]>([]);
  const caret = useRef(0);
  const ask = useAsking(props.find, (suggestions) => {
    setFound(suggestions);
    if (suggestions.length > 0) combobox.openDropdown();
    else combobox.closeDropdown();
  });
  const type = (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    const typed = event.currentTarget.value;
    caret.current = event.currentTarget.selectionStart ?? typed.length;
    props.onChange(typed);
    const line = multiline ? lineAt(typed, caret.current).text : typed;
    if (line.trim().length < fewest) combobox.closeDropdown();
    ask(line.trim().length < fewest ? "" : line.trim());
  };
  const choose = (index: string) => {
    const suggestion = found[Number(index)];
    combobox.closeDropdown();
    ask("");
    if (!suggestion) return;
    const { title } = show(suggestion);
    props.onChoose(suggestion, multiline ? replaceLine(value, caret.current, title) : title);
  };
  const field = {
    label,
    value,
    description,
    error,
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(placeholder === undefined ? {} : { placeholder }),
    onChange: type,
    onBlur: () => combobox.closeDropdown(),
    autoComplete: "off",
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal>
      <Combobox.Target withKeyboardNavigation={combobox.dropdownOpened} withExpandedAttribute={!multiline}>
        {multiline ? <Textarea {...field} autosize minRows={1} maxRows={8} /> : <TextInput {...field} />}
      </Combobox.Target>
      <Combobox.Dropdown className={classes["dropdown"]}>
        <Combobox.Options aria-label={words.suggestions}>
          {found.map((suggestion, index) => {
            const { title, detail } = show(suggestion);
            return (
              <Combobox.Option key={`${index}-${title}`} value={String(index)} className={classes["option"]}>
                <span className={classes["title"]}>{title}</span>
                {detail ? <span className={classes["detail"]}>{detail}</span> : null}
              </Combobox.Option>
            );
          })}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

/** Asks a moment after the last call; only the answer to the latest question arrives. "" asks nothing. */
function useAsking<Suggestion>(
  find: (text: string) => Promise<readonly Suggestion[]>,
  onAnswer: (suggestions: readonly Suggestion[]) => void,
) {
  const question = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      question.current = -1;
      clearTimeout(timer.current);
    },
    [],
  );
  return (text: string) => {
    clearTimeout(timer.current);
    const asked = ++question.current;
    if (text === "") return;
    const answer = async () => {
      const suggestions = await find(text);
      if (question.current === asked) onAnswer(suggestions);
    };
    timer.current = setTimeout(() => void answer(), pause);
  };
}

function lineAt(
  text: string,
  caret: number,
): { readonly from: number; readonly to: number; readonly text: string } {
  const from = text.lastIndexOf("\n", caret - 1) + 1;
  const end = text.indexOf("\n", caret);
  const to = end === -1 ? text.length : end;
  return { from, to, text: text.slice(from, to) };
}

function replaceLine(text: string, caret: number, line: string): string {
  const { from, to } = lineAt(text, caret);
  return text.slice(0, from) + line + text.slice(to);
}
