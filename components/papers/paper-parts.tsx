"use client";
import { Button, Group, Modal, Text } from "@mantine/core";
import type { Editor } from "@tiptap/core";
import { useEffect, useMemo, useState } from "react";

import { setPartMarks } from "#components/editor/part-marks";
import { useWords } from "#components/ui/locale";
import type { FactPanels } from "#lib/conferences/facts";
import type { Drift, StandingPart } from "#lib/papers/drift";
import { driftOf } from "#lib/papers/drift";
import { generators } from "#lib/papers/generate";
import { factsNow } from "#lib/papers/paper-facts";
import type { PaperPart } from "#lib/papers/part";
import type { EditorPaper } from "#lib/papers/queries";
import { paperWords, partName } from "#lib/words/papers";

import { marksOf } from "./mark-view";
import { addPart, driftedPart, keepPart, updatePart } from "./part-changes";

import classes from "./papers.module.css";

interface PaperPartsProps {
  readonly editor: Editor;
  readonly paper: EditorPaper;
  /** The lists of facts as the panels have them now. */
  readonly facts: FactPanels;
}

/** What of an official paper no longer agrees with the facts: marks in the text, a count above it, and the ways to mend it. */
export function PaperParts({ editor, paper, facts }: PaperPartsProps) {
  const words = useWords(paperWords);
  const [asked, setAsked] = useState<StandingPart | null>(null);
  const parts = useMemo(
    () => generators[paper.kind](factsNow(paper.facts, facts), paper.names),
    [paper, facts],
  );
  const drift = useDrift(editor, parts);
  const drifted = drift.standing.filter(({ agrees }) => !agrees);
  useMarks(editor, parts, drift, setAsked);
  const close = () => setAsked(null);
  return (
    <>
      {drifted.length + drift.missing.length > 0 ? (
        <div className={classes["strip"]}>
          <DriftCount editor={editor} drifted={drifted} />
          <MissingParts keys={drift.missing} onAdd={(key) => addPart(editor, parts, key)} />
        </div>
      ) : null}
      {asked ? (
        <Modal
          opened
          onClose={close}
          title={words.drift.updateNamed(partName(words.parts, asked.key))}
          size="xl"
        >
          <Choice
            part={asked}
            onReplace={() => {
              updatePart(editor, parts, asked.key);
              close();
            }}
            onKeep={() => {
              keepPart(editor, parts, asked.key);
              close();
            }}
          />
        </Modal>
      ) : null}
    </>
  );
}

const pauseMs = 400;

/** The drift of the text, looked at anew a moment after the last change. */
function useDrift(editor: Editor, parts: readonly PaperPart[]): Drift {
  const [drift, setDrift] = useState<Drift>(() => driftOf(editor.state.doc, parts));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      if (!editor.isDestroyed) setDrift(driftOf(editor.state.doc, parts));
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(look, pauseMs);
    };
    look();
    editor.on("update", later);
    return () => {
      clearTimeout(timer);
      editor.off("update", later);
    };
  }, [editor, parts]);
  return drift;
}

/** Marks anew after every look: a change that rewrites a part takes its mark along. */
function useMarks(
  editor: Editor,
  parts: readonly PaperPart[],
  drift: Drift,
  onAsk: (part: StandingPart) => void,
): void {
  const words = useWords(paperWords);
  useEffect(() => {
    if (editor.isDestroyed) return;
    const press = (key: string) => {
      const part = driftedPart(editor, parts, key);
      if (part?.isEdited) onAsk(part);
      else if (part) updatePart(editor, parts, key);
    };
    const drifted = drift.standing.filter(({ agrees }) => !agrees);
    setPartMarks(editor, marksOf(editor.state.doc, drifted, { words, onUpdate: press }));
  }, [editor, parts, drift, words, onAsk]);
}

function DriftCount({ editor, drifted }: { editor: Editor; drifted: readonly StandingPart[] }) {
  const words = useWords(paperWords);
  const [first] = drifted;
  const show = () => {
    if (!first) return;
    const node = editor.view.nodeDOM(first.at);
    if (node instanceof HTMLElement) node.scrollIntoView({ block: "center" });
  };
  return (
    <>
      <output className={classes["drifted"]}>{first ? words.drift.count(drifted.length) : ""}</output>
      {first ? (
        <Button variant="subtle" h={40} onClick={show}>
          {words.drift.show}
        </Button>
      ) : null}
    </>
  );
}

function MissingParts({ keys, onAdd }: { keys: readonly string[]; onAdd: (key: string) => void }) {
  const words = useWords(paperWords);
  if (keys.length === 0) return null;
  return (
    <Group gap={8}>
      <p>{words.drift.missing}</p>
      {keys.map((key) => (
        <Button key={key} variant="default" h={40} onClick={() => onAdd(key)}>
          {words.drift.addNamed(partName(words.parts, key))}
        </Button>
      ))}
    </Group>
  );
}

interface ChoiceProps {
  readonly part: StandingPart;
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}

function Choice({ part, onReplace, onKeep }: ChoiceProps) {
  const words = useWords(paperWords).drift;
  return (
    <>
      <Text mb="sm">{words.edited}</Text>
      <div className={classes["texts"]}>
        <div>
          <h3>{words.standing}</h3>
          <div>{part.text}</div>
        </div>
        <div>
          <h3>{words.fresh}</h3>
          <div>{part.now || words.gone}</div>
        </div>
      </div>
      <Group justify="flex-end" mt="md">
        <Button variant="default" h={40} onClick={onKeep}>
          {words.keep}
        </Button>
        <Button h={40} onClick={onReplace}>
          {words.replace}
        </Button>
      </Group>
    </>
  );
}
