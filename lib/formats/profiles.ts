import { hd05 } from "./hd05-2026";
import { hd36 } from "./hd36-2018";
import type { FormatProfile } from "./profile";

/** Every profile, the newest first. */
export const profiles: readonly FormatProfile[] = [hd05, hd36];

/**
 * The profile a paper of that day is set by: the newest that was in force, the oldest for days before any.
 *
 * `issuedOn` — ISO; null while unknown: the newest.
 */
export function profileFor(issuedOn: string | null): FormatProfile {
  if (issuedOn === null) return hd05;
  return profiles.find(({ from }) => from <= issuedOn) ?? hd36;
}
