import type { QuorumRule } from "./kinds";
import type { Attending } from "./presence";
import { isSummoned, presentAt } from "./presence";

/** Whether `present` of `base` are enough, in whole numbers; of nobody, nobody is enough. */
export function isQuorum(share: QuorumRule["share"], present: number, base: number): boolean {
  if (base <= 0) return false;
  return share === "moreThanHalf" ? 2 * present > base : 3 * present >= 2 * base;
}

/** The fewest of `base` that are enough. */
export function fewestForQuorum(share: QuorumRule["share"], base: number): number {
  return share === "moreThanHalf" ? Math.floor(base / 2) + 1 : Math.ceil((2 * base) / 3);
}

export interface Quorum {
  /** Summoned people who are there, in person or online. */
  readonly present: number;
  /** Whom the rule counts: those summoned, or the members; null where their number is not known. */
  readonly base: number | null;
  readonly fewest: number | null;
  /** Null while the base is not known, or nobody. */
  readonly isReached: boolean | null;
}

/** What the quorum is counted from. */
export interface Gathering {
  readonly conference: { readonly memberCount: number | null };
  readonly attendees: readonly Attending[];
  readonly agenda: readonly { readonly id: string }[];
}

/** The quorum at one item of the agenda, or of the conference as a whole (null). Guests and press never count. */
export function quorumAt(
  { conference, attendees, agenda }: Gathering,
  rule: QuorumRule,
  itemId: string | null = null,
): Quorum {
  const summoned = attendees.filter(isSummoned);
  const present = presentAt(summoned, itemId, agenda).length;
  const base = rule.base === "members" ? conference.memberCount : summoned.length;
  if (base === null || base <= 0) return { present, base, fewest: null, isReached: null };
  return {
    present,
    base,
    fewest: fewestForQuorum(rule.share, base),
    isReached: isQuorum(rule.share, present, base),
  };
}
