"use client";
import { call } from "#lib/calls/call";
import type { SuggestedDocument, SuggestedName } from "#lib/conferences/suggestions";

/** People the committee has named before; none when the server can't be asked. */
export async function askNames(committee: string, text: string): Promise<readonly SuggestedName[]> {
  const outcome = await call<SuggestedName[]>(committee, "suggest-names", { text });
  return outcome.ok ? outcome.value : [];
}

/** Documents the committee has cited before; none when the server can't be asked. */
export async function askDocuments(committee: string, text: string): Promise<readonly SuggestedDocument[]> {
  const outcome = await call<SuggestedDocument[]>(committee, "suggest-documents", { text });
  return outcome.ok ? outcome.value : [];
}
