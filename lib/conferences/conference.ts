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

/** Text of several lines: trimmed, composed (NFC), blanks single, at most one empty line between two. */
export function lines(limit: number) {
  return z
    .string()
    .max(limit * 2)
    .transform((text) =>
      text
        .normalize("NFC")
        .split(/\r\n|[\r\n\u2028\u2029]/u)
        .map((one) => one.replace(/\s+/gu, " ").trim())
        .filter((one, index, all) => one !== "" || (index > 0 && all[index - 1] !== ""))
        .join("\n")
        .trim(),
    )
    .pipe(z.string().max(limit));
}

export const rowId = z.string().min(1).max(40);

/** "08:30", or "" where it is not said. */
const timeOfDay = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/);

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
  // What minutes state besides; a caller that does not know them leaves them as they are.
  startsAt: timeOfDay.exactOptional(),
  endsAt: timeOfDay.exactOptional(),
  /** Where it is not the day it began. */
  endedOn: z.iso.date().nullable().exactOptional(),
  /** Papers used, recordings made. */
  materials: lines(conferenceLimits.materials).exactOptional(),
  memberCount: z.int().min(1).max(conferenceLimits.members).nullable().exactOptional(),
});
export type ConferenceFields = z.output<typeof conferenceFields>;

/** A conference as its page shows it. */
export interface ConferenceRow extends Omit<Required<ConferenceFields>, "kind" | "session"> {
  readonly id: string;
  readonly kind: string;
  readonly session: string | null;
  readonly revision: number;
}
