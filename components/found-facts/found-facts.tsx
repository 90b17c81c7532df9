"use client";
import { Button } from "@mantine/core";
import { IconArrowBackUp, IconChecks } from "@tabler/icons-react";
import { useEffect, useMemo, useState } from "react";

import { useWords } from "#components/ui/locale";
import { holdAgainst } from "#lib/found-facts/match";
import type { FoundText as Found } from "#lib/found-facts/propose";
import { propose } from "#lib/found-facts/propose";
import { isOpen, isPlain, itemsOf } from "#lib/found-facts/review";
import { foundFactWords } from "#lib/words/found-facts";

import { FoundList } from "./found-list";
import { FoundText } from "./found-text";
import type { Taker } from "./taker";
import { useLight } from "./use-light";
import { useMoves } from "./use-moves";
import type { Review } from "./use-review";
import { useReview } from "./use-review";

import classes from "./found-facts.module.css";

interface FoundFactsProps {
  readonly committee: string;
  readonly found: Found;
  /** ISO day of the reader. */
  readonly today: string;
  readonly taker: Taker;
}

/** What was found in a text: the text with its words underlined, and the facts beside it to be taken or dropped. */
export function FoundFacts({ committee, found, today, taker }: FoundFactsProps) {
  const words = useWords(foundFactWords);
  // Held against what was there when the text was read: what is taken here stays where it is.
  const [{ proposals, organiser, byline }] = useState(() => propose(found, today));
  const [items] = useState(() => itemsOf(holdAgainst(taker.standings(), proposals)));
  const review = useReview(items, taker);
  const { area, light } = useLight();
  const moves = useMoves(review, area);
  const { focus, anchorOf } = moves;
  const choose = useMemo(() => (id: string) => focus(id), [focus]);
  const first = items.find(isOpen)?.proposal.id ?? items[0]?.proposal.id;
  useEffect(() => {
    focus(first);
    light(first ?? null);
  }, [focus, light, first]);
  if (items.length === 0) return <NothingFound />;
  const told = [organiser && words.organiser(organiser), byline && words.byline(byline)].filter(Boolean);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys work from wherever the focus is inside
    <section ref={area} className={classes["found"]} aria-label={words.title} onKeyDown={moves.onKeyDown}>
      <Head review={review} />
      {found.isCut ? <p className={classes["note"]}>{words.cut}</p> : null}
      {told.length > 0 ? <p className={classes["note"]}>{told.join(" · ")}</p> : null}
      <div className={classes["columns"]}>
        <FoundText text={found.text} proposals={proposals} anchorOf={anchorOf} onChoose={choose} />
        <FoundList committee={committee} review={review} moves={moves} />
      </div>
      <KeyHints />
    </section>
  );
}

function Head({ review }: { readonly review: Review }) {
  const words = useWords(foundFactWords);
  const { items, takenAll, busy } = review;
  const open = items.filter(isOpen).length;
  const taken = items.filter(({ decision }) => decision === "taken").length;
  const said = takenAll
    ? takenAll.count === 0
      ? words.nothingToTake
      : words.takenAll(takenAll.count, takenAll.left)
    : words.status(open, taken);
  return (
    <div className={classes["head"]}>
      <output className={classes["status"]}>{busy.length > 0 ? words.taking : said}</output>
      <Button
        variant="subtle"
        h={40}
        px={12}
        leftSection={<IconArrowBackUp size={18} aria-hidden />}
        disabled={review.stepCount === 0}
        onClick={review.undoLast}
      >
        {words.undoLast}
      </Button>
      <Button
        h={40}
        px={14}
        variant="default"
        leftSection={<IconChecks size={18} aria-hidden />}
        disabled={!items.some(isPlain)}
        loading={busy.length > 1}
        onClick={() => void review.takeAll()}
      >
        {words.takeAll}
      </Button>
    </div>
  );
}

function NothingFound() {
  const words = useWords(foundFactWords);
  return (
    <output className={classes["nothing"]}>
      <span>{words.none}</span>
      <span className={classes["note"]}>{words.noneHint}</span>
    </output>
  );
}

function KeyHints() {
  const words = useWords(foundFactWords);
  const { move, take, drop, edit, undo } = words.keyHints;
  const hints = [
    { keys: ["j", "k"], does: move },
    { keys: ["Enter"], does: take },
    { keys: ["x"], does: drop },
    { keys: ["e"], does: edit },
    { keys: ["u"], does: undo },
  ];
  return (
    <p className={classes["keys"]}>
      {words.keys}:
      {hints.map(({ keys, does }) => (
        <span key={does}>
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
          {does}
        </span>
      ))}
    </p>
  );
}
