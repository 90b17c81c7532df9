"use client";
import { Button } from "@mantine/core";
import type { FocusEvent } from "react";
import { useEffect, useRef } from "react";

import { useWords } from "#components/ui/locale";
import type { RowSaver, SavingSnapshot } from "#lib/conferences/row-saver";
import { factFieldWords } from "#lib/words/fact-fields";
import { factWords } from "#lib/words/facts";

import { ConflictNotice } from "./conflict-notice";
import type { FactKindView, FactRowData } from "./fact-kind";
import type { FactRowActionsProps } from "./fact-row-actions";
import { FactRowActions } from "./fact-row-actions";
import { RowStatus } from "./row-status";
import type { FactList } from "./use-fact-list";
import { useRowSaver } from "./use-row-saver";

import classes from "./fact-panel.module.css";

interface FactRowProps<Draft extends object, Row extends FactRowData> {
  readonly view: FactKindView<Draft, Row>;
  readonly committee: string;
  readonly id: string;
  /** Null for a row that was never saved. */
  readonly row: Row | null;
  readonly list: FactList<Draft, Row>;
  readonly mayEdit: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly arranging: Pick<FactRowActionsProps, "handle" | "isFirst" | "isLast" | "onMove">;
  readonly dragState: "dragged" | "before" | undefined;
}

/** One fact: a sentence that opens in place into its fields and saves by itself. */
export function FactRow<Draft extends object, Row extends FactRowData>(props: FactRowProps<Draft, Row>) {
  const { view, id, row, list, isOpen } = props;
  const words = useWords(factWords);
  const fields = useWords(factFieldWords);
  const { saver, snapshot } = useRowSaver<Draft, Row>(row, {
    form: view.form,
    send: (input, revision) => list.send(input, id, revision),
    onSaved: (saved) => list.put(saved),
  });
  const sentence = view.sentence(snapshot.draft, words) || words.unnamed[view.kind];
  const called = view.called(snapshot.draft).trim() || words.unnamed[view.kind];
  const isEditing = isOpen && (props.mayEdit || saver.isDirty);
  const close = () => {
    saver.leave();
    props.onOpen(false);
    if (row === null && snapshot.state === "idle") void list.remove(id, null);
  };
  const leave = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) saver.leave();
  };
  return (
    <li
      className={classes["row"]}
      data-row={id}
      data-drag={props.dragState}
      data-open={isEditing || undefined}
    >
      <div className={classes["body"]} onFocus={() => saver.enter()} onBlur={leave}>
        {isEditing ? (
          <RowForm {...{ view, saver, snapshot, committee: props.committee }} onClose={close} />
        ) : (
          <Sentence mayEdit={props.mayEdit} sentence={sentence} onOpen={() => props.onOpen(true)} />
        )}
        <RowStatus snapshot={snapshot} />
        <ConflictNotice
          snapshot={snapshot}
          toDraft={view.form.toDraft}
          labels={fields.field}
          names={view.names ?? {}}
          onTakeTheirs={() => saver.takeTheirs()}
          onKeepMine={() => void saver.keepMine()}
          onRestore={() => void saver.restore()}
        />
      </div>
      {props.mayEdit ? (
        <FactRowActions
          {...props.arranging}
          called={called}
          onRemove={() => {
            saver.drop();
            void list.remove(id, saver.revision);
          }}
        />
      ) : null}
    </li>
  );
}

interface SentenceProps {
  readonly mayEdit: boolean;
  readonly sentence: string;
  readonly onOpen: () => void;
}

function Sentence({ mayEdit, sentence, onOpen }: SentenceProps) {
  const words = useWords(factWords);
  if (!mayEdit) return <p className={classes["sentence"]}>{sentence}</p>;
  return (
    <button
      type="button"
      className={classes["sentence"]}
      aria-label={words.edit(sentence)}
      data-sentence
      onClick={onOpen}
    >
      {sentence}
    </button>
  );
}

interface RowFormProps<Draft extends object, Row extends FactRowData> {
  readonly view: FactKindView<Draft, Row>;
  readonly saver: RowSaver<Draft, Row>;
  readonly snapshot: SavingSnapshot<Draft, Row>;
  readonly committee: string;
  readonly onClose: () => void;
}

function RowForm<Draft extends object, Row extends FactRowData>(props: RowFormProps<Draft, Row>) {
  const { view, saver, snapshot, onClose } = props;
  const words = useWords(factWords);
  const errors = useFieldErrors(view, snapshot);
  const box = useFieldset(onClose);
  return (
    <fieldset ref={box} className={classes["form"]} aria-label={words.rowForm[view.kind]}>
      <view.Fields
        committee={props.committee}
        draft={snapshot.draft}
        errors={errors}
        onChange={(change) => saver.type(change)}
      />
      <Button className={classes["done"]} variant="default" h={40} onClick={onClose}>
        {words.close}
      </Button>
    </fieldset>
  );
}

/** Focuses the first field; Escape closes the row and gives the focus back to its sentence. */
function useFieldset(onClose: () => void) {
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
      if (event.key !== "Escape" || isListOpen) return;
      event.preventDefault();
      const item = fields?.closest("li");
      close.current();
      requestAnimationFrame(() => item?.querySelector<HTMLElement>("[data-sentence]")?.focus());
    };
    fields?.querySelector<HTMLElement>("input, textarea, select")?.focus();
    fields?.addEventListener("keydown", onKeyDown);
    return () => fields?.removeEventListener("keydown", onKeyDown);
  }, []);
  return box;
}

/** What is wrong with the fields as they were last sent, in words. */
function useFieldErrors<Draft extends object, Row extends FactRowData>(
  view: FactKindView<Draft, Row>,
  { state, draft, refusal }: SavingSnapshot<Draft, Row>,
): Readonly<Record<string, string>> {
  const words = useWords(factFieldWords);
  const sentences: Readonly<Record<string, string>> = words.error;
  if (state === "incomplete") {
    const reading = view.form.read(draft);
    const keys = reading.ok ? {} : reading.errors;
    return Object.fromEntries(Object.entries(keys).map(([field, key]) => [field, sentences[key] ?? ""]));
  }
  if (state !== "refused" || refusal?.code !== "invalid") return {};
  return Object.fromEntries(
    refusal.issues
      .filter(({ reason }) => reason === "too_big")
      .map(({ field }) => [field.split(".")[0] ?? "", words.error.tooLong]),
  );
}
