import { readdirSync, readFileSync } from "node:fs";

import { expect, test } from "@playwright/test";

import {
  attendeeForm,
  citationForm,
  commendationForm,
  conferenceForm,
  figureForm,
} from "#lib/conferences/drafts";
import { attendeeInput, citationInput, commendationInput, figureInput } from "#lib/conferences/facts";

import { holdAgainst, type Standings } from "./match";
import type { Drafts, Proposal, ProposalKind } from "./proposal";
import { propose } from "./propose";
import { readFacts } from "./read";
import { isPlain, itemsOf, takeOf } from "./review";

const nothing: Standings = { conference: [], attendees: [], citations: [], commendations: [], figures: [] };
const row = <D>(draft: D, id = "r1") => ({ id, revision: 3, draft });

function proposalOf<K extends ProposalKind>(kind: K, draft: Drafts[K]) {
  return { id: `${kind}-0`, kind, draft, spans: [{ start: 0, end: 1 }], quote: "…", doubts: [] };
}
const stateOf = (standings: Partial<Standings>, ...proposals: readonly Proposal[]) =>
  holdAgainst({ ...nothing, ...standings }, proposals).map(({ match }) => match.state);
const fieldsOf = (standings: Partial<Standings>, proposal: Proposal) => {
  const [held] = holdAgainst({ ...nothing, ...standings }, [proposal]);
  return !held || held.match.state === "new" ? [] : held.match.differences.map(({ field }) => field);
};

const hanh = { name: "Vũ Thị Hạnh", positions: "Bí thư Đảng uỷ phường", roles: ["chair"] };
const person = (change: Partial<typeof hanh>) => proposalOf("attendees", { ...hanh, ...change });

for (const [what, change, state] of [
  ["the same", {}, "same"],
  ["the same in older spelling", { positions: "Bí thư Đảng ủy phường" }, "same"],
  ["the same said shorter", { positions: "Bí thư Đảng uỷ" }, "same"],
  ["somebody with no office printed", { positions: "" }, "same"],
  ["one who concludes, too", { roles: ["chair", "conclude"] }, "adds"],
  ["an office more", { positions: "Bí thư Đảng uỷ phường\nChủ tịch HĐND phường" }, "adds"],
  ["another office", { positions: "Phó Bí thư Đảng uỷ phường" }, "contradicts"],
  ["another role alone", { roles: ["attend"] }, "contradicts"],
  ["a name with other marks", { name: "Vũ Thị Hanh" }, "contradicts"],
  ["another person", { name: "Vũ Thị Hoa" }, "new"],
] as const)
  test(`an attendee of the conference and ${what}: ${state}`, () => {
    const found = { ...hanh, ...change, roles: [...("roles" in change ? change.roles : hanh.roles)] };
    expect(stateOf({ attendees: [row(hanh)] }, person(found))).toEqual([state]);
  });

const nq = {
  kind: "Nghị quyết",
  symbol: "31-NQ/TW",
  issuedOn: "16/05/2024",
  issuer: "Bộ Chính trị",
  subject: "",
  relation: "cites",
};
for (const [what, change, state] of [
  ["the same whatever it is for", { relation: "adopts" }, "same"],
  ["the same without its day", { issuedOn: "" }, "same"],
  ["its symbol with other dashes", { symbol: "31 – NQ/TW" }, "same"],
  ["its subject", { subject: "Về phát triển đô thị" }, "adds"],
  ["another day", { issuedOn: "17/05/2024" }, "contradicts"],
  ["another issuer", { issuer: "Ban Bí thư" }, "contradicts"],
  ["another number", { symbol: "32-NQ/TW" }, "new"],
  ["another kind", { kind: "Kết luận" }, "new"],
] as const)
  test(`a cited document and ${what}: ${state}`, () => {
    expect(stateOf({ citations: [row(nq)] }, proposalOf("citations", { ...nq, ...change }))).toEqual([state]);
  });

test("a bare number and the whole symbol are one document, unless their days differ", () => {
  const bare = row({ ...nq, symbol: "31", issuedOn: "" });
  expect(fieldsOf({ citations: [bare] }, proposalOf("citations", nq))).toContain("symbol");
  const other = row({ ...nq, symbol: "31", issuedOn: "01/01/2020" });
  expect(stateOf({ citations: [other] }, proposalOf("citations", nq))).toEqual(["new"]);
});

const award = {
  ...commendationForm.blank,
  form: "Giấy khen",
  collectiveCount: "2",
  individualCount: "4",
  reason: "thành tích dân vận",
};
for (const [what, change, state] of [
  ["the same", {}, "same"],
  ["the form alone", { collectiveCount: "", individualCount: "", reason: "" }, "same"],
  ["another count for the same reason", { individualCount: "5" }, "contradicts"],
  ["another reason", { reason: "thành tích phòng cháy", individualCount: "9" }, "new"],
  ["another form", { form: "Bằng khen" }, "new"],
] as const)
  test(`a commendation and ${what}: ${state}`, () => {
    const found = proposalOf("commendations", { ...award, ...change });
    expect(stateOf({ commendations: [row(award)] }, found)).toEqual([state]);
  });

