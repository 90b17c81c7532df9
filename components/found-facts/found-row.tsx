"use client";
import { Button } from "@mantine/core";
import type { Icon } from "@tabler/icons-react";
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

import classes from "./found-row.module.css";

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
  const words = useWords(foundFactWords);
  const { match, decision } = props.item;
  if (match.state === "same") return <Settled icon={IconCheck} text={words.same} />;
  return decision === "open" ? <OpenActions {...props} /> : <Undoing {...props} />;
}

function Undoing<K extends ProposalKind>(props: FoundRowProps<K> & { readonly about: string }) {
  const words = useWords(foundFactWords);
  const { match, decision } = props.item;
  const left = match.state === "contradicts" ? words.keptStanding : words.dropped;
  return (
    <Settled icon={decision === "taken" ? IconCheck : IconX} text={decision === "taken" ? words.taken : left}>
      <Button
        variant="subtle"
        h={40}
        px={12}
        tabIndex={props.isCurrent ? 0 : -1}
        aria-describedby={props.about}
        onClick={() => props.onUndo()}
      >
        {words.undo}
      </Button>
    </Settled>
  );
}

function OpenActions<K extends ProposalKind>(props: FoundRowProps<K> & { readonly about: string }) {
  const { item, isCurrent, isBusy, about } = props;
  const words = useWords(foundFactWords);
  const button = { h: 40, px: 14, tabIndex: isCurrent ? 0 : -1, "aria-describedby": about };
  const isAsked = item.match.state === "contradicts";
  return (
    <div className={classes["actions"]}>
      <Button {...button} variant="light" loading={isBusy} onClick={() => props.onTake()}>
        {isAsked ? words.takeFound : words.take}
      </Button>
      {canJoin(item) ? (
        <Button {...button} variant="default" onClick={() => props.onTake("both")}>
          {words.takeBoth}
        </Button>
      ) : null}
      <Button {...button} variant="default" onClick={() => props.onOpen(true)}>
        {words.edit}
      </Button>
      <Button {...button} variant="default" onClick={() => props.onDrop()}>
        {isAsked ? words.keep : words.drop}
      </Button>
      {item.match.state === "adds" && item.proposal.kind !== "conference" ? (
        <span className={classes["note"]}>{words.add}</span>
      ) : null}
    </div>
  );
}

/** Whether something that differs can stand beside what is there. */
function canJoin<K extends ProposalKind>({ match }: ItemOf<K>): boolean {
  return (
    match.state === "contradicts" &&
    match.differences.some(({ relation, both }) => relation === "differs" && both !== null)
  );
}

interface SettledProps {
  readonly icon: Icon;
  readonly text: string;
  readonly children?: ReactNode;
}

function Settled({ icon: SettledIcon, text, children }: SettledProps) {
  return (
    <div className={classes["settled"]}>
      <SettledIcon size={16} aria-hidden />
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
