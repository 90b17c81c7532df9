import { expect, test } from "@playwright/test";

import type { ExtractedFacts } from "#lib/extraction/facts";
import type { Labels } from "#lib/extraction/labels";
import { readLabels } from "#lib/extraction/labels";
import { overlap, prf, scoreAll } from "#lib/extraction/score";

const found: ExtractedFacts = {
  title: null,
  kind: null,
  date: { day: null, month: null, year: null, session: null },
  organiser: null,
  attendees: [],
  documents: [],
  commendations: [],
  figures: [],
  byline: null,
};
const nothing: Labels = { ...readLabels(JSON.stringify(found)) };
const count = {
  collectives: null,
  individuals: 5,
  names: [],
  reason: null,
  text: "trao giấy khen cho 5 cá nhân",
};

test("nothing to find and nothing found counts neither way", () => {
  expect(scoreAll([{ gold: nothing, facts: found }]).macro).toBeNull();
});

test("an optional label is neither right nor wrong", () => {
  const award = { form: "giấy khen", ...count };
  const gold = { ...nothing, commendations: [{ ...award, optional: true }] };
  expect(scoreAll([{ gold, facts: { ...found, commendations: [award] } }]).counts.commendations).toEqual({
    right: 0,
    found: 0,
    gold: 0,
  });
  expect(scoreAll([{ gold, facts: found }]).counts.commendations).toEqual({ right: 0, found: 0, gold: 0 });
});

test("a wrong count is both missed and extra", () => {
  const gold = { ...nothing, commendations: [{ form: "giấy khen", ...count, optional: false }] };
  const facts = { ...found, commendations: [{ form: "giấy khen", ...count, individuals: 6 }] };
  expect(scoreAll([{ gold, facts }]).counts.commendations).toEqual({ right: 0, found: 1, gold: 1 });
});

test("another accepted answer beside null is not punished", () => {
  const gold = { ...nothing, organiser_alt: ["Đảng ủy xã"] };
  expect(scoreAll([{ gold, facts: { ...found, organiser: "Đảng uỷ xã" } }]).counts.organiser).toEqual({
    right: 0,
    found: 0,
    gold: 0,
  });
  expect(scoreAll([{ gold, facts: { ...found, organiser: "Huyện ủy" } }]).counts.organiser).toEqual({
    right: 0,
    found: 1,
    gold: 0,
  });
});

test("overlap is of words, whatever their case and tone placement", () => {
  expect(overlap("Uỷ ban", "ủy ban")).toBe(1);
  expect(overlap("a b", "b c")).toBe(0.5);
  expect(overlap("", "")).toBe(0);
});

test("precision and recall of nothing found are zero", () => {
  expect(prf({ right: 0, found: 0, gold: 2 })).toEqual({ precision: 0, recall: 0, f1: 0 });
});
