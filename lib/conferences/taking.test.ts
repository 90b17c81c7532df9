import { expect, test } from "@playwright/test";

import { db } from "#lib/db/client";
import { givenActor, givenCommittee } from "#lib/testing/given";
import {
  facts as keep,
  givenConference,
  givenOffice,
  refusal,
  setReportState,
} from "#lib/testing/given-conference";

import { takeBackFacts, takeBackFactsInput, takeFacts, takeFactsInput } from "./commands/facts";
import { factLimits } from "./limits";
import { getConferencePage } from "./queries";

type Fields = Readonly<Record<string, unknown>>;
type Who = Parameters<typeof takeFacts>[0];
const take = (actor: Who, fields: Fields) => takeFacts(actor, takeFactsInput.parse(fields));
const takeBack = (actor: Who, fields: Fields) => takeBackFacts(actor, takeBackFactsInput.parse(fields));
const factsOf = async (actor: Who, id: string) => (await getConferencePage(actor, id)).facts;

const id = (n: number) =>
  `n${String(n).padStart(24, "0")}${Math.random().toString(36).slice(2, 8).padEnd(6, "a")}`;
const person = (name: string, fields: Fields = {}) => ({ name, positions: [], roles: [], ...fields });
const document = {
  kind: "Nghị quyết",
  number: "31",
  symbol: "31-NQ/TW",
  issuedOn: "2024-05-16",
  issuer: "Bộ Chính trị",
  subject: "",
  relation: "disseminates",
};
const award = {
  form: "Giấy khen",
  track: "party",
  collectiveCount: 2,
  individualCount: 4,
  reason: "",
  decision: "",
  recipients: [],
};
const figure = { label: "Kết nạp", actual: 14, target: 12, percentPrinted: "116,7%", unit: "đảng viên" };
const own = {
  title: "Hội nghị sơ kết",
  kind: "halfYearReview",
  heldOn: "2026-07-12",
  session: "afternoon",
  place: "",
  ordinal: 3,
  extended: true,
};

test("facts of all kinds and the conference's own fields are taken at once, in the order given", async () => {
  const { lan, conferenceId } = await givenOffice();
  const taken = await take(lan, {
    conferenceId,
    conference: { ...own, revision: 1 },
    attendees: [person("Vũ Thị Hạnh", { roles: ["chair"] }), person("Trương Công Bằng")],
    citations: [document],
    commendations: [award],
    figures: [figure],
  });
  expect(taken.conference).toMatchObject({ ...own, revision: 2 });
  const { facts, conference } = await getConferencePage(lan, conferenceId);
  expect(conference).toMatchObject(own);
  expect(facts.attendees.map(({ name }) => name)).toEqual(["Vũ Thị Hạnh", "Trương Công Bằng"]);
  expect(facts).toMatchObject({ citations: [document], commendations: [award], figures: [figure] });
  expect({ ...facts, conference }).toEqual(taken);
});

test("taking the same twice makes one row of each", async () => {
  const { lan, conferenceId } = await givenOffice();
  const input = {
    conferenceId,
    attendees: [{ ...person("Vũ Thị Hạnh"), id: id(1) }],
    citations: [{ ...document, id: id(2) }],
    commendations: [{ ...award, id: id(3) }],
    figures: [{ ...figure, id: id(4) }],
  };
  const first = await take(lan, input);
  expect(await take(lan, input)).toEqual(first);
  const { attendees, citations, commendations, figures } = await factsOf(lan, conferenceId);
  expect([attendees, citations, commendations, figures].map(({ length }) => length)).toEqual([1, 1, 1, 1]);
});

test("one refused row leaves everything as it was", async () => {
  const { lan, minh, conferenceId } = await givenOffice();
  const row = await keep.attendee(lan, conferenceId, { name: "Vũ Thị Hạnh" });
  const theirs = await keep.attendee(minh, conferenceId, { ...row, positions: ["Bí thư"] });
  const stale = { ...person("Vũ Thị Hạnh", { positions: ["Phó Bí thư"] }), id: row.id, revision: 1 };
  const problem = await refusal(
    take(lan, { conferenceId, attendees: [person("Người đầu"), stale], figures: [figure] }),
  );
  expect(problem).toMatchObject({ code: "conflict", current: { editedBy: "Lê Minh", row: theirs } });
  expect(await factsOf(lan, conferenceId)).toMatchObject({ attendees: [theirs], figures: [] });
});

test("the conference's fields are not taken over what somebody saved meanwhile", async () => {
  const { lan, minh, conferenceId } = await givenOffice();
  await take(minh, { conferenceId, conference: { ...own, revision: 1 } });
  const problem = await refusal(
    take(lan, { conferenceId, conference: { ...own, title: "Khác", revision: 1 }, figures: [figure] }),
  );
  expect(problem).toMatchObject({ code: "conflict", current: { editedBy: "Lê Minh" } });
  expect((await factsOf(lan, conferenceId)).figures).toEqual([]);
});

