import type { PublicFacts } from "#lib/publications/public-facts";

/** A published report as lists show it; without its text. */
export interface PublicItem {
  readonly reportId: string;
  readonly committeeName: string;
  readonly committeeSlug: string;
  readonly slug: string;
  readonly title: string;
  readonly lead: string;
  readonly heldOn: string | null;
  readonly leadImageId: string | null;
  readonly publishedAt: string;
}

/** One page of a list; `pageCount` is at least 1. */
export interface PublicList {
  readonly items: readonly PublicItem[];
  readonly page: number;
  readonly pageCount: number;
}

/** A committee as other pages name it. */
export interface CommitteeName {
  readonly slug: string;
  readonly name: string;
}

export interface CommitteePage extends PublicList {
  /** With the day it ended, if it has. */
  readonly committee: CommitteeName & { readonly endedOn: string | null };
  /** The committees above, from the top down. */
  readonly above: readonly CommitteeName[];
  readonly below: readonly CommitteeName[];
  readonly predecessors: readonly CommitteeName[];
  readonly successors: readonly CommitteeName[];
}

export type PublicReport =
  | {
      readonly kind: "report";
      readonly committee: CommitteeName;
      readonly above: readonly CommitteeName[];
      readonly slug: string;
      readonly title: string;
      readonly lead: string;
      readonly byline: string;
      readonly leadImageId: string | null;
      readonly publishedAt: string;
      readonly updatedAt: string;
      /** Canonical JSON of the published version; see `readDocument`. */
      readonly body: string;
      readonly facts: PublicFacts;
      readonly newer: Neighbour | null;
      readonly older: Neighbour | null;
    }
  | { readonly kind: "redirect"; readonly to: string }
  | {
      readonly kind: "withdrawn";
      readonly committee: CommitteeName;
      readonly above: readonly CommitteeName[];
      readonly slug: string;
      readonly title: string;
      readonly reason: string;
      readonly at: string;
    };

export interface Neighbour {
  readonly slug: string;
  readonly title: string;
}
