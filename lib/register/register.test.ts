import { expect, test } from "@playwright/test";

import type { Actor } from "#lib/access/actor";
import { db } from "#lib/db/client";
import { offerNumber, registerReport } from "#lib/register/commands/register";
import { releaseNumber, reserveNumbers } from "#lib/register/commands/reserve";
import { saveSymbol, saveTerm } from "#lib/register/commands/series";
import { registerReportInput, reserveNumberInput, symbolInput, termInput } from "#lib/register/inputs";
import { getRegister } from "#lib/register/queries";
import { moveReport } from "#lib/reports/commands/move";
import { readFrozenFacts } from "#lib/reports/frozen-facts";
import { sealOf } from "#lib/reports/seal";
import { givenActor } from "#lib/testing/given";
import { refusal } from "#lib/testing/given-conference";
import { givenApprovedPaper, givenPaper, givenRegistry } from "#lib/testing/given-paper";

type Fields = Readonly<Record<string, unknown>>;
const registering = (clerk: Actor, fields: Fields) =>
  registerReport(clerk, registerReportInput.parse({ revision: 3, registeredOn: "2026-07-12", ...fields }));
const reserving = (clerk: Actor, fields: Fields = {}) =>
  reserveNumbers(
    clerk,
    reserveNumberInput.parse({
      typeSymbol: "BB",
      registeredOn: "2026-07-11",
      count: 1,
      note: "Văn bản lưu ở tủ mật",
      ...fields,
    }),
  );
const everything = { termId: null, typeSymbol: null, search: "", page: 1 };

test("an approved paper is numbered, dated, frozen and issued in one step", async () => {
  const { secretary, leader, clerk } = await givenRegistry();
  const { reportId } = await givenApprovedPaper(secretary, leader);
  const done = await registering(clerk, { reportId });
  expect(done).toEqual({ state: "issued", revision: 4, called: "01-BB/ĐU" });
  const report = await db.report.findUniqueOrThrow({
    where: { id: reportId },
    include: { versions: { orderBy: { number: "asc" } }, entry: true, paper: true, events: true },
  });
  expect(report.state).toBe("issued");
  expect(report.paper?.issuedOn).toBe("2026-07-12");
  expect(report.entry).toMatchObject({
    number: 1,
    typeSymbol: "BB",
    organSymbol: "ĐU",
    personId: clerk.personId,
  });
  expect(report.versions.map(({ cause }) => cause)).toEqual(["submit", "register"]);
  for (const version of report.versions) expect(sealOf(version)).toBe(version.hash);
  expect(readFrozenFacts(report.versions[1]?.facts ?? "").attendees).toHaveLength(2);
  expect(report.events.map(({ action }) => action)).toContain("register");
});

test("twenty clerks who press at once get the numbers 1 to 20", async () => {
  test.setTimeout(120_000);
  const { secretary, leader, clerk } = await givenRegistry();
  const papers = [];
  for (let made = 0; made < 20; made += 1) papers.push(await givenApprovedPaper(secretary, leader));
  await Promise.all(papers.map(({ reportId }) => registering(clerk, { reportId })));
  const entries = await db.registerEntry.findMany({ where: { committeeId: clerk.committeeId } });
  expect(entries.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 1),
  );
  expect(new Set(entries.map(({ reportId }) => reportId)).size).toBe(20);
});

test("of two clerks who register one paper at once, one is refused and one number is used", async () => {
  const { secretary, leader, clerk } = await givenRegistry();
  const { reportId } = await givenApprovedPaper(secretary, leader);
  const outcomes = await Promise.allSettled([
    registering(clerk, { reportId }),
    registering(clerk, { reportId }),
  ]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await db.registerEntry.count({ where: { committeeId: clerk.committeeId } })).toBe(1);
});

test("each type has its own series, and each term begins anew", async () => {
  const { secretary, leader, clerk, administrator, termId } = await givenRegistry();
  const save = (fields: Fields) => saveTerm(administrator, termInput.parse({ id: null, ...fields }));
  await save({ id: termId, label: "2025–2030", startsOn: "2025-07-01", endsOn: "2026-07-31" });
  await save({ label: "2026–2030", startsOn: "2026-08-01", endsOn: null });
  const called = [];
  for (const [kind, registeredOn] of [
    ["minutes", "2026-07-12"],
    ["conclusionNotice", "2026-07-12"],
    ["minutes", "2026-07-31"],
    ["minutes", "2026-08-01"],
  ] as const) {
    const { reportId } = await givenApprovedPaper(secretary, leader, kind);
    called.push((await registering(clerk, { reportId, registeredOn })).called);
  }
  expect(called).toEqual(["01-BB/ĐU", "01-TB/ĐU", "02-BB/ĐU", "01-BB/ĐU"]);
});

