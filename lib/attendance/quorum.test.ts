import { expect, test } from "@playwright/test";

import { quorumShares, readQuorumRule } from "./kinds";
import { fewestForQuorum, isQuorum, quorumAt } from "./quorum";

const parts = { moreThanHalf: [1, 2], twoThirds: [2, 3] } as const;

/** Counted one by one on a grid of sixths of a person, without a division. */
function bruteForce(share: (typeof quorumShares)[number], present: number, base: number): boolean {
  const [numerator, denominator] = parts[share];
  let [left, right] = [0, 0];
  for (let person = 0; person < present; person += 1) left += denominator;
  for (let person = 0; person < base; person += 1) right += numerator;
  return share === "moreThanHalf" ? left > right : left >= right;
}

for (const share of quorumShares)
  test(`${share}: every number present of 1 to 60 is decided as by counting`, () => {
    for (let base = 1; base <= 60; base += 1) {
      const enough = Array.from({ length: base + 1 }, (_, present) => isQuorum(share, present, base));
      expect(enough).toEqual(enough.map((_, present) => bruteForce(share, present, base)));
      expect(enough.indexOf(true)).toBe(fewestForQuorum(share, base));
    }
  });

test("the bounds by hand: half is not more than half, two thirds are two thirds", () => {
  expect([6, 7].map((present) => isQuorum("moreThanHalf", present, 12))).toEqual([false, true]);
  expect([7, 8].map((present) => isQuorum("moreThanHalf", present, 15))).toEqual([false, true]);
  expect([9, 10].map((present) => isQuorum("twoThirds", present, 15))).toEqual([false, true]);
  expect([10, 11].map((present) => isQuorum("twoThirds", present, 16))).toEqual([false, true]);
});

test("of nobody, nobody is enough", () => {
  for (const share of quorumShares) expect(isQuorum(share, 0, 0)).toBe(false);
});

const person = (id: string, change: object = {}) => ({
  id,
  standing: "summoned",
  presence: "inPerson",
  arrivedAtId: null,
  leftAtId: null,
  ...change,
});
const agenda = [{ id: "one" }, { id: "two" }, { id: "three" }];
const half = { share: "moreThanHalf", base: "summoned" } as const;

test("people online count, guests, press and absentees do not", () => {
  const attendees = [
    person("a"),
    person("b", { presence: "online" }),
    person("c", { presence: "absent" }),
    person("g", { standing: "guest" }),
    person("p", { standing: "press" }),
  ];
  const facts = { conference: { memberCount: null }, attendees, agenda };
  expect(quorumAt(facts, half)).toEqual({ present: 2, base: 3, fewest: 2, isReached: true });
});

test("counted of members, those who are not listed are missing; without their number nothing is known", () => {
  const attendees = [person("a"), person("b")];
  const of = (memberCount: number | null) =>
    quorumAt({ conference: { memberCount }, attendees, agenda }, { share: "twoThirds", base: "members" });
  expect(of(3)).toEqual({ present: 2, base: 3, fewest: 2, isReached: true });
  expect(of(4)).toMatchObject({ fewest: 3, isReached: false });
  expect(of(null)).toEqual({ present: 2, base: null, fewest: null, isReached: null });
});

test("nobody summoned leaves the quorum open", () => {
  const facts = { conference: { memberCount: 9 }, attendees: [person("g", { standing: "guest" })], agenda };
  expect(quorumAt(facts, half).isReached).toBeNull();
});

test("someone who leaves before the third item breaks the quorum of that item only", () => {
  const attendees = [person("a"), person("b", { leftAtId: "three" }), person("c", { presence: "absent" })];
  const facts = { conference: { memberCount: null }, attendees, agenda };
  const reached = [null, "one", "two", "three"].map((item) => quorumAt(facts, half, item).isReached);
  expect(reached).toEqual([true, true, true, false]);
});

test("a stored rule nobody knows is the usual one", () => {
  expect(readQuorumRule(null)).toEqual(half);
  expect(readQuorumRule({ quorumShare: "all", quorumBase: "members" })).toEqual({ ...half, base: "members" });
});
