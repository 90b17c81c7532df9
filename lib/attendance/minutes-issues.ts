import { fold } from "#lib/text/fold";

import type { QuorumRule } from "./kinds";
import type { Attending } from "./presence";
import { isAbsent, isPresent, isPresentAt, isSummoned } from "./presence";
import type { Gathering } from "./quorum";
import { quorumAt } from "./quorum";
import { voteCount } from "./votes";

/** What minutes are checked for. Source: reference practice of Hướng dẫn 16-HD/VPTW, and working rules on quorum. */
export const minutesRules = [
  "presenceUnknown", // summoned = present + absent
  "membersUnlisted", // fewer summoned than the committee has members
  "membersExceeded", // more summoned than members, and the conference is not an extended one
  "absenceReason",
  "leavesBeforeArrival",
  "quorumUnknown",
  "quorum",
  "quorumAtItem",
  "voteWithoutQuorum",
  "voteTotal",
  "endBeforeStart",
  "speakerUnlisted",
  "speakerAbsent",
  "speakerNotThere",
  "chairMissing",
  "chairAbsent",
  "takerMissing",
  "takerAbsent",
  "chairIsTaker",
] as const;
export type MinutesRule = (typeof minutesRules)[number];

/** Something minutes would state wrongly or leave out, with its place. */
export interface MinutesIssue {
  readonly rule: MinutesRule;
  readonly place: {
    readonly list: "conference" | "attendees" | "agenda" | "speeches" | "votes";
    /** The row; null for the list or the conference as a whole. */
    readonly id: string | null;
  };
  /** What the row is called: a name, an item, a vote; "" where there is no row. */
  readonly called: string;
  /** How many there are, and how many there should be; 0 where nothing is counted. */
  readonly found: number;
  readonly wanted: number;
}

/** The part of a conference's facts that minutes are checked against: live rows or frozen facts, lists in order. */
export interface MinutesFacts extends Gathering {
  readonly conference: {
    readonly heldOn: string | null;
    readonly endedOn: string | null;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly extended: boolean;
    readonly memberCount: number | null;
  };
  readonly attendees: readonly (Attending & {
    readonly name: string;
    readonly roles: readonly string[];
    readonly absenceReason: string;
  })[];
  readonly agenda: readonly { readonly id: string; readonly title: string }[];
  readonly speeches: readonly {
    readonly id: string;
    readonly agendaItemId: string | null;
    readonly attendeeId: string | null;
    readonly speaker: string;
  }[];
  readonly votes: readonly {
    readonly id: string;
    readonly agendaItemId: string | null;
    readonly subject: string;
    readonly forCount: number;
    readonly againstCount: number;
    readonly otherCount: number;
  }[];
}

/**
 * Everything minutes of these facts would get wrong, in the order of the minutes: time, attendance, quorum,
 * leading persons, speeches, votes.
 */
export function minutesIssues(facts: MinutesFacts, rule: QuorumRule): MinutesIssue[] {
  return [
    ...timeIssues(facts),
    ...attendanceIssues(facts),
    ...memberIssues(facts),
    ...quorumIssues(facts, rule),
    ...leadingIssues(facts),
    ...facts.speeches.flatMap((speech) => speechIssues(facts, speech)),
    ...facts.votes.flatMap((vote) => voteIssues(facts, vote, rule)),
  ];
}

type List = MinutesIssue["place"]["list"];

function issue(
  rule: MinutesRule,
  list: List,
  row: { readonly id: string; readonly called: string } | null = null,
  counted: readonly [found: number, wanted: number] = [0, 0],
): MinutesIssue {
  const [found, wanted] = counted;
  return { rule, place: { list, id: row?.id ?? null }, called: row?.called ?? "", found, wanted };
}

function timeIssues({ conference }: MinutesFacts): MinutesIssue[] {
  const { heldOn, endedOn, startsAt, endsAt } = conference;
  const isNextDay = heldOn !== null && endedOn !== null && endedOn > heldOn;
  const isDayBefore = heldOn !== null && endedOn !== null && endedOn < heldOn;
  const isTimeBefore = !isNextDay && startsAt !== "" && endsAt !== "" && endsAt <= startsAt;
  return isDayBefore || isTimeBefore ? [issue("endBeforeStart", "conference")] : [];
}

