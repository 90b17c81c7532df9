import { z } from "zod";

import { conferenceKinds, daySessions } from "#lib/conferences/kinds";
import { conferenceLimits } from "#lib/conferences/limits";

export { conferenceLimits };

/** One line of text: trimmed, composed (NFC), blanks and line ends single. */
export function line(limit: number) {
  return z
    .string()
    .max(limit * 2)
    .transform((text) => text.normalize("NFC").replace(/\s+/gu, " ").trim())
    .pipe(z.string().max(limit));
}

/** A line that may not be empty. */
export function filledLine(limit: number) {
  return line(limit).pipe(z.string().min(1));
}

export const rowId = z.string().min(1).max(40);

/** The conference's own fields; only the title is needed from the first moment. */
export const conferenceFields = z.object({
  title: filledLine(conferenceLimits.title),
  kind: z.enum(conferenceKinds),
  heldOn: z.iso.date().nullable(),
  session: z.enum(daySessions).nullable(),
  place: line(conferenceLimits.place),
  /** N of «lần thứ N». */
  ordinal: z.int().min(1).max(conferenceLimits.ordinal).nullable(),
  extended: z.boolean(),
});
export type ConferenceFields = z.output<typeof conferenceFields>;

/** A conference as its page shows it. */
export interface ConferenceRow extends Omit<ConferenceFields, "kind" | "session"> {
  readonly id: string;
  readonly kind: string;
  readonly session: string | null;
  readonly revision: number;
}
