"use client";
import { Button } from "@mantine/core";
import { IconCheck, IconHelpCircle, IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useId, useState } from "react";

import { useWords } from "#components/ui/locale";
import type { ProposalKind } from "#lib/found-facts/proposal";
import type { Choice, ItemOf } from "#lib/found-facts/review";
import { conferenceWords } from "#lib/words/conferences";
import { factWords } from "#lib/words/facts";
import { foundFactWords } from "#lib/words/found-facts";

import { Contradiction } from "./contradiction";
import { FoundForm } from "./found-form";
import { kindViews } from "./kind-views";
import { useRefusalSentence } from "./refusal-sentence";
import type { Refused } from "./use-review";

import classes from "./found-facts.module.css";

interface FoundRowProps<K extends ProposalKind> {
  readonly item: ItemOf<K>;
  readonly committee: string;
  /** The id of its element. */
  readonly anchor: string;
  /** Whether the Tab key stops here. */
  readonly isCurrent: boolean;
  readonly isBusy: boolean;
  readonly isEditing: boolean;
  readonly refused: Refused | null;
  onTake(choice?: Choice): void;
  onDrop(): void;
  onUndo(): void;
  onOpen(isOpen: boolean): void;
  onEdit(item: ItemOf<K>): void;
}

/** One fact that was found: what it says, the words it was read from, and what to do with it. */
export function FoundRow<K extends ProposalKind>(props: FoundRowProps<K>) {
  const { item, isEditing } = props;
  const { proposal, match, draft, decision } = item;
  const words = useWords(foundFactWords);
  const view = kindViews[proposal.kind];
  const about = useId();
  const sentence = useSentence(item);
  const asks = match.state === "contradicts" && decision === "open";
  return (
    <li
      id={props.anchor}
      className={classes["row"]}
      data-item={proposal.id}
      data-kind={proposal.kind}
      data-decision={match.state === "same" ? "same" : decision}
      data-inferred={proposal.doubts.length > 0 || undefined}
    >
      <button
        type="button"
        className={classes["sentence"]}
        data-sentence
        tabIndex={props.isCurrent ? 0 : -1}
        aria-describedby={about}
      >
        {sentence}
      </button>
      <div id={about}>
        <p className={classes["quote"]}>“{proposal.quote.replace(/\s+/gu, " ")}”</p>
        {proposal.doubts.map(({ field, reason }) => (
          <p key={`${field} ${reason}`} className={classes["why"]}>
            <IconHelpCircle size={16} aria-hidden />
            <span>
              <b>{words.inferred}</b>: {words.why[reason]}
            </span>
          </p>
        ))}
      </div>
      {isEditing ? (
        <FoundForm
          committee={props.committee}
          draft={draft}
          view={view}
          label={sentence}
          onChange={(change) => props.onEdit({ ...item, draft: { ...draft, ...change } })}
          onTake={() => props.onTake()}
          onClose={() => props.onOpen(false)}
        />
      ) : null}
      {asks && !isEditing ? <Contradiction kind={proposal.kind} match={match} /> : null}
      {isEditing ? null : <RowActions {...props} about={about} />}
      <RowRefusal refused={props.refused} />
    </li>
  );
}

function useSentence<K extends ProposalKind>({ proposal, match, draft }: ItemOf<K>): string {
  const facts = useWords(factWords);
  const conferences = useWords(conferenceWords);
  const [first] = useState(draft);
  // A contradiction is told as the text has it; what is taken is shown side by side.
  const told = match.state === "contradicts" && draft === first ? proposal.draft : draft;
  return kindViews[proposal.kind].sentence(told, { facts, conferences }) || proposal.quote;
}

function RowActions<K extends ProposalKind>(props: FoundRowProps<K> & { readonly about: string }) {
  const { item, isCurrent, isBusy, about } = props;
  const words = useWords(foundFactWords);
  const { match, decision } = item;
  const tab = { tabIndex: isCurrent ? 0 : -1, "aria-describedby": about };
  if (match.state === "same") return <Settled icon={<IconCheck size={16} aria-hidden />} text={words.same} />;
  if (decision !== "open") {
    const isKept = match.state === "contradicts" && decision === "dropped";
    return (
      <Settled
        icon={decision === "taken" ? <IconCheck size={16} aria-hidden /> : <IconX size={16} aria-hidden />}
        text={decision === "taken" ? words.taken : isKept ? words.keptStanding : words.dropped}
      >
        <Button {...tab} variant="subtle" h={40} px={12} onClick={props.onUndo}>
          {words.undo}
        </Button>
      </Settled>
    );
  }
  const canJoin =
    match.state === "contradicts" &&
    match.differences.some(({ relation, both }) => relation === "differs" && both !== null);
  const isAsked = match.state === "contradicts";
  return (
    <div className={classes["actions"]}>
      <Button {...tab} h={40} px={14} variant="light" loading={isBusy} onClick={() => props.onTake()}>
        {isAsked ? words.takeFound : words.take}
      </Button>
      {canJoin ? (
        <Button {...tab} h={40} px={14} variant="default" onClick={() => props.onTake("both")}>
          {words.takeBoth}
        </Button>
      ) : null}
      <Button {...tab} h={40} px={14} variant="default" onClick={() => props.onOpen(true)}>
        {words.edit}
      </Button>
      <Button {...tab} h={40} px={14} variant="default" onClick={props.onDrop}>
        {isAsked ? words.keep : words.drop}
      </Button>
      {match.state === "adds" && item.proposal.kind !== "conference" ? (
        <span className={classes["note"]}>{words.add}</span>
      ) : null}
    </div>
  );
}

interface SettledProps {
  readonly icon: ReactNode;
  readonly text: string;
  readonly children?: ReactNode;
}

function Settled({ icon, text, children }: SettledProps) {
  return (
    <div className={classes["settled"]}>
      {icon}
      <span>{text}</span>
      {children}
    </div>
  );
}

function RowRefusal({ refused }: { readonly refused: Refused | null }) {
  const sentence = useRefusalSentence();
  if (!refused) return null;
  return (
    <p className={classes["refusal"]} role="alert">
      {sentence(refused)}
    </p>
  );
}
