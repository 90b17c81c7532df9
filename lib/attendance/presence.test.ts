import { expect, test } from "@playwright/test";

import { attendanceCounts, isPartly, isPresentAt, presentAt } from "./presence";
import { voteCount } from "./votes";

const agenda = ["i0", "i1", "i2", "i3"].map((id) => ({ id }));
const person = (id: string, change: object = {}) => ({
  id,
  standing: "summoned",
  presence: "inPerson",
  arrivedAtId: null,
  leftAtId: null,
  ...change,
});
const places = (change: object) =>
  agenda
    .map(({ id }) => isPresentAt(person("a", change), id, agenda))
    .map(Number)
    .join("");

test("present from the opening to the close where nothing is said", () => {
  expect(places({})).toBe("1111");
  expect(places({ presence: "online" })).toBe("1111");
});

test("present from the item of arrival on, and gone before the item of leaving", () => {
  expect(places({ arrivedAtId: "i2" })).toBe("0011");
  expect(places({ leftAtId: "i2" })).toBe("1100");
  expect(places({ arrivedAtId: "i1", leftAtId: "i3" })).toBe("0110");
});

test("arrival and leaving agree with counting item by item, for every pair", () => {
  for (let arrival = 0; arrival < 4; arrival += 1)
    for (let leaving = 0; leaving < 4; leaving += 1) {
      let there = false;
      const counted = agenda.map((_, item) => {
        if (item === arrival) there = true;
        if (item === leaving) there = false;
        return there;
      });
      // Someone who left before coming did not come back.
      const wanted = leaving <= arrival ? counted.map(() => false) : counted;
      expect(places({ arrivedAtId: `i${arrival}`, leftAtId: `i${leaving}` })).toBe(
        wanted.map(Number).join(""),
      );
    }
});

test("the absent are at no item, whatever else is said; an unknown word is no presence", () => {
  expect(places({ presence: "absent", arrivedAtId: "i1" })).toBe("0000");
  expect(places({ presence: "hidden" })).toBe("0000");
  expect(isPartly(person("a", { presence: "absent", arrivedAtId: "i1" }))).toBe(false);
});

test("an item that left the agenda counts as none", () => {
  expect(places({ arrivedAtId: "gone", leftAtId: "gone" })).toBe("1111");
  expect(presentAt([person("a", { arrivedAtId: "i3" })], "gone", agenda)).toHaveLength(1);
});

const people = [
  person("a"),
  person("b", { presence: "online" }),
  person("c", { presence: "absent" }),
  person("d", { arrivedAtId: "i2" }),
  person("g", { standing: "guest" }),
  person("h", { standing: "guest", presence: "absent" }),
  person("p", { standing: "press" }),
];

test("counts tell the summoned from guests and press", () => {
  expect(attendanceCounts(people)).toEqual({
    summoned: 4,
    present: 3,
    online: 1,
    absent: 1,
    guests: 1,
    press: 1,
  });
});

test("those entitled to vote are the summoned who were there at that item", () => {
  const vote = { forCount: 2, againstCount: 1, otherCount: 0 };
  expect(voteCount({ attendees: people, agenda }, { ...vote, agendaItemId: "i1" })).toEqual({
    total: 3,
    present: 2,
  });
  expect(voteCount({ attendees: people, agenda }, { ...vote, agendaItemId: null }).present).toBe(3);
  expect(voteCount({ attendees: people, agenda }, { ...vote, agendaItemId: "i3" }).present).toBe(3);
});
