import { Button, Text, Textarea } from "@mantine/core";
import { IconFileTypeDocx } from "@tabler/icons-react";
import type { DragEvent } from "react";
import { useRef, useState } from "react";

import { useWords } from "#components/ui/locale";
import { conferenceWords } from "#lib/words/conferences";
import { wordFileWords } from "#lib/words/word-files";

import { useWordFile } from "./use-word-file";
import { wordFilesOf, wordFileTypes } from "./word-file-names";

import classes from "./pasted-text.module.css";

/** A text that exists already: typed or pasted, or the one of a Word file together with its document. */
export interface PastedText {
  readonly text: string;
  /** What the Word file said, with the plain text of it; kept while the text is changed, used while it is not. */
  readonly file: { readonly text: string; readonly document: unknown } | null;
}

export const noText: PastedText = { text: "", file: null };

/** The document of a pasted text, or null where its plain text is all there is. */
export function documentOf({ text, file }: PastedText): unknown {
  return file !== null && file.text === text ? file.document : null;
}

interface PastedTextFieldProps {
  readonly committee: string;
  readonly value: PastedText;
  readonly error: string | undefined;
  /** How high it grows, in lines. */
  readonly maxRows?: number;
  readonly onChange: (value: PastedText) => void;
}

/** «Dán văn bản có sẵn»: a text area that also takes a Word file, dropped on it or chosen. */
export function PastedTextField({ committee, value, error, maxRows = 10, onChange }: PastedTextFieldProps) {
  const words = useWords(conferenceWords);
  const said = useWords(wordFileWords);
  const { state, take } = useWordFile(committee);
  const [isOver, setIsOver] = useState(false);
  const read = async (files: Iterable<File>) => {
    const [file] = wordFilesOf(files);
    const taken = file ? await take(file) : null;
    if (taken) onChange({ text: taken.text, file: taken });
  };
  const drop = (event: DragEvent) => {
    setIsOver(false);
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    void read(event.dataTransfer.files);
  };
  return (
    <div
      className={classes["field"]}
      data-over={isOver || undefined}
      data-hint={said.dropHere}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <Textarea
        label={words.field.text}
        description={words.hint.text}
        value={value.text}
        error={error}
        autosize
        minRows={3}
        maxRows={maxRows}
        onChange={(event) => onChange({ ...value, text: event.currentTarget.value })}
      />
      {state.kind === "idle" ? null : (
        <Text
          size="sm"
          role={state.kind === "refused" ? "alert" : "status"}
          c={state.kind === "refused" ? "var(--bad)" : "var(--ink)"}
        >
          {state.sentence}
        </Text>
      )}
      <div className={classes["row"]}>
        <ChooseWordFile isReading={state.kind === "reading"} onFiles={(files) => void read(files)} />
        <FileNote
          value={value}
          onRestore={() => value.file && onChange({ ...value, text: value.file.text })}
        />
      </div>
    </div>
  );
}

function ChooseWordFile({ isReading, onFiles }: { isReading: boolean; onFiles: (files: File[]) => void }) {
  const said = useWords(wordFileWords);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        variant="default"
        h={40}
        loading={isReading}
        leftSection={<IconFileTypeDocx size={18} aria-hidden />}
        onClick={() => input.current?.click()}
      >
        {said.choose}
      </Button>
      <input
        ref={input}
        type="file"
        accept={wordFileTypes}
        hidden
        aria-label={said.choose}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = "";
          onFiles(files);
        }}
      />
    </>
  );
}

/** Whether headings, lists, tables and pictures of the file will be kept, and how to get them back. */
function FileNote({ value, onRestore }: { value: PastedText; onRestore: () => void }) {
  const said = useWords(wordFileWords);
  if (value.file === null) return null;
  if (documentOf(value) !== null) return <Text size="sm">{said.keepsFormat}</Text>;
  return (
    <>
      <Text size="sm">{said.lostFormat}</Text>
      <Button variant="subtle" h={40} onClick={onRestore}>
        {said.restore}
      </Button>
    </>
  );
}
