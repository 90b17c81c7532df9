import { expect, test } from "@playwright/test";

import { usualQuorum } from "./kinds";
import type { MinutesFacts } from "./minutes-issues";
import { minutesIssues } from "./minutes-issues";

const person = (id: string, change: object = {}) => ({
  id,
  name: `Đồng chí ${id}`,
  roles: [],
  standing: "summoned",
  presence: "inPerson",
  absenceReason: "",
  arrivedAtId: null,
  leftAtId: null,
  ...change,
});
const vote = {
  id: "v",
  agendaItemId: null,
  subject: "Nghị quyết",
  forCount: 3,
  againstCount: 0,
  otherCount: 0,
};
const speech = { id: "s", agendaItemId: null, attendeeId: "c", speaker: "" };

/** Three summoned people, all there; the first chairs, the second takes the minutes. Nothing is wrong. */
const right: MinutesFacts = {
  conference: {
    heldOn: "2026-11-05",
    endedOn: null,
    startsAt: "08:00",
    endsAt: "11:30",
    extended: false,
    memberCount: null,
  },
  attendees: [person("a", { roles: ["chair"] }), person("b", { roles: ["secretary"] }), person("c")],
  agenda: [
    { id: "one", title: "Báo cáo" },
    { id: "two", title: "Nhân sự" },
  ],
  speeches: [speech],
  votes: [vote],
};

function found(change: Partial<MinutesFacts>, rule = usualQuorum) {
  return minutesIssues({ ...right, ...change }, rule);
}
const rules = (change: Partial<MinutesFacts>, rule = usualQuorum) =>
  found(change, rule).map((one) => one.rule);
const withC = (change: object) => ({ attendees: [...right.attendees.slice(0, 2), person("c", change)] });
const timed = (change: object) => ({ conference: { ...right.conference, ...change } });

test("facts that agree with each other have no issue", () => {
  expect(found({})).toEqual([]);
});

test("an absentee without a reason is told by name; one with a reason is not", () => {
  const votes = [{ ...vote, forCount: 2 }];
  const speeches: MinutesFacts["speeches"] = [];
  expect(found({ ...withC({ presence: "absent" }), votes, speeches })).toEqual([
    {
      rule: "absenceReason",
      place: { list: "attendees", id: "c" },
      called: "Đồng chí c",
      found: 0,
      wanted: 0,
    },
  ]);
  expect(rules({ ...withC({ presence: "absent", absenceReason: "Đi công tác" }), votes, speeches })).toEqual(
    [],
  );
  expect(rules({ ...withC({ presence: "absent", absenceReason: "  " }), votes, speeches })).toHaveLength(1);
});

test("someone neither present nor absent leaves the sum open", () => {
  expect(rules({ ...withC({ presence: "" }), votes: [], speeches: [] })).toEqual(["presenceUnknown"]);
});

test("too few for the quorum is told with both numbers, and so is every vote taken then", () => {
  const attendees = [right.attendees, person("d"), person("e"), person("f")]
    .flat()
    .map((one, index) => (index < 3 ? one : { ...one, presence: "absent", absenceReason: "Ốm" }));
  const issues = found({ attendees });
  expect(issues.map(({ rule }) => rule)).toEqual(["quorum", "voteWithoutQuorum"]);
  expect(issues[0]).toMatchObject({ found: 3, wanted: 4, place: { list: "attendees", id: null } });
  expect(rules({ attendees: attendees.slice(0, 5) })).toEqual([]);
});

test("someone who leaves early takes the quorum of that item, and the vote on it, away", () => {
  const attendees = [
    ...withC({ leftAtId: "two" }).attendees.slice(1),
    person("a", { roles: ["chair"], leftAtId: "two" }),
  ];
  const votes = [
    { ...vote, agendaItemId: "one" },
    { ...vote, id: "w", agendaItemId: "two", forCount: 1 },
  ];
  const issues = found({ attendees, votes });
  expect(issues.map(({ rule, place }) => [rule, place.id])).toEqual([
    ["quorumAtItem", "two"],
    ["voteWithoutQuorum", "w"],
  ]);
});

