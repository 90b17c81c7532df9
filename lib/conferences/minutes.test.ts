import { expect, test } from "@playwright/test";

import type { Actor } from "#lib/access/actor";
import { factLimits } from "#lib/conferences/limits";
import { db } from "#lib/db/client";
import { givenActor, givenCommittee } from "#lib/testing/given";
import { facts, givenConference, givenOffice, refusal, setReportState } from "#lib/testing/given-conference";
import { minutes } from "#lib/testing/given-minutes";

import { saveConference, saveConferenceInput } from "./commands/save";
import { getConferencePage } from "./queries";

const kinds = [
  { kind: "agenda", save: minutes.item, change: { conclusion: "Thống nhất" } },
  { kind: "speeches", save: minutes.speech, change: { summary: "Đề nghị làm rõ" } },
  { kind: "votes", save: minutes.vote, change: { againstCount: 1 } },
  { kind: "assignments", save: minutes.assignment, change: { dueOn: "2026-12-15" } },
] as const;

for (const { kind, save, change } of kinds) {
  test(`${kind}: rows are made, changed, put in order and deleted as they were seen`, async () => {
    const { lan, minh, conferenceId } = await givenOffice();
    const first = await save(lan, conferenceId);
    const second = await save(lan, conferenceId);
    const changed = await save(minh, conferenceId, { ...first, ...change });
    expect(changed).toEqual({ ...first, ...change, revision: 2 });
    const { ids } = await minutes.reorder(kind, lan, conferenceId, [second.id, first.id]);
    expect(ids).toEqual([second.id, first.id]);
    expect((await getConferencePage(lan, conferenceId)).minutes[kind]).toEqual([second, changed]);
    expect(await refusal(minutes.remove(kind, lan, conferenceId, first))).toMatchObject({
      code: "conflict",
      current: { editedBy: "Lê Minh", row: changed },
    });
    await minutes.remove(kind, lan, conferenceId, changed);
    expect(await refusal(minutes.remove(kind, lan, conferenceId, changed))).toMatchObject({
      issues: [{ reason: "gone" }],
    });
    expect((await getConferencePage(lan, conferenceId)).minutes[kind]).toEqual([second]);
  });

  test(`${kind}: a stale save is refused with what stands there; one sent twice is taken once`, async () => {
    const { lan, minh, conferenceId } = await givenOffice();
    const row = await save(lan, conferenceId);
    const changed = await save(minh, conferenceId, { ...row, ...change });
    expect(await save(minh, conferenceId, { ...row, ...change })).toEqual(changed);
    expect(await refusal(save(lan, conferenceId, row))).toMatchObject({
      code: "conflict",
      current: { editedBy: "Lê Minh", row: changed },
    });
  });

  test(`${kind}: another committee's rows do not exist, differing only in the committee`, async () => {
    const { lan, conferenceId } = await givenOffice();
    const row = await save(lan, conferenceId);
    const stranger = await givenActor(await givenCommittee(), ["drafter"]);
    const own = await givenConference(stranger);
    const tries = (actor: Actor) => [
      () => save(actor, conferenceId),
      () => save(actor, conferenceId, { ...row, ...change }),
      () => minutes.reorder(kind, actor, conferenceId, [row.id]),
      () => minutes.remove(kind, actor, conferenceId, { ...row, revision: 2 }),
    ];
    for (const run of tries(stranger)) expect((await refusal(run())).code).toBe("not-found");
    const gone = { code: "conflict", issues: [{ reason: "gone" }], current: null };
    expect(await refusal(save(stranger, own.conferenceId, { ...row, ...change }))).toMatchObject(gone);
    expect(await refusal(minutes.remove(kind, stranger, own.conferenceId, row))).toMatchObject(gone);
    expect((await getConferencePage(lan, conferenceId)).minutes[kind]).toEqual([row]);
    for (const run of tries(lan)) await run();
  });

  test(`${kind}: closed to other roles, and to all while a report is submitted`, async () => {
    const { lan, committee, conferenceId, reportId } = await givenOffice();
    const row = await save(lan, conferenceId);
    for (const role of ["approver", "clerk", "publisher", "administrator"] as const) {
      const actor = await givenActor(committee, [role]);
      expect((await refusal(save(actor, conferenceId))).code).toBe("forbidden");
      expect((await refusal(minutes.remove(kind, actor, conferenceId, row))).code).toBe("forbidden");
    }
    await setReportState(reportId, "submitted");
    const late = [
      save(lan, conferenceId),
      minutes.remove(kind, lan, conferenceId, row),
      minutes.reorder(kind, lan, conferenceId, [row.id]),
    ];
    for (const run of late)
      expect(await refusal(run)).toMatchObject({ code: "conflict", issues: [{ reason: "factsLocked" }] });
    expect((await getConferencePage(lan, conferenceId)).minutes[kind]).toEqual([row]);
  });
}

test("the last item that fits is taken, one more is refused", async () => {
  const { lan, conferenceId } = await givenOffice();
  await db.agendaItem.createMany({
    data: Array.from({ length: factLimits.agenda - 1 }, (_, order) => ({ conferenceId, title: "A", order })),
  });
  await minutes.item(lan, conferenceId);
  expect(await refusal(minutes.item(lan, conferenceId))).toMatchObject({ issues: [{ reason: "tooMany" }] });
});

