import { z } from "zod";

import { conferenceLimits } from "#lib/conferences/limits";
import { extract } from "#lib/extraction/extract";

import type { FoundText } from "./propose";

/** So many characters of a text are read at once. */
const readLimit = 300_000;

export const readTextInput = z.object({ text: z.string().max(conferenceLimits.pastedText) });

/** The facts of a text with their places; nothing is written. Only the first 300,000 characters are read. */
export function readFacts(pasted: string): FoundText {
  const { text, findings } = extract(pasted.slice(0, readLimit));
  return { text, findings, isCut: pasted.length > readLimit };
}
