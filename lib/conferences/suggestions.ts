import { z } from "zod";

import type { DocumentFields } from "#lib/conferences/party-document";
import { fold } from "#lib/text/fold";

export const suggestInput = z.object({ text: z.string().max(200) });

/** A person the committee has named before. */
export interface SuggestedName {
  readonly name: string;
  /** As held the last time, [] for a recipient who never attended. */
  readonly positions: readonly string[];
}

/** A document the committee has cited before. */
export interface SuggestedDocument extends DocumentFields {
  readonly id: string;
}

/** How many are offered at once. */
export const suggestionLimit = 8;

/**
 * How well a folded name answers a folded question: 0 begins with it, 1 a word of it does, 2 it stands inside,
 * 3 not at all.
 */
export function rankOf(folded: string, question: string): number {
  if (folded.startsWith(question)) return 0;
  if (folded.includes(` ${question}`)) return 1;
  return folded.includes(question) ? 2 : 3;
}

/** The first `suggestionLimit` distinct candidates, best answers first; equal ones in the order given. */
export function bestAnswers<T>(candidates: readonly T[], text: string, named: (candidate: T) => string): T[] {
  const question = fold(text);
  const distinct = new Map<string, T>();
  for (const candidate of candidates) {
    const key = named(candidate);
    if (!distinct.has(key)) distinct.set(key, candidate);
  }
  return [...distinct.values()]
    .map((candidate) => ({ candidate, rank: rankOf(fold(named(candidate)), question) }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, suggestionLimit)
    .map(({ candidate }) => candidate);
}
