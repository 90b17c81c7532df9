"use client";
import { Button } from "@mantine/core";
import type { ComponentType } from "react";
import { useEffect, useRef, useState } from "react";

import type { FactFieldsProps } from "#components/conferences/fact-kind";
import { useWords } from "#components/ui/locale";
import type { Reading } from "#lib/conferences/draft-form";
import { conferenceWords } from "#lib/words/conferences";
import { factFieldWords } from "#lib/words/fact-fields";
import { foundFactWords } from "#lib/words/found-facts";

import classes from "./found-row.module.css";

interface FoundFormProps<Draft> {
  readonly committee: string;
  readonly draft: Draft;
  readonly view: {
    readonly Fields: ComponentType<FactFieldsProps<Draft>>;
    readonly read: (draft: Draft) => Reading;
  };
  readonly label: string;
  readonly onChange: (change: Partial<Draft>) => void;
  readonly onTake: () => void;
  readonly onClose: () => void;
}

/** The fields of a proposal, to be corrected before it is taken. Escape leaves them, and keeps what was typed. */
export function FoundForm<Draft>({ committee, draft, view, label, ...props }: FoundFormProps<Draft>) {
  const words = useWords(foundFactWords);
  const [isTried, setIsTried] = useState(false);
  const sentences: Readonly<Record<string, string>> = {
    ...useWords(conferenceWords).error,
    ...useWords(factFieldWords).error,
  };
  const reading = view.read(draft);
  const wrong = reading.ok || !isTried ? {} : reading.errors;
  const errors = Object.fromEntries(
    Object.entries(wrong).map(([field, key]) => [field, sentences[key] ?? ""]),
  );
  const box = useEscape(props.onClose);
  const take = () => {
    setIsTried(true);
    if (reading.ok) props.onTake();
    else requestAnimationFrame(() => box.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
  };
  return (
    <fieldset ref={box} className={classes["form"]} aria-label={label}>
      <view.Fields committee={committee} draft={draft} errors={errors} onChange={props.onChange} />
      <div className={classes["actions"]}>
        <Button h={40} px={14} onClick={take}>
          {words.take}
        </Button>
        <Button h={40} px={14} variant="default" onClick={props.onClose}>
          {words.cancelEdit}
        </Button>
      </div>
    </fieldset>
  );
}

/** Focuses the first field; Escape closes the form and nothing around it. */
function useEscape(onClose: () => void) {
  const box = useRef<HTMLFieldSetElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const fields = box.current;
    const onKeyDown = (event: KeyboardEvent) => {
      // A list of suggestions takes Escape first.
      const isListOpen = event.target instanceof HTMLElement && "expanded" in event.target.dataset;
      // Around it may be the form of a conference that is not ready to be sent.
      if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault();
      if (event.key !== "Escape" || isListOpen) return;
      event.preventDefault();
      event.stopPropagation();
      close.current();
    };
    // The dialog around takes Escape before it comes here, unless the field says it is its own.
    const claim = ({ target }: FocusEvent) => {
      if (target instanceof Element) target.setAttribute("data-mantine-stop-propagation", "true");
    };
    fields?.addEventListener("focusin", claim);
    fields?.addEventListener("keydown", onKeyDown);
    fields?.querySelector<HTMLElement>("input, textarea, select")?.focus();
    return () => {
      fields?.removeEventListener("focusin", claim);
      fields?.removeEventListener("keydown", onKeyDown);
    };
  }, []);
  return box;
}
