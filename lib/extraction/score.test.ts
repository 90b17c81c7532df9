import { expect, test } from "@playwright/test";

import { overlap } from "#lib/extraction/alike";
import type { ExtractedFacts } from "#lib/extraction/facts";
import type { Labels } from "#lib/extraction/labels";
import { readLabels } from "#lib/extraction/labels";
import { prf, scoreAll, scoreTable } from "#lib/extraction/score";

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

test("the table holds a line a field and the mean after the ninth", () => {
  const lines = scoreTable(scoreAll([{ gold: nothing, facts: found }]), 1).split("\n");
  expect(lines[0]).toBe("files scored: 1");
  expect(lines[10]).toMatch(/^macro mean F1 +-/u);
  expect(lines).toContain("documents        P    -   R    -   F1    -    (right 0, predicted 0, gold 0)");
});

test("a figure in another power of a thousand is the same", () => {
  const figure = { text: "6,5 tỷ, đạt 130%", of: null, percent: 130, unit: "đồng", consistent: null };
  const gold = { ...nothing, figures: [{ ...figure, value: 6.5, optional: false }] };
  const scored = (value: number) =>
    scoreAll([{ gold, facts: { ...found, figures: [{ ...figure, value }] } }]).counts.figures.right;
  expect([6.5, 6_500_000_000, 65].map(scored)).toEqual([1, 1, 0]);
});
