import { expect, test } from "@playwright/test";

import { readDocument } from "#lib/document/schema";
import { changesBetween, driftOf, placeOf } from "#lib/papers/drift";
import { generatedFacts } from "#lib/papers/given-facts";
import { minutesParts } from "#lib/papers/minutes";
import type { PaperFacts } from "#lib/papers/paper-facts";
import { factsNow } from "#lib/papers/paper-facts";
import { documentOf } from "#lib/papers/part";
import { noFacts } from "#lib/testing/given-publication";

const person = {
  id: "a1",
  name: "Trần Văn An",
  positions: ["Bí thư Chi bộ 1"],
  roles: [] as string[],
  standing: "summoned",
  presence: "inPerson",
  absenceReason: "",
  substituteFor: "",
  arrivedAtId: null,
  leftAtId: null,
};
const facts: PaperFacts = {
  ...noFacts,
  attendees: [person, { ...person, id: "a2", name: "Lê Bình", presence: "absent", absenceReason: "ốm" }],
};
const document = documentOf(minutesParts(facts));
const renamed = { ...facts, attendees: [{ ...person, name: "Trần Văn Ân" }, ...facts.attendees.slice(1)] };
const drifted = (now: PaperFacts, of = document) =>
  driftOf(of, minutesParts(now))
    .standing.filter(({ agrees }) => !agrees)
    .map(({ key }) => key);

/** The document with a text replaced in it, as a clerk would. */
const edited = (from: string, to: string) =>
  readDocument(
    JSON.parse(JSON.stringify(document.toJSON()).replace(new RegExp(`(?<="text":"[^"]*)${from}`, "u"), to)),
  );

test("nothing has drifted while the facts stay, for any facts", () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const parts = minutesParts(generatedFacts(seed));
    const { standing, missing } = driftOf(documentOf(parts), parts);
    expect(standing.every(({ agrees, isEdited }) => agrees && !isEdited)).toBe(true);
    expect(missing).toEqual([]);
  }
});

test("a changed fact is told at the part that tells it, and nowhere else", () => {
  expect(drifted(renamed)).toEqual(["attendance.present"]);
  expect(drifted({ ...facts, conference: { ...facts.conference, place: "Nhà văn hoá" } })).toEqual([
    "opening",
  ]);
  expect(drifted({ ...facts, attendees: facts.attendees.slice(0, 1) })).toEqual([
    "attendance.present",
    "attendance.absent",
  ]);
});

test("a fact the text has no part for is missing, headings never are", () => {
  const vote = {
    id: "v",
    agendaItemId: null,
    subject: "Tin",
    method: "",
    forCount: 1,
    againstCount: 0,
    otherCount: 0,
  };
  const { missing } = driftOf(document, minutesParts({ ...facts, votes: [vote] }));
  expect(missing).toEqual(["votes"]);
  expect(
    driftOf(readDocument({ type: "doc", content: [{ type: "paragraph" }] }), minutesParts(facts)).missing,
  ).toEqual(["opening", "officers", "attendance.present", "attendance.absent", "closing"]);
});

test("wording that was changed by hand is edited, but has not drifted", () => {
  const [part] = driftOf(edited("Địa điểm", "Nơi họp"), minutesParts(facts)).standing;
  expect(part).toMatchObject({ key: "opening", agrees: true, isEdited: true });
  expect(part?.text).toContain("Nơi họp");
});

test("a part edited by hand and drifted says both", () => {
  const mended = edited("Có mặt", "Hiện diện");
  const part = driftOf(mended, minutesParts(renamed)).standing.find(
    ({ key }) => key === "attendance.present",
  );
  expect(part).toMatchObject({ agrees: false, isEdited: true });
  expect(part?.now).toContain("Trần Văn Ân");
  expect(part?.basis).toContain("Trần Văn An");
});

test("a part that already says what the facts say now agrees", () => {
  expect(drifted(renamed, edited("Trần Văn An", "Trần Văn Ân"))).toEqual([]);
});

test("parts are found where they stand", () => {
  for (const { at, key } of driftOf(document, minutesParts(facts)).standing)
    expect(document.nodeAt(at)?.attrs["key"]).toBe(key);
});

test("a missing part goes behind the nearest one before it, or before the nearest after it, or to the end", () => {
  const vote = {
    id: "v",
    agendaItemId: null,
    subject: "Tin",
    method: "",
    forCount: 1,
    againstCount: 0,
    otherCount: 0,
  };
  const parts = minutesParts({ ...facts, votes: [vote] });
  const { standing } = driftOf(document, parts);
  const section = standing.find(({ key }) => key === "section.conclusion");
  expect(placeOf(document, parts, "votes")).toBe(section?.at);
  const end = readDocument({ type: "doc", content: [{ type: "paragraph" }] });
  expect(placeOf(end, parts, "votes")).toBe(end.content.size);
  const closing = readDocument({
    type: "doc",
    content: [{ type: "paragraph" }, document.lastChild?.toJSON()],
  });
  expect(placeOf(closing, parts, "votes")).toBe(2);
});

test("what changed is told in lines, each as often as it changed", () => {
  expect(changesBetween("một\nhai\nhai", "một\nhai\nba")).toEqual({ gone: ["hai"], come: ["ba"] });
  expect(changesBetween("một\n\nhai", "hai\nmột")).toEqual({ gone: [], come: [] });
});

test("rows on the screen are the facts, with what the screen does not show as stored", () => {
  const {
    presence: _presence,
    absenceReason: _reason,
    ...row
  } = { ...person, id: "a2", name: "Lê Thanh Bình" };
  const { standing: _standing, ...fresh } = { ...row, id: "a3" };
  const now = factsNow(facts, { attendees: [row, fresh], citations: [], commendations: [], figures: [] });
  expect(now.attendees).toMatchObject([
    { id: "a2", name: "Lê Thanh Bình", presence: "absent", absenceReason: "ốm" },
    { id: "a3", presence: "inPerson", standing: "summoned" },
  ]);
});