test("numbers kept free are passed over, may be given to a paper, and are given once", async () => {
  const { secretary, leader, clerk } = await givenRegistry();
  expect(await reserving(clerk, { count: 2 })).toEqual({ called: ["01-BB/ĐU", "02-BB/ĐU"] });
  const first = await givenApprovedPaper(secretary, leader);
  expect((await registering(clerk, { reportId: first.reportId })).called).toBe("03-BB/ĐU");
  const second = await givenApprovedPaper(secretary, leader);
  const offered = await offerNumber(clerk, { reportId: second.reportId, registeredOn: "2026-07-12" });
  expect([offered.next, offered.reserved.map(({ called }) => called)]).toEqual([
    "04-BB/ĐU",
    ["01-BB/ĐU", "02-BB/ĐU"],
  ]);
  const entryId = offered.reserved[1]?.id ?? "";
  expect((await registering(clerk, { reportId: second.reportId, entryId })).called).toBe("02-BB/ĐU");
  const third = await givenApprovedPaper(secretary, leader);
  const again = await refusal(registering(clerk, { reportId: third.reportId, entryId }));
  expect([again.code, again.issues[0]?.reason]).toEqual(["conflict", "numberTaken"]);
  expect(await db.report.findUnique({ where: { id: third.reportId } })).toMatchObject({ state: "approved" });
});

test("a number kept free is released unless it is used", async () => {
  const { secretary, leader, clerk } = await givenRegistry();
  await reserving(clerk);
  const [kept] = (await getRegister(clerk, everything)).entries;
  expect(await releaseNumber(clerk, { entryId: kept?.id ?? "" })).toBeNull();
  const { reportId } = await givenApprovedPaper(secretary, leader);
  expect((await registering(clerk, { reportId })).called).toBe("01-BB/ĐU");
  const [used] = (await getRegister(clerk, everything)).entries;
  expect((await refusal(releaseNumber(clerk, { entryId: used?.id ?? "" }))).issues[0]?.reason).toBe(
    "numberTaken",
  );
});

for (const role of ["drafter", "reviewer", "approver", "publisher", "administrator"] as const)
  test(`a ${role} neither registers nor keeps numbers free`, async () => {
    const { committee, secretary, leader } = await givenRegistry();
    const other = await givenActor(committee, [role]);
    const { reportId } = await givenApprovedPaper(secretary, leader);
    expect((await refusal(registering(other, { reportId }))).code).toBe("forbidden");
    expect((await refusal(offerNumber(other, { reportId, registeredOn: "2026-07-12" }))).code).toBe(
      "forbidden",
    );
    expect((await refusal(reserving(other))).code).toBe("forbidden");
    expect((await refusal(releaseNumber(other, { entryId: "x" }))).code).toBe("forbidden");
  });

test("a clerk of another committee finds neither the paper nor its numbers", async () => {
  const one = await givenRegistry();
  const other = await givenRegistry();
  const { reportId } = await givenApprovedPaper(one.secretary, one.leader);
  await reserving(one.clerk);
  const [kept] = (await getRegister(one.clerk, everything)).entries;
  expect((await refusal(registering(other.clerk, { reportId }))).code).toBe("not-found");
  expect((await refusal(releaseNumber(other.clerk, { entryId: kept?.id ?? "" }))).code).toBe("conflict");
  expect((await getRegister(other.clerk, everything)).entries).toEqual([]);
  const own = await givenApprovedPaper(other.secretary, other.leader);
  const stolen = await refusal(registering(other.clerk, { reportId: own.reportId, entryId: kept?.id }));
  expect(stolen.issues[0]?.reason).toBe("numberTaken");
});

