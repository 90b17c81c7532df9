import type { Outcome } from "#lib/calls/outcome";
import type { Standings } from "#lib/found-facts/match";
import type { Take } from "#lib/found-facts/review";

/** A proposal that was written, and the revision it has since. */
export interface Taken {
  readonly take: Take;
  readonly revision: number;
}

/** Where taken facts go: into a conference, or into the form of one that is about to be made. */
export interface Taker {
  /** What is there now, for proposals to be held against. */
  readonly standings: () => Standings;
  /** Writes all of these or none. */
  readonly take: (takes: readonly Take[]) => Promise<Outcome<readonly Taken[]>>;
  /** Puts things back as they were before these were taken. */
  readonly takeBack: (taken: readonly Taken[]) => Promise<Outcome<unknown>>;
}