function attendanceIssues({ attendees, agenda }: MinutesFacts): MinutesIssue[] {
  const place = (id: string | null) => agenda.findIndex((item) => item.id === id);
  return attendees.flatMap((person) => {
    const row = { id: person.id, called: person.name };
    if (!isPresent(person) && !isAbsent(person)) return [issue("presenceUnknown", "attendees", row)];
    if (isAbsent(person))
      return person.absenceReason.trim() === "" ? [issue("absenceReason", "attendees", row)] : [];
    const [arrival, leaving] = [place(person.arrivedAtId), place(person.leftAtId)];
    return leaving !== -1 && leaving <= Math.max(arrival, 0)
      ? [issue("leavesBeforeArrival", "attendees", row)]
      : [];
  });
}

function memberIssues({ conference, attendees }: MinutesFacts): MinutesIssue[] {
  const { memberCount, extended } = conference;
  const summoned = attendees.filter(isSummoned).length;
  if (memberCount === null || summoned === memberCount) return [];
  if (summoned < memberCount) return [issue("membersUnlisted", "attendees", null, [summoned, memberCount])];
  return extended ? [] : [issue("membersExceeded", "attendees", null, [summoned, memberCount])];
}

function quorumIssues(facts: MinutesFacts, rule: QuorumRule): MinutesIssue[] {
  const whole = quorumAt(facts, rule);
  if (whole.isReached === null) return [issue("quorumUnknown", "conference")];
  if (!whole.isReached) return [issue("quorum", "attendees", null, [whole.present, whole.fewest ?? 0])];
  return facts.agenda.flatMap(({ id, title }) => {
    const { present, fewest, isReached } = quorumAt(facts, rule, id);
    return isReached === false
      ? [issue("quorumAtItem", "agenda", { id, called: title }, [present, fewest ?? 0])]
      : [];
  });
}

function leadingIssues({ attendees }: MinutesFacts): MinutesIssue[] {
  const withRole = (role: string) => attendees.filter(({ roles }) => roles.includes(role));
  const [chairs, takers] = [withRole("chair"), withRole("secretary")];
  const absent = (rule: MinutesRule, people: MinutesFacts["attendees"]) =>
    people.filter(isAbsent).map(({ id, name }) => issue(rule, "attendees", { id, called: name }));
  return [
    ...(chairs.length === 0 ? [issue("chairMissing", "attendees")] : absent("chairAbsent", chairs)),
    ...(takers.length === 0 ? [issue("takerMissing", "attendees")] : absent("takerAbsent", takers)),
    ...takers
      .filter((taker) => chairs.includes(taker))
      .map(({ id, name }) => issue("chairIsTaker", "attendees", { id, called: name })),
  ];
}

function speechIssues(
  { attendees, agenda }: MinutesFacts,
  speech: MinutesFacts["speeches"][number],
): MinutesIssue[] {
  const { id, attendeeId, agendaItemId, speaker } = speech;
  const written = fold(speaker);
  const speakers = attendees.filter((person) =>
    attendeeId === null ? fold(person.name) === written : person.id === attendeeId,
  );
  const [first] = speakers;
  if (!first) return [issue("speakerUnlisted", "speeches", { id, called: speaker.trim() })];
  const row = { id, called: first.name };
  if (!speakers.some(isPresent)) return [issue("speakerAbsent", "speeches", row)];
  const isThere = (person: Attending) =>
    !agenda.some((item) => item.id === agendaItemId) || isPresentAt(person, agendaItemId ?? "", agenda);
  return speakers.some(isThere) ? [] : [issue("speakerNotThere", "speeches", row)];
}

function voteIssues(
  facts: MinutesFacts,
  vote: MinutesFacts["votes"][number],
  rule: QuorumRule,
): MinutesIssue[] {
  const row = { id: vote.id, called: vote.subject };
  const { total, present } = voteCount(facts, vote);
  const { isReached, fewest, present: there } = quorumAt(facts, rule, vote.agendaItemId);
  return [
    ...(total === present ? [] : [issue("voteTotal", "votes", row, [total, present])]),
    ...(isReached === false ? [issue("voteWithoutQuorum", "votes", row, [there, fewest ?? 0])] : []),
  ];
}