test("rows are about items and attendees of their own conference only", async () => {
  const { lan, conferenceId } = await givenOffice();
  const other = await givenConference(lan);
  const agendaItemId = (await minutes.item(lan, other.conferenceId)).id;
  const attendeeId = (await facts.attendee(lan, other.conferenceId)).id;
  for (const save of [minutes.speech, minutes.vote, minutes.assignment]) {
    expect(await refusal(save(lan, conferenceId, { agendaItemId }))).toMatchObject({
      code: "invalid",
      issues: [{ field: "agendaItemId", reason: "unknownItem" }],
    });
    expect((await save(lan, other.conferenceId, { agendaItemId })).agendaItemId).toBe(agendaItemId);
  }
  expect(await refusal(minutes.speech(lan, conferenceId, { attendeeId }))).toMatchObject({
    issues: [{ field: "attendeeId", reason: "unknownAttendee" }],
  });
});

test("a speaker who is an attendee is called as their row is; when the row goes, the name stays", async () => {
  const { lan, conferenceId } = await givenOffice();
  const row = await facts.attendee(lan, conferenceId, { name: "Vũ Hà" });
  const speech = await minutes.speech(lan, conferenceId, { attendeeId: row.id, speaker: "Ai đó" });
  expect(speech).toMatchObject({ attendeeId: row.id, speaker: "Vũ Hà" });
  expect(await minutes.speech(lan, conferenceId, { ...speech, revision: null })).toEqual(speech);
  const renamed = await facts.attendee(lan, conferenceId, { ...row, name: "Vũ Thị Hà" });
  const [now] = (await getConferencePage(lan, conferenceId)).minutes.speeches;
  expect(now?.speaker).toBe("Vũ Thị Hà");
  await minutes.remove("attendees", lan, conferenceId, renamed);
  expect((await getConferencePage(lan, conferenceId)).minutes.speeches).toEqual([
    { ...speech, attendeeId: null, speaker: "Vũ Thị Hà", revision: 2 },
  ]);
});

test("an attendee someone changed meanwhile is not deleted, and keeps their speeches", async () => {
  const { lan, conferenceId } = await givenOffice();
  const row = await facts.attendee(lan, conferenceId);
  const speech = await minutes.speech(lan, conferenceId, { attendeeId: row.id });
  await facts.attendee(lan, conferenceId, { ...row, name: "Khác" });
  await refusal(minutes.remove("attendees", lan, conferenceId, row));
  const [now] = (await getConferencePage(lan, conferenceId)).minutes.speeches;
  expect(now).toMatchObject({ attendeeId: row.id, revision: speech.revision });
});

test("an item goes only when nothing refers to it", async () => {
  const { lan, conferenceId } = await givenOffice();
  const item = await minutes.item(lan, conferenceId);
  const link = { agendaItemId: item.id };
  const attendee = await facts.attendee(lan, conferenceId);
  const uses = [
    { kind: "speeches", use: () => minutes.speech(lan, conferenceId, link) },
    { kind: "votes", use: () => minutes.vote(lan, conferenceId, link) },
    { kind: "assignments", use: () => minutes.assignment(lan, conferenceId, link) },
    {
      kind: "attendees",
      use: () => minutes.attendance(lan, conferenceId, { ...attendee, leftAtId: item.id }),
    },
  ] as const;
  for (const { kind, use } of uses) {
    const row = await use();
    expect(await refusal(minutes.remove("agenda", lan, conferenceId, item))).toMatchObject({
      code: "conflict",
      issues: [{ reason: "itemInUse" }],
    });
    await minutes.remove(kind, lan, conferenceId, row);
  }
  await minutes.remove("agenda", lan, conferenceId, item);
});

test("long texts keep their lines; numbers are counts", async () => {
  const { lan, conferenceId } = await givenOffice();
  const item = await minutes.item(lan, conferenceId, { conclusion: "  Một.\r\n\r\n\r\nHai  ba.\n" });
  expect(item.conclusion).toBe("Một.\n\nHai ba.");
  for (const forCount of [-1, 1.5, "2", null])
    expect(() => minutes.vote(lan, conferenceId, { forCount })).toThrow();
  expect(() => minutes.vote(lan, conferenceId, { method: "shouting" })).toThrow();
  expect(() => minutes.speech(lan, conferenceId, { speaker: " " })).toThrow();
  expect(() => minutes.assignment(lan, conferenceId, { owner: "" })).toThrow();
});

test("start, end, materials and members are kept; a save that does not know them leaves them", async () => {
  const { lan, conferenceId } = await givenOffice();
  const { id: _id, ...fields } = (await getConferencePage(lan, conferenceId)).conference;
  const said = {
    startsAt: "08:00",
    endsAt: "11:30",
    endedOn: "2026-07-11",
    materials: "Tờ trình 01;\nghi âm",
    memberCount: 15,
  };
  const save = (change: object) =>
    saveConference(lan, saveConferenceInput.parse({ conferenceId, ...fields, ...change }));
  expect(await save(said)).toMatchObject(said);
  const { title, kind, heldOn, session, place, ordinal, extended } = fields;
  const old = {
    conferenceId,
    title,
    kind,
    heldOn,
    session,
    place: "Phòng họp 2",
    ordinal,
    extended,
    revision: 2,
  };
  const after = await saveConference(lan, saveConferenceInput.parse(old));
  expect({ ...after, place }).toEqual({ ...fields, ...said, id: conferenceId, revision: 3 });
  for (const wrong of [{ startsAt: "8:00" }, { endsAt: "24:00" }, { memberCount: 0 }, { endedOn: "mai" }])
    expect(() => save(wrong)).toThrow();
});
