import type { CheckContext, CheckedFacts, CheckedReport } from "#lib/checks/check";
import { layOutReport } from "#lib/checks/lay-out";

/** Nothing is known of the conference. */
export const noFacts: CheckedFacts = { attendees: [], citations: [], commendations: [], figures: [] };

/** A news item whose facts were typed, of a conference on no known day. */
export const plainContext: CheckContext = {
  factsFrom: "rows",
  heldOn: null,
  year: null,
  publishedOn: null,
  reportKind: "news",
  tonePlacement: "",
  phrases: [],
};

/** A text laid out for checking, with what a test says is known of its conference. */
export function givenChecked(
  text: string,
  context: Partial<CheckContext> = {},
  facts: Partial<CheckedFacts> = {},
): CheckedReport {
  return layOutReport(text, { ...noFacts, ...facts }, { ...plainContext, ...context });
}
