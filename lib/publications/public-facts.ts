import { isPresent } from "#lib/attendance/presence";
import type { FrozenFacts } from "#lib/reports/frozen-facts";
import { readFrozenFacts } from "#lib/reports/frozen-facts";

type Conference = Pick<FrozenFacts["conference"], "title" | "heldOn" | "session" | "place">;
type PublicAttendee = Pick<FrozenFacts["attendees"][number], "id" | "name" | "positions" | "roles">;

/** The facts citizens may read: who was there, never who was not or why, and nothing that is the minutes' own. */
export interface PublicFacts extends Pick<FrozenFacts, "citations" | "commendations" | "figures"> {
  readonly conference: Conference;
  readonly attendees: readonly PublicAttendee[];
}

/** What of `ReportVersion.facts` is public. @throws ZodError as `readFrozenFacts`. */
export function publicFacts(json: string): PublicFacts {
  const { conference, attendees, citations, commendations, figures } = readFrozenFacts(json);
  const { title, heldOn, session, place } = conference;
  return {
    conference: { title, heldOn, session, place },
    attendees: attendees
      .filter(isPresent)
      .map(({ id, name, positions, roles }) => ({ id, name, positions, roles })),
    citations,
    commendations,
    figures,
  };
}