test("a paper is not registered before it is approved, nor before its conference, nor without term or symbol", async () => {
  const { secretary, leader, clerk, committee } = await givenRegistry();
  const draft = await givenPaper(secretary);
  expect((await refusal(registering(clerk, { reportId: draft.reportId, revision: 1 }))).code).toBe(
    "conflict",
  );
  const { reportId } = await givenApprovedPaper(secretary, leader);
  const reasonOf = async (fields: Fields) =>
    (await refusal(registering(clerk, { reportId, ...fields }))).issues[0]?.reason;
  expect(await reasonOf({ registeredOn: "2026-07-09" })).toBe("registeredBeforeHeld");
  await db.committeeSymbol.updateMany({
    where: { committeeId: committee.id },
    data: { validTo: "2026-07-11" },
  });
  expect(await reasonOf({})).toBe("noSymbol");
  await db.term.updateMany({ where: { committeeId: committee.id }, data: { endsOn: "2026-07-11" } });
  expect(await reasonOf({})).toBe("noTerm");
  expect(await db.report.findUnique({ where: { id: reportId } })).toMatchObject({
    state: "approved",
    revision: 3,
  });
});

test("a stale revision is refused, and the general step does not register", async () => {
  const { secretary, leader, clerk } = await givenRegistry();
  const { reportId } = await givenApprovedPaper(secretary, leader);
  expect((await refusal(registering(clerk, { reportId, revision: 2 }))).code).toBe("conflict");
  expect(await db.registerEntry.count({ where: { committeeId: clerk.committeeId } })).toBe(0);
  const step = { reportId, revision: 3, action: "submit", reason: null } as const;
  expect((await refusal(moveReport(clerk, step))).code).toBe("forbidden");
});

test("the register is found by term, type and words, page by page", async () => {
  const { clerk, termId } = await givenRegistry();
  await reserving(clerk, { count: 45, note: "Hồ sơ Đại hội" });
  await reserving(clerk, { typeSymbol: "TB", note: "Thông báo riêng" });
  const first = await getRegister(clerk, everything);
  expect([first.total, first.pages, first.entries.length]).toEqual([46, 2, 40]);
  expect((await getRegister(clerk, { ...everything, page: 9 })).page).toBe(2);
  expect((await getRegister(clerk, { ...everything, typeSymbol: "TB", termId })).total).toBe(1);
  expect((await getRegister(clerk, { ...everything, search: "ho so dai hoi" })).total).toBe(45);
  expect((await getRegister(clerk, { ...everything, termId: "none" })).total).toBe(0);
});

const term = (actor: Actor, fields: Fields) =>
  saveTerm(
    actor,
    termInput.parse({ id: null, label: "2030–2035", startsOn: "2030-07-01", endsOn: null, ...fields }),
  );

const symbol = (actor: Actor, fields: Fields) =>
  saveSymbol(
    actor,
    symbolInput.parse({
      id: null,
      symbol: "ĐU",
      superior: "",
      issuer: "ĐẢNG UỶ",
      seat: "Lam Sơn",
      validFrom: "2024-01-01",
      validTo: "2025-06-30",
      ...fields,
    }),
  );

test("terms and symbols are set by administrators, never overlapping nor backwards", async () => {
  const { administrator, clerk, secretary, leader, termId } = await givenRegistry();
  expect((await refusal(term(clerk, {}))).code).toBe("forbidden");
  expect((await refusal(term(administrator, {}))).issues[0]?.reason).toBe("spanOverlaps");
  expect((await refusal(term(administrator, { endsOn: "2030-06-30" }))).issues[0]?.reason).toBe(
    "spanBackwards",
  );
  const { reportId } = await givenApprovedPaper(secretary, leader);
  await registering(clerk, { reportId });
  const shorter = { id: termId, startsOn: "2025-07-01", endsOn: "2026-07-11" };
  expect((await refusal(term(administrator, shorter))).issues[0]?.reason).toBe("entriesOutside");
  await term(administrator, { id: termId, startsOn: "2025-07-01", endsOn: "2030-06-30" });
  expect((await term(administrator, {})).id).not.toBe(termId);
  expect((await refusal(symbol(clerk, {}))).code).toBe("forbidden");
  expect((await refusal(symbol(administrator, { validTo: null }))).issues[0]?.reason).toBe("spanOverlaps");
  expect((await symbol(administrator, {})).id).toBeTruthy();
});

test("another committee's term and symbol are not found", async () => {
  const one = await givenRegistry();
  const other = await givenRegistry();
  const input = termInput.parse({ id: one.termId, label: "x", startsOn: "2020-01-01", endsOn: "2020-02-01" });
  expect((await refusal(saveTerm(other.administrator, input))).code).toBe("not-found");
});
