"use client";
import { Button, Loader, Modal } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useEffect, useState } from "react";

import { useWords } from "#components/ui/locale";
import { foundFactWords } from "#lib/words/found-facts";

import { FoundFacts } from "./found-facts";
import { useRefusalSentence } from "./refusal-sentence";
import type { ConferenceHeld } from "./use-conference-taker";
import { useConferenceTaker } from "./use-conference-taker";
import type { ReadState } from "./use-read-text";
import { todayHere, useReadText } from "./use-read-text";

import classes from "./found-facts.module.css";

interface FoundFactsDialogProps extends ConferenceHeld {
  /** The report as it stands now. */
  readonly readReport: () => Promise<string>;
  readonly onClose: () => void;
}

/** Reads the report and holds what it says against the facts of its conference. */
export function FoundFactsDialog({ readReport, onClose, ...held }: FoundFactsDialogProps) {
  const words = useWords(foundFactWords);
  const isSmall = useMediaQuery("(max-width: 760px)") ?? false;
  const taker = useConferenceTaker(held);
  const { reading, read } = useReadText(held.committee);
  const [isEmpty, setIsEmpty] = useState(false);
  const [start] = useState(() => async () => {
    const text = await readReport();
    setIsEmpty(text.trim() === "");
    if (text.trim() !== "") await read(text);
  });
  useEffect(() => void start(), [start]);
  return (
    <Modal.Root
      opened
      onClose={onClose}
      size="min(1320px, 96vw)"
      fullScreen={isSmall}
      yOffset="4dvh"
      classNames={{ content: classes["dialog"] ?? "" }}
    >
      <Modal.Overlay />
      <Modal.Content>
        <div className={classes["dialogHead"]}>
          <Modal.Title className={classes["dialogTitle"]}>{words.title}</Modal.Title>
          <Modal.CloseButton aria-label={words.close} size={40} />
        </div>
        <Modal.Body className={classes["dialogBody"]}>
          {reading.state === "found" ? (
            <FoundFacts
              key={reading.turn}
              committee={held.committee}
              found={reading.found}
              today={todayHere()}
              taker={taker}
            />
          ) : (
            <Waiting reading={reading} isEmpty={isEmpty} onRetry={() => void start()} />
          )}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

interface WaitingProps {
  readonly reading: Exclude<ReadState, { readonly state: "found" }>;
  readonly isEmpty: boolean;
  readonly onRetry: () => void;
}

function Waiting({ reading, isEmpty, onRetry }: WaitingProps) {
  const words = useWords(foundFactWords);
  const sentence = useRefusalSentence();
  if (isEmpty)
    return (
      <output className={classes["waiting"]}>
        <span>{words.emptyReport}</span>
      </output>
    );
  if (reading.state === "refused")
    return (
      <div className={classes["waiting"]}>
        <p role="alert">{sentence(reading.refused)}</p>
        <Button h={40} variant="default" onClick={onRetry}>
          {words.retry}
        </Button>
      </div>
    );
  return (
    <output className={classes["waiting"]}>
      <Loader size="sm" />
      <span>{words.reading}</span>
    </output>
  );
}
