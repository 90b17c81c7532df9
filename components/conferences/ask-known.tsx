"use client";
import { call } from "#lib/calls/call";
import type { SuggestedDocument, SuggestedName } from "#lib/conferences/suggestions";

/** People the committee has named before; none when the server can't be asked. */
export async function askNames(committee: string, text: string): Promise<readonly SuggestedName[]> {
  const outcome = await call<SuggestedName[]>(committee, "suggest-names", { text });
  // A name that is being typed here was saved as far as it went: it is no answer to itself.
  return outcome.ok
    ? outcome.value.filter(({ name, positions }) => name !== text || positions.length > 0)
    : [];
}

/** Documents the committee has cited before; none when the server can't be asked. */
export async function askDocuments(committee: string, text: string): Promise<readonly SuggestedDocument[]> {
  const outcome = await call<SuggestedDocument[]>(committee, "suggest-documents", { text });
  return outcome.ok ? outcome.value : [];
}
