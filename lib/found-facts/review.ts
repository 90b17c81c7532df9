import type { Difference } from "./compare";
import type { Held, HeldOf } from "./match";
import type { Drafts, ProposalKind } from "./proposal";
import { isGuess } from "./proposal";

/** One proposal on the screen: as it may have been edited, and what was decided. */
export interface ItemOf<K extends ProposalKind> extends HeldOf<K> {
  readonly draft: Drafts[K];
  readonly decision: "open" | "taken" | "dropped";
}
export type Item = ItemOf<ProposalKind>;

/** What is written when a proposal is taken. */
export interface TakeOf<K extends ProposalKind> {
  readonly itemId: string;
  readonly kind: K;
  /** The row; of the conference itself any name. */
  readonly id: string;
  /** The revision seen; null for a row to be made. */
  readonly revision: number | null;
  readonly draft: Drafts[K];
  /** What stood there; null for a row to be made. */
  readonly before: Drafts[K] | null;
}
export type Take = TakeOf<ProposalKind>;

/** The writings of one kind, in order. */
export function takesOf<K extends ProposalKind>(takes: readonly Take[], kind: K): readonly TakeOf<K>[] {
  return takes.filter((take): take is TakeOf<K> => take.kind === kind);
}

/** Which of two contradicting wordings is written. */
export type Choice = "found" | "both";

/** Items to decide, opening with what taking them would write. */
export function itemsOf(held: readonly Held[]): readonly Item[] {
  return held.map((one) => openItem<ProposalKind>(one));
}

function openItem<K extends ProposalKind>({ proposal, match }: HeldOf<K>): ItemOf<K> {
  const isWhole = match.state === "new" || proposal.kind === "conference";
  const draft = isWhole ? proposal.draft : written(match.standing.draft, match.differences, "found");
  return { proposal, match, draft, decision: "open" };
}

/** Whether it can be taken along with all others: nobody has to choose or check first. */
export function isPlain({ match, proposal, decision }: Item): boolean {
  return decision === "open" && (match.state === "new" || match.state === "adds") && !isGuess(proposal);
}

/** Whether somebody has still to decide. */
export function isOpen({ match, decision }: Item): boolean {
  return decision === "open" && match.state !== "same";
}

/** What taking an item writes; `newId` is the row's where one is made. */
export function takeOf<K extends ProposalKind>(
  { proposal, match, draft }: ItemOf<K>,
  newId: string,
  choice: Choice = "found",
): TakeOf<K> {
  const { id: itemId, kind } = proposal;
  if (match.state === "new") return { itemId, kind, id: newId, revision: null, draft, before: null };
  const { standing, differences } = match;
  const both = written(standing.draft, differences, "both");
  const wanted = choice === "both" ? both : draft;
  return {
    itemId,
    kind,
    id: standing.id,
    revision: standing.revision,
    draft: wanted,
    before: standing.draft,
  };
}

/** What stands there with what was found: in place of what differs, or joined to it where both can be true. */
function written<Draft extends object>(
  standing: Draft,
  differences: readonly Difference[],
  choice: Choice,
): Draft {
  const changed = differences.map(({ field, relation, found, both }): [string, unknown] => [
    field,
    relation === "adds" || choice === "both" ? (both ?? found) : found,
  ]);
  return { ...standing, ...Object.fromEntries(changed) };
}