test("votes must be as many as were present at that item, neither more nor fewer", () => {
  const votes = [2, 3, 4].map((forCount) => ({ ...vote, id: String(forCount), forCount }));
  expect(found({ votes }).map(({ place, found: told, wanted }) => [place.id, told, wanted])).toEqual([
    ["2", 2, 3],
    ["4", 4, 3],
  ]);
  const late = withC({ arrivedAtId: "two" });
  expect(rules({ ...late, votes: [{ ...vote, agendaItemId: "one" }] })).toEqual(["voteTotal"]);
  expect(rules({ ...late, votes: [{ ...vote, agendaItemId: "one", forCount: 1, otherCount: 1 }] })).toEqual(
    [],
  );
});

test("the quorum of members needs their number, and everybody of them listed", () => {
  const members = { share: "moreThanHalf", base: "members" } as const;
  expect(rules({}, members)).toEqual(["quorumUnknown"]);
  expect(rules(timed({ memberCount: 3 }), members)).toEqual([]);
  expect(found(timed({ memberCount: 4 }), members)).toMatchObject([
    { rule: "membersUnlisted", found: 3, wanted: 4 },
  ]);
  expect(rules(timed({ memberCount: 2 }), members)).toEqual(["membersExceeded"]);
  expect(rules(timed({ memberCount: 2, extended: true }), members)).toEqual([]);
});

test("the end comes after the start", () => {
  expect(rules(timed({ endsAt: "08:00" }))).toEqual(["endBeforeStart"]);
  expect(rules(timed({ endsAt: "07:59", endedOn: "2026-11-05" }))).toEqual(["endBeforeStart"]);
  expect(rules(timed({ endedOn: "2026-11-04" }))).toEqual(["endBeforeStart"]);
  expect(rules(timed({ endsAt: "07:00", endedOn: "2026-11-06" }))).toEqual([]);
  expect(rules(timed({ endsAt: "" }))).toEqual([]);
  expect(rules(timed({ startsAt: "" }))).toEqual([]);
});

test("speakers are attendees who were there then; a name as written finds its attendee", () => {
  const said = (change: object) => rules({ speeches: [{ ...speech, ...change }] });
  expect(said({ attendeeId: null, speaker: "Người lạ" })).toEqual(["speakerUnlisted"]);
  expect(said({ attendeeId: null, speaker: "đồng  chí C" })).toEqual([]);
  expect(said({ attendeeId: "gone" })).toEqual(["speakerUnlisted"]);
  const late = { ...withC({ arrivedAtId: "two" }), votes: [] };
  expect(rules({ ...late, speeches: [{ ...speech, agendaItemId: "one" }] })).toEqual(["speakerNotThere"]);
  expect(rules({ ...late, speeches: [{ ...speech, agendaItemId: "two" }] })).toEqual([]);
  const away = withC({ presence: "absent", absenceReason: "Ốm" });
  expect(rules({ ...away, votes: [] })).toEqual(["speakerAbsent"]);
});

test("someone who leaves before coming is told", () => {
  const quiet = { speeches: [], votes: [] };
  expect(rules({ ...withC({ arrivedAtId: "two", leftAtId: "two" }), ...quiet })).toEqual([
    "leavesBeforeArrival",
  ]);
  expect(rules({ ...withC({ leftAtId: "one" }), ...quiet })).toEqual(["leavesBeforeArrival"]);
  expect(rules({ ...withC({ arrivedAtId: "one", leftAtId: "two" }), ...quiet })).toEqual([]);
});

test("someone chairs and another one takes the minutes, and both are there", () => {
  const [a, b, c] = [person("a", { roles: ["chair"] }), person("b", { roles: ["secretary"] }), person("c")];
  expect(rules({ attendees: [person("a"), person("b"), c] })).toEqual(["chairMissing", "takerMissing"]);
  expect(rules({ attendees: [{ ...a, roles: ["chair", "secretary"] }, person("b"), c] })).toEqual([
    "chairIsTaker",
  ]);
  const away = { presence: "absent", absenceReason: "Ốm" };
  const votes = [{ ...vote, forCount: 2 }];
  expect(rules({ attendees: [{ ...a, ...away }, b, c], votes })).toEqual(["chairAbsent"]);
  expect(rules({ attendees: [a, { ...b, ...away }, c], votes })).toEqual(["takerAbsent"]);
});

test("a guest may speak and has no vote", () => {
  const attendees = [...right.attendees, person("g", { standing: "guest" })];
  expect(rules({ attendees, speeches: [{ ...speech, attendeeId: "g" }] })).toEqual([]);
});
