import { expect, test } from "@playwright/test";

import { db } from "#lib/db/client";
import { givenActor, givenCommittee } from "#lib/testing/given";
import {
  arranging,
  facts,
  givenConference,
  givenOffice,
  refusal,
  setReportState,
} from "#lib/testing/given-conference";

import { createConference, createConferenceInput } from "./commands/create";
import { saveConference, saveConferenceInput } from "./commands/save";
import { getConferencePage } from "./queries";

test("a new conference has a news report titled alike, with the pasted text as its body", async () => {
  const { committee, lan } = await givenOffice();
  const made = await givenConference(lan, {
    title: "  Hội nghị  Ban Chấp hành ",
    text: "Sáng nay.\n\nBế mạc.",
  });
  const page = await getConferencePage(lan, made.conferenceId);
  expect(page.conference).toMatchObject({ title: "Hội nghị Ban Chấp hành", revision: 1 });
  expect(page.reports).toEqual([
    { id: made.reportId, title: "Hội nghị Ban Chấp hành", kind: "news", state: "draft" },
  ]);
  const report = await db.report.findUniqueOrThrow({ where: { id: made.reportId }, include: { body: true } });
  expect(report).toMatchObject({ committeeId: committee.id, authorId: lan.personId });
  expect(report.body?.plainText).toContain("Bế mạc.");
  expect(report.body?.wordCount).toBe(4);
});

test("a reviewer makes no conference", async () => {
  const { minh } = await givenOffice();
  const input = createConferenceInput.parse({
    title: "Hội nghị",
    kind: "other",
    heldOn: null,
    session: null,
    place: "",
    ordinal: null,
    extended: false,
  });
  expect((await refusal(createConference(minh, input))).code).toBe("forbidden");
});

test("who saves a row someone saved before is told who, and what stands there", async () => {
  const { lan, minh, conferenceId } = await givenOffice();
  const row = await facts.attendee(lan, conferenceId, { positions: ["Bí thư"] });
  const saved = await facts.attendee(minh, conferenceId, { ...row, positions: ["Phó Bí thư"] });
  expect(saved).toEqual({ ...row, positions: ["Phó Bí thư"], revision: 2 });

  const problem = await refusal(facts.attendee(lan, conferenceId, { ...row, positions: ["Bí thư Đảng uỷ"] }));
  expect(problem).toMatchObject({ code: "conflict", current: { editedBy: "Lê Minh", row: saved } });
  expect((await getConferencePage(lan, conferenceId)).facts.attendees).toEqual([saved]);

  await facts.attendee(lan, conferenceId, { ...row, positions: ["Bí thư Đảng uỷ"], revision: 2 });
  expect(await refusal(facts.attendee(minh, conferenceId, { ...saved, name: "Khác" }))).toMatchObject({
    current: { editedBy: "Trần Thị Lan" },
  });
});

test("each kind of fact refuses a stale save and keeps what stands there", async () => {
  const { lan, minh, conferenceId } = await givenOffice();
  const commendation = await facts.commendation(lan, conferenceId);
  const figure = await facts.figure(lan, conferenceId);
  const citation = await facts.citation(lan, conferenceId);
  await facts.commendation(minh, conferenceId, { ...commendation, reason: "A" });
  await facts.figure(minh, conferenceId, { ...figure, actual: 5 });
  await facts.citation(minh, conferenceId, { ...citation, relation: "adopts" });
  const stale = [
    facts.commendation(lan, conferenceId, { ...commendation, reason: "B" }),
    facts.figure(lan, conferenceId, { ...figure, actual: 6 }),
    facts.citation(lan, conferenceId, { ...citation, relation: "reviews" }),
  ];
  for (const save of stale)
    expect(await refusal(save)).toMatchObject({ code: "conflict", current: { editedBy: "Lê Minh" } });
  const { facts: standing } = await getConferencePage(lan, conferenceId);
  expect(standing.commendations[0]?.reason).toBe("A");
  expect(standing.figures[0]?.actual).toBe(5);
  expect(standing.citations[0]?.relation).toBe("adopts");
});

