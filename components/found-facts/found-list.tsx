"use client";
import { useWords } from "#components/ui/locale";
import type { ProposalKind } from "#lib/found-facts/proposal";
import { proposalKinds } from "#lib/found-facts/proposal";
import { isOpen } from "#lib/found-facts/review";
import { foundFactWords } from "#lib/words/found-facts";

import { FoundRow } from "./found-row";
import { kindViews } from "./kind-views";
import type { Moves } from "./use-moves";
import type { Review } from "./use-review";

import classes from "./found-facts.module.css";

interface FoundListProps {
  readonly committee: string;
  readonly review: Review;
  readonly moves: Moves;
}

/** Everything that was found, grouped by kind with how many wait. */
export function FoundList({ committee, review, moves }: FoundListProps) {
  const words = useWords(foundFactWords);
  const kinds = proposalKinds.filter((kind) => review.items.some(({ proposal }) => proposal.kind === kind));
  return (
    <section className={classes["list"]} data-scroll aria-label={words.list}>
      {kinds.map((kind) => (
        <Group key={kind} {...{ kind, committee, review, moves }} />
      ))}
    </section>
  );
}

function Group({ kind, committee, review, moves }: FoundListProps & { readonly kind: ProposalKind }) {
  const words = useWords(foundFactWords);
  const items = review.items.filter(({ proposal }) => proposal.kind === kind);
  const KindIcon = kindViews[kind].icon;
  return (
    <>
      <h3 className={classes["group"]} data-kind={kind}>
        <KindIcon size={18} aria-hidden />
        {words.groups[kind]}
        <span className={classes["count"]}>{words.left(items.filter(isOpen).length, items.length)}</span>
      </h3>
      <ul className={classes["rows"]}>
        {items.map((item) => {
          const { id } = item.proposal;
          return (
            <FoundRow
              key={id}
              item={item}
              committee={committee}
              anchor={moves.anchorOf(id)}
              isCurrent={id === moves.current}
              isBusy={review.busy.includes(id)}
              isEditing={moves.editing === id && item.decision === "open"}
              refused={review.refusals.get(id) ?? null}
              onTake={(choice) => moves.take(id, choice)}
              onDrop={() => moves.drop(id)}
              onUndo={() => moves.undo(id)}
              onOpen={(isOpening) => moves.open(isOpening ? id : null)}
              onEdit={review.edit}
            />
          );
        })}
      </ul>
    </>
  );
}