const kept = {
  label: "Kết nạp đảng viên",
  actual: "14",
  target: "12",
  unit: "đảng viên",
  percentPrinted: "116,7%",
};
for (const [what, change, state] of [
  ["the same under another name", { label: "Đảng bộ kết nạp" }, "same"],
  ["the same percent printed with a blank", { percentPrinted: "116,7 %" }, "same"],
  ["another count under its name", { actual: "15" }, "contradicts"],
  ["another count under another name", { actual: "15", label: "Khai trừ" }, "new"],
] as const)
  test(`a figure and ${what}: ${state}`, () => {
    expect(stateOf({ figures: [row(kept)] }, proposalOf("figures", { ...kept, ...change }))).toEqual([state]);
  });

test("one fact answers one proposal: two alike stay two", () => {
  const twice = [person({}), { ...person({}), id: "attendees-1" }];
  expect(stateOf({ attendees: [row(hanh)] }, ...twice)).toEqual(["same", "new"]);
});

test("the conference's blank fields are filled, others are contradicted", () => {
  const form = { ...conferenceForm.blank, title: "Hội nghị sơ kết", heldOn: "", kind: "" };
  const conference = [row(form)];
  expect(stateOf({ conference }, proposalOf("conference", { heldOn: "12/06/2025" }))).toEqual(["adds"]);
  expect(stateOf({ conference }, proposalOf("conference", { title: "Hội nghị tổng kết" }))).toEqual([
    "contradicts",
  ]);
  const dated = [row({ ...form, heldOn: "12/06/2025" })];
  expect(stateOf({ conference: dated }, proposalOf("conference", { heldOn: "12/6/2025" }))).toEqual(["same"]);
  expect(stateOf({ conference: dated }, proposalOf("conference", { heldOn: "13/6/2025" }))).toEqual([
    "contradicts",
  ]);
});

test("taking what contradicts writes the text's words, or both where both can be true", () => {
  const found = person({ positions: "Chủ tịch HĐND phường", roles: ["conclude"] });
  const [item] = itemsOf(holdAgainst({ ...nothing, attendees: [row(hanh)] }, [found]));
  if (!item) throw new Error("nothing held");
  expect(isPlain(item)).toBe(false);
  expect(takeOf(item, "new", "found")).toMatchObject({
    id: "r1",
    revision: 3,
    draft: { name: "Vũ Thị Hạnh", positions: "Chủ tịch HĐND phường", roles: ["conclude"] },
    before: hanh,
  });
  expect(takeOf(item, "new", "both").draft).toEqual({
    name: "Vũ Thị Hạnh",
    positions: "Bí thư Đảng uỷ phường\nChủ tịch HĐND phường",
    roles: ["chair", "conclude"],
  });
});

const corpus = "lib/extraction/corpus";
for (const name of readdirSync(corpus).filter((file) => file.endsWith(".txt")))
  test(`when all of ${name} is taken, reading it again finds nothing new`, () => {
    const { proposals } = propose(readFacts(readFileSync(`${corpus}/${name}`, "utf8")), "2026-11-28");
    const held = holdAgainst(storedOf(proposals), proposals);
    expect(held.filter(({ match }) => match.state !== "same").map(({ proposal }) => proposal.draft)).toEqual(
      [],
    );
  });

/** The facts as the commands' schemas would store them when everything is taken. */
function storedOf(proposals: readonly Proposal[]): Standings {
  const stored = { ...nothing };
  let conference: Drafts["conference"] = {};
  const at = { conferenceId: "c", revision: 1 };
  for (const proposal of proposals) {
    const { id } = proposal;
    if (proposal.kind === "conference") conference = { ...conference, ...proposal.draft };
    if (proposal.kind === "attendees") {
      const input = attendeeInput.parse({ ...inputOf(attendeeForm.read(proposal.draft)), ...at, id });
      stored.attendees = [...stored.attendees, row(attendeeForm.toDraft({ ...input, id, revision: 1 }), id)];
    }
    if (proposal.kind === "citations") {
      const input = citationInput.parse({ ...inputOf(citationForm.read(proposal.draft)), ...at, id });
      stored.citations = [...stored.citations, row(citationForm.toDraft({ ...input, id, revision: 1 }), id)];
    }
    if (proposal.kind === "commendations") {
      const input = commendationInput.parse({ ...inputOf(commendationForm.read(proposal.draft)), ...at, id });
      stored.commendations = [
        ...stored.commendations,
        row(commendationForm.toDraft({ ...input, id, revision: 1 }), id),
      ];
    }
    if (proposal.kind === "figures") {
      const input = figureInput.parse({ ...inputOf(figureForm.read(proposal.draft)), ...at, id });
      stored.figures = [...stored.figures, row(figureForm.toDraft({ ...input, id, revision: 1 }), id)];
    }
  }
  return { ...stored, conference: [row({ ...conferenceForm.blank, ...conference })] };
}

function inputOf(reading: ReturnType<typeof attendeeForm.read>) {
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  return reading.input;
}
