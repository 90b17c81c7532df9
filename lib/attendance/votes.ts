import { isSummoned, presentAt } from "./presence";
import type { Gathering } from "./quorum";

interface Counted {
  readonly agendaItemId: string | null;
  readonly forCount: number;
  readonly againstCount: number;
  readonly otherCount: number;
}

/**
 * The votes of one vote together, and how many should have voted: the summoned who were there at its item, or
 * where it has none, who came at all. Guests and press have no vote.
 */
export function voteCount(
  { attendees, agenda }: Pick<Gathering, "attendees" | "agenda">,
  { agendaItemId, forCount, againstCount, otherCount }: Counted,
): { readonly total: number; readonly present: number } {
  return {
    total: forCount + againstCount + otherCount,
    present: presentAt(attendees.filter(isSummoned), agendaItemId, agenda).length,
  };
}
