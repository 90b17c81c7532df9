"use client";
import { memo, useMemo } from "react";

import { useWords } from "#components/ui/locale";
import { piecesOf } from "#lib/found-facts/pieces";
import type { Proposal } from "#lib/found-facts/proposal";
import { foundFactWords } from "#lib/words/found-facts";

import { kindViews } from "./kind-views";

import classes from "./found-facts.module.css";

interface FoundTextProps {
  readonly text: string;
  readonly proposals: readonly Proposal[];
  /** The address of an item in the list. */
  readonly anchorOf: (id: string) => string;
  readonly onChoose: (id: string) => void;
}

/** The text as it was read, the words of every fact underlined; following them leads to the fact in the list. */
export const FoundText = memo(function FoundText({ text, proposals, anchorOf, onChoose }: FoundTextProps) {
  const words = useWords(foundFactWords);
  const pieces = useMemo(() => piecesOf(text.length, proposals), [text, proposals]);
  const known = useMemo(() => new Map(proposals.map((proposal) => [proposal.id, proposal])), [proposals]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys must be able to scroll it
    <section className={classes["text"]} data-scroll aria-label={words.text} lang="vi" tabIndex={0}>
      {pieces.map(({ start, end, ids }) => {
        const proposal = known.get(ids[0] ?? "");
        const part = text.slice(start, end);
        if (!proposal) return part;
        const { id, kind, spans, doubts } = proposal;
        const KindIcon = kindViews[kind].icon;
        return (
          <a
            key={start}
            href={`#${anchorOf(id)}`}
            className={classes["words"]}
            data-found={ids.join(" ")}
            data-kind={kind}
            data-inferred={doubts.length > 0 || undefined}
            aria-label={`${words.groups[kind]}: ${part}`}
            title={words.groups[kind]}
            tabIndex={-1}
            onClick={(event) => {
              event.preventDefault();
              onChoose(id);
            }}
          >
            {spans.some((span) => span.start === start) ? (
              <KindIcon className={classes["sign"]} size={14} aria-hidden />
            ) : null}
            {part}
          </a>
        );
      })}
    </section>
  );
});
