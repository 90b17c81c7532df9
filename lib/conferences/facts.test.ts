import { expect, test } from "@playwright/test";

import { roles } from "#lib/access/actor";
import { conferenceFields } from "#lib/conferences/conference";
import { attendeeInput, citationInput, commendationInput, figureInput } from "#lib/conferences/facts";
import { factLimits } from "#lib/conferences/limits";
import { factsAreEditable } from "#lib/conferences/policy";
import { saysTheSame } from "#lib/conferences/rows";
import { percentOf } from "#lib/conferences/sentences";
import { bestAnswers, rankOf } from "#lib/conferences/suggestions";
import { reportStates } from "#lib/reports/workflow";
import { someone } from "#lib/testing/actors";

const writers = ["drafter", "reviewer"];
const open = ["draft", "returned"];
for (const role of roles)
  for (const state of reportStates) {
    const may = writers.includes(role) && open.includes(state);
    test(`facts are ${may ? "open" : "closed"} to the ${role} while the report is ${state}`, () => {
      expect(factsAreEditable(someone(role), [state])).toBe(may);
    });
  }

test("one submitted report among drafts closes the facts; no report at all leaves them open", () => {
  expect(factsAreEditable(someone("drafter"), ["draft", "submitted"])).toBe(false);
  expect(factsAreEditable(someone("drafter"), [])).toBe(true);
});

test("what is typed is composed, trimmed and set in one line", () => {
  const attendee = attendeeInput.parse({
    conferenceId: "c",
    name: "  Nguyễn  Văn\nAn ".normalize("NFD"),
    positions: [" Bí thư ", "  "],
    roles: ["chair", "chair"],
  });
  expect(attendee).toMatchObject({
    name: "Nguyễn Văn An",
    positions: ["Bí thư"],
    roles: ["chair"],
    id: null,
  });
});

const attendee = { conferenceId: "c", name: "An", positions: [], roles: [] };
const citation = {
  conferenceId: "c",
  kind: "Nghị quyết",
  number: "",
  symbol: "12-NQ/TU",
  issuedOn: null,
  issuer: "",
  subject: "",
  relation: "cites",
};
const commendation = {
  conferenceId: "c",
  form: "Giấy khen",
  track: "party",
  collectiveCount: 3,
  individualCount: null,
  reason: "",
  decision: "",
  recipients: [],
};
const figure = {
  conferenceId: "c",
  label: "Lớp",
  actual: 161,
  target: 181,
  percentPrinted: "88,9",
  unit: "lớp",
};
const conference = {
  title: "Hội nghị",
  kind: "other",
  heldOn: null,
  session: null,
  place: "",
  ordinal: null,
  extended: false,
};

test("the usual facts are taken", () => {
  expect(attendeeInput.safeParse(attendee).success).toBe(true);
  expect(citationInput.safeParse(citation).success).toBe(true);
  expect(commendationInput.safeParse(commendation).success).toBe(true);
  expect(figureInput.safeParse(figure).success).toBe(true);
  expect(conferenceFields.safeParse(conference).success).toBe(true);
});

const refused = [
  [attendeeInput, attendee, { name: " " }],
  [attendeeInput, attendee, { name: "a".repeat(factLimits.name + 1) }],
  [attendeeInput, attendee, { positions: Array.from({ length: 11 }, (_, index) => `Chức ${index}`) }],
  [attendeeInput, attendee, { roles: ["boss"] }],
  [attendeeInput, attendee, { revision: 0 }],
  [citationInput, citation, { symbol: " " }],
  [citationInput, citation, { kind: "Thư" }],
  [citationInput, citation, { issuedOn: "15/10/2021" }],
  [citationInput, citation, { issuedOn: "2021-02-30" }],
  [citationInput, citation, { relation: "loves" }],
  [commendationInput, commendation, { form: "" }],
  [commendationInput, commendation, { collectiveCount: -1 }],
  [commendationInput, commendation, { individualCount: 1.5 }],
  [commendationInput, commendation, { recipients: [{ kind: "individual", name: "" }] }],
  [
    commendationInput,
    commendation,
    { recipients: Array.from({ length: 301 }, () => ({ kind: "individual", name: "An" })) },
  ],
  [figureInput, figure, { label: "" }],
  [figureInput, figure, { actual: Number.POSITIVE_INFINITY }],
  [figureInput, figure, { target: "181" }],
  [conferenceFields, conference, { title: "  " }],
  [conferenceFields, conference, { title: "a".repeat(301) }],
  [conferenceFields, conference, { heldOn: "10/07/2026" }],
  [conferenceFields, conference, { ordinal: 0 }],
  [conferenceFields, conference, { kind: "meeting" }],
] as const;
for (const [schema, usual, change] of refused)
  test(`${JSON.stringify(change).slice(0, 60)} is refused`, () => {
    expect(schema.safeParse({ ...usual, ...change }).success).toBe(false);
  });

test("a percent is computed only of a target that is there", () => {
  expect(percentOf(161, 181)).toBeCloseTo(88.95, 2);
  expect(percentOf(7, 0)).toBeNull();
  expect(percentOf(7, null)).toBeNull();
  expect(percentOf(null, 7)).toBeNull();
});

test("rows say the same whatever their revision and the order of roles", () => {
  const row = { id: "a", name: "An", positions: ["Bí thư"], roles: ["chair", "attend"], revision: 1 };
  expect(saysTheSame(row, { ...row, roles: ["attend", "chair"], revision: 4 })).toBe(true);
  expect(saysTheSame(row, { ...row, positions: ["Phó Bí thư"] })).toBe(false);
});

test("a name that begins so answers best, then one with a word that does, then the rest", () => {
  expect(["nguyen lan", "le nguyen", "tran anguyen", "pham"].map((name) => rankOf(name, "nguyen"))).toEqual([
    0, 1, 2, 3,
  ]);
  const names = ["Trần Van Lanh", "Phạm Lan", "Lan Anh", "Phạm Lan"];
  expect(bestAnswers(names, "LAN", (name) => name)).toEqual(["Lan Anh", "Trần Van Lanh", "Phạm Lan"]);
});