test("facts beyond the limit are refused whole", async () => {
  const { lan, conferenceId } = await givenOffice();
  await keep.attendee(lan, conferenceId);
  const many = Array.from({ length: factLimits.attendees }, (_, n) => person(`Người ${n}`));
  const problem = await refusal(take(lan, { conferenceId, attendees: many }));
  expect(problem).toMatchObject({ code: "invalid", issues: [{ reason: "tooMany" }] });
  expect((await factsOf(lan, conferenceId)).attendees).toHaveLength(1);
  expect(takeFactsInput.safeParse({ conferenceId, attendees: [...many, person("Một nữa")] }).success).toBe(
    false,
  );
});

test("nothing is taken or taken back on another committee's conference, by a wrong role, or once it is submitted", async () => {
  const { committee, lan, conferenceId, reportId } = await givenOffice();
  const row = await keep.attendee(lan, conferenceId);
  const rows = [{ kind: "attendees", id: row.id, revision: 1 }];
  const asked = { conferenceId, attendees: [person("Người lạ")] };
  const stranger = await givenActor(await givenCommittee(), ["drafter"]);
  const clerk = await givenActor(committee, ["clerk", "approver", "publisher"]);
  for (const [actor, code] of [
    [stranger, "not-found"],
    [clerk, "forbidden"],
  ] as const) {
    expect((await refusal(take(actor, asked))).code).toBe(code);
    expect((await refusal(takeBack(actor, { conferenceId, rows }))).code).toBe(code);
  }
  await setReportState(reportId, "submitted");
  const locked = { code: "conflict", issues: [{ reason: "factsLocked" }] };
  expect(await refusal(take(lan, asked))).toMatchObject(locked);
  expect(await refusal(takeBack(lan, { conferenceId, rows }))).toMatchObject(locked);
  expect((await factsOf(lan, conferenceId)).attendees).toEqual([row]);
});

test("a row of another conference is neither changed nor taken back", async () => {
  const { lan, conferenceId } = await givenOffice();
  const other = await givenConference(lan);
  const row = await keep.attendee(lan, other.conferenceId);
  const rows = [{ kind: "attendees", id: row.id, revision: 1 }];
  expect((await refusal(takeBack(lan, { conferenceId, rows }))).issues[0]?.reason).toBe("gone");
  const stolen = { conferenceId, attendees: [{ ...person("Khác"), id: row.id, revision: 1 }] };
  expect((await refusal(take(lan, stolen))).code).toBe("conflict");
  expect((await factsOf(lan, other.conferenceId)).attendees).toEqual([row]);
});

const seen = (kind: string, row: { id: string; revision: number } | undefined) => ({
  kind,
  id: row?.id,
  revision: row?.revision,
});

test("what was taken is taken back, all or none; a document nobody cites any more goes with it", async () => {
  const { committee, lan, minh, conferenceId } = await givenOffice();
  const { attendees, citations } = await take(lan, {
    conferenceId,
    attendees: [person("Vũ Thị Hạnh"), person("Trương Công Bằng")],
    citations: [document],
  });
  const [first, second] = attendees;
  const rows = [seen("attendees", first), seen("attendees", second), seen("citations", citations[0])];
  await keep.attendee(minh, conferenceId, { ...second, positions: ["Phó Bí thư"] });
  expect((await refusal(takeBack(lan, { conferenceId, rows }))).current).toMatchObject({
    editedBy: "Lê Minh",
  });
  expect((await factsOf(lan, conferenceId)).attendees).toHaveLength(2);
  await takeBack(lan, { conferenceId, rows: [rows[0], rows[2]] });
  expect((await factsOf(lan, conferenceId)).attendees.map(({ name }) => name)).toEqual(["Trương Công Bằng"]);
  expect(await db.partyDocument.count({ where: { committeeId: committee.id } })).toBe(0);
});

test("a new conference begins with the facts taken; a bad one leaves no conference behind", async () => {
  const { committee, lan } = await givenOffice();
  const facts = { attendees: [person("Vũ Thị Hạnh")], citations: [document], figures: [figure] };
  const { conferenceId } = await givenConference(lan, { facts });
  expect(await factsOf(lan, conferenceId)).toMatchObject(facts);
  const before = await db.conference.count({ where: { committeeId: committee.id } });
  const taken = { ...person("Vũ Thị Hạnh"), id: "khong-phai-ma" };
  expect((await refusal(givenConference(lan, { facts: { attendees: [taken] } }))).code).toBe("invalid");
  expect(await db.conference.count({ where: { committeeId: committee.id } })).toBe(before);
});