test("of two people who save the same row at once, one is refused", async () => {
  const { lan, minh, conferenceId } = await givenOffice();
  const row = await facts.figure(lan, conferenceId);
  const both = await Promise.allSettled([
    facts.figure(lan, conferenceId, { ...row, actual: 1 }),
    facts.figure(minh, conferenceId, { ...row, actual: 2 }),
  ]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("a save whose answer was lost is taken once, sent again", async () => {
  const { lan, conferenceId } = await givenOffice();
  const id = "nabcdefghijklmnopqrst";
  const made = await facts.attendee(lan, conferenceId, { id });
  expect(await facts.attendee(lan, conferenceId, { id })).toEqual(made);
  const second = await facts.attendee(lan, conferenceId, { ...made, name: "Bình" });
  expect(await facts.attendee(lan, conferenceId, { ...made, name: "Bình" })).toEqual(second);
  expect((await getConferencePage(lan, conferenceId)).facts.attendees).toEqual([second]);
});

test("a new row's id neither takes over a row that stands there nor one of another conference", async () => {
  const { lan, conferenceId } = await givenOffice();
  const id = `n${crypto.randomUUID().replaceAll("-", "").slice(0, 24)}`;
  await facts.attendee(lan, conferenceId, { id });
  expect((await refusal(facts.attendee(lan, conferenceId, { id, name: "Khác" }))).code).toBe("conflict");
  const other = await givenConference(lan);
  expect((await refusal(facts.attendee(lan, other.conferenceId, { id }))).code).toBe("invalid");
});

test("the conference's own fields are saved over the revision seen", async () => {
  const { lan, minh, conferenceId, reportId } = await givenOffice();
  const { id: _id, ...fields } = (await getConferencePage(lan, conferenceId)).conference;
  const save = (actor: typeof lan, change: object) =>
    saveConference(actor, saveConferenceInput.parse({ conferenceId, ...fields, ...change }));
  expect(await save(minh, { place: "Hội trường B" })).toMatchObject({ place: "Hội trường B", revision: 2 });
  expect(await refusal(save(lan, { title: "Tên mới" }))).toMatchObject({
    code: "conflict",
    current: { editedBy: "Lê Minh", row: { place: "Hội trường B", title: fields.title } },
  });
  await save(lan, { title: "Tên mới", revision: 2 });
  const report = await db.report.findUniqueOrThrow({ where: { id: reportId } });
  expect(report.title).toBe(fields.title);
});

test("another committee's conference does not exist, differing only in the committee", async () => {
  const { lan, conferenceId } = await givenOffice();
  const row = await facts.attendee(lan, conferenceId);
  const stranger = await givenActor(await givenCommittee(), ["drafter"]);
  const tries = (actor: typeof lan) => [
    () => facts.attendee(actor, conferenceId, { name: "Bình" }),
    () => facts.citation(actor, conferenceId),
    () => facts.commendation(actor, conferenceId),
    () => facts.figure(actor, conferenceId),
    () => arranging.reorderAttendees(actor, { conferenceId, ids: [row.id] }),
    () => getConferencePage(actor, conferenceId),
    () => arranging.deleteAttendee(actor, { conferenceId, ...row }),
  ];
  for (const run of tries(stranger)) expect((await refusal(run())).code).toBe("not-found");
  expect((await getConferencePage(lan, conferenceId)).facts.attendees).toEqual([row]);
  for (const run of tries(lan)) await run();
});

test("a row of another committee is not reached through one's own conference", async () => {
  const { lan, conferenceId } = await givenOffice();
  const row = await facts.attendee(lan, conferenceId);
  const stranger = await givenActor(await givenCommittee(), ["drafter"]);
  const own = await givenConference(stranger);
  const problem = await refusal(facts.attendee(stranger, own.conferenceId, { ...row, name: "X" }));
  expect(problem).toMatchObject({ code: "conflict", issues: [{ field: "", reason: "gone" }], current: null });
  await refusal(arranging.deleteAttendee(stranger, { ...row, conferenceId: own.conferenceId }));
  await arranging.reorderAttendees(stranger, { conferenceId: own.conferenceId, ids: [row.id] });
  expect((await getConferencePage(lan, conferenceId)).facts.attendees).toEqual([row]);
});

test("facts are locked while a report of the conference is submitted, and open again when it is returned", async () => {
  const { lan, conferenceId, reportId } = await givenOffice();
  const row = await facts.attendee(lan, conferenceId);
  for (const state of ["submitted", "approved", "published", "withdrawn"]) {
    await setReportState(reportId, state);
    const tries = [
      () => facts.attendee(lan, conferenceId, { ...row, name: "Khác" }),
      () => facts.figure(lan, conferenceId),
      () => arranging.deleteAttendee(lan, { conferenceId, ...row }),
      () => arranging.reorderAttendees(lan, { conferenceId, ids: [row.id] }),
    ];
    for (const run of tries)
      expect(await refusal(run())).toMatchObject({
        code: "conflict",
        issues: [{ field: "", reason: "factsLocked" }],
      });
    expect((await getConferencePage(lan, conferenceId)).mayEdit).toBe(false);
  }
  await setReportState(reportId, "returned");
  await facts.attendee(lan, conferenceId, { ...row, name: "Khác" });
});

test("facts stay open for the minutes once the news is out, but not while either waits for a decision", async () => {
  const { lan, conferenceId, reportId } = await givenOffice();
  const row = await facts.attendee(lan, conferenceId);
  const { id: minutesId } = await db.report.create({
    data: {
      committeeId: lan.committeeId,
      conferenceId,
      kind: "minutes",
      title: "Biên bản",
      titleFolded: "bien ban",
      authorId: lan.personId,
    },
    select: { id: true },
  });
  for (const state of ["published", "withdrawn"]) {
    await setReportState(reportId, state);
    expect((await getConferencePage(lan, conferenceId)).mayEdit).toBe(true);
  }
  const before = await db.reportWriter.count({ where: { reportId } });
  const colleague = await givenActor({ id: lan.committeeId, slug: lan.committeeSlug }, ["drafter"]);
  await facts.attendee(colleague, conferenceId, { ...row, name: "Khác" });
  expect(await db.reportWriter.count({ where: { reportId } })).toBe(before);
  expect(await db.reportWriter.count({ where: { reportId: minutesId, personId: colleague.personId } })).toBe(
    1,
  );
  for (const [news, minutes] of [
    ["approved", "draft"],
    ["published", "submitted"],
    ["published", "issued"],
  ] as const) {
    await setReportState(reportId, news);
    await setReportState(minutesId, minutes);
    expect((await refusal(facts.figure(lan, conferenceId))).issues[0]?.reason).toBe("factsLocked");
  }
});

test("an approver, clerk, publisher or administrator writes no facts", async () => {
  const { committee, conferenceId } = await givenOffice();
  for (const role of ["approver", "clerk", "publisher", "administrator"] as const) {
    const actor = await givenActor(committee, [role]);
    expect((await refusal(facts.figure(actor, conferenceId))).code).toBe("forbidden");
    expect((await getConferencePage(actor, conferenceId)).mayEdit).toBe(false);
  }
});

test("whoever writes a fact is among the writers of the reports, so four eyes count them", async () => {
  const { minh, conferenceId, reportId } = await givenOffice();
  await facts.figure(minh, conferenceId);
  const writers = await db.reportWriter.findMany({ where: { reportId }, select: { personId: true } });
  expect(writers).toContainEqual({ personId: minh.personId });
});

test("a refused change writes nobody among the writers", async () => {
  const { lan, minh, conferenceId, reportId } = await givenOffice();
  const row = await facts.figure(lan, conferenceId);
  await refusal(facts.figure(minh, conferenceId, { ...row, actual: 1, revision: 9 }));
  expect(await db.reportWriter.count({ where: { reportId, personId: minh.personId } })).toBe(0);
});
