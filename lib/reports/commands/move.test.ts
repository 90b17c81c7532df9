import { expect, test } from "@playwright/test";

import type { Actor } from "#lib/access/actor";
import { db } from "#lib/db/client";
import { documentOfText } from "#lib/document/from-text";
import { updateOfDocument } from "#lib/document/live-body";
import { bodyColumns } from "#lib/reports/body";
import { moveReport } from "#lib/reports/commands/move";
import { saveReport } from "#lib/reports/commands/save";
import { readFrozenFacts } from "#lib/reports/frozen-facts";
import { getDesk, getEditorPage, searchReports } from "#lib/reports/queries";
import { sealOf } from "#lib/reports/seal";
import { givenActor, givenCommittee, givenReport } from "#lib/testing/given";

const reason = null;

async function givenOffice() {
  const committee = await givenCommittee();
  return {
    committee,
    secretary: await givenActor(committee, ["drafter"], "Lan Thư"),
    leader: await givenActor(committee, ["approver"], "Bình Lãnh"),
    board: await givenActor(committee, ["publisher"], "Minh Đăng"),
  };
}

async function givenText(secretary: Actor, text = "Hội nghị bàn ba việc.") {
  const given = await givenReport(secretary);
  await db.reportBody.create({ data: { reportId: given.reportId, ...bodyColumns(documentOfText(text)) } });
  await db.attendee.create({
    data: { conferenceId: given.conferenceId, name: "Trần Văn An", nameFolded: "tran van an", order: 0 },
  });
  return given;
}

test("a report goes to the public in four steps, each recorded with who, when, from and to", async () => {
  const { secretary, leader, board } = await givenOffice();
  const { reportId } = await givenText(secretary);
  const at = new Date("2026-07-10T02:00:00Z");
  await moveReport(secretary, { reportId, revision: 1, action: "submit", reason }, at);
  await moveReport(leader, { reportId, revision: 2, action: "approve", reason }, at);
  await moveReport(board, { reportId, revision: 3, action: "publish", reason }, at);
  await moveReport(board, { reportId, revision: 4, action: "withdraw", reason: "Đăng nhầm" }, at);
  const events = await db.reportEvent.findMany({ where: { reportId }, orderBy: { id: "asc" } });
  expect(
    events.map(({ personId, action, fromState, toState, note }) => [
      personId,
      action,
      fromState,
      toState,
      note,
    ]),
  ).toEqual([
    [secretary.personId, "submit", "draft", "submitted", null],
    [leader.personId, "approve", "submitted", "approved", null],
    [board.personId, "publish", "approved", "published", null],
    [board.personId, "withdraw", "published", "withdrawn", "Đăng nhầm"],
  ]);
  expect(events.every((event) => event.at.getTime() === at.getTime())).toBe(true);
});

test("submitting and publishing freeze body and facts, sealed and chained", async () => {
  const { secretary, leader, board } = await givenOffice();
  const { reportId } = await givenText(secretary);
  await moveReport(secretary, { reportId, revision: 1, action: "submit", reason });
  await moveReport(leader, { reportId, revision: 2, action: "approve", reason });
  await moveReport(board, { reportId, revision: 3, action: "publish", reason });
  const versions = await db.reportVersion.findMany({ where: { reportId }, orderBy: { number: "asc" } });
  expect(versions.map(({ number, cause }) => [number, cause])).toEqual([
    [1, "submit"],
    [2, "publish"],
  ]);
  expect(versions[1]?.previousHash).toBe(versions[0]?.hash);
  for (const version of versions) expect(sealOf(version)).toBe(version.hash);
  expect(readFrozenFacts(versions[0]?.facts ?? "").attendees).toMatchObject([{ name: "Trần Văn An" }]);
  expect(versions[0]?.body).toContain("Hội nghị bàn ba việc.");
});

test("what was typed in the last second is frozen too", async () => {
  const { secretary } = await givenOffice();
  const { reportId } = await givenReport(secretary);
  const update = updateOfDocument(documentOfText("Chữ vừa gõ."));
  await db.bodyUpdate.create({ data: { reportId, update: Buffer.from(update) } });
  await moveReport(secretary, { reportId, revision: 1, action: "submit", reason });
  expect((await db.reportVersion.findFirstOrThrow({ where: { reportId } })).body).toContain("Chữ vừa gõ.");
});

test("an empty text is not submitted, and no version or event is left behind", async () => {
  const { secretary } = await givenOffice();
  const { reportId } = await givenReport(secretary);
  await expect(
    moveReport(secretary, { reportId, revision: 1, action: "submit", reason }),
  ).rejects.toMatchObject({
    code: "incomplete",
    issues: [{ field: "body" }],
  });
  expect(await db.reportVersion.count({ where: { reportId } })).toBe(0);
  expect(await db.reportEvent.count({ where: { reportId } })).toBe(0);
});

test("facts that changed after the approval are not published", async () => {
  const { secretary, leader, board } = await givenOffice();
  const { reportId, conferenceId } = await givenText(secretary);
  await moveReport(secretary, { reportId, revision: 1, action: "submit", reason });
  await moveReport(leader, { reportId, revision: 2, action: "approve", reason });
  await db.attendee.updateMany({ where: { conferenceId }, data: { name: "Trần Văn Ẩn" } });
  await expect(moveReport(board, { reportId, revision: 3, action: "publish", reason })).rejects.toMatchObject(
    {
      code: "conflict",
      issues: [{ reason: "changedSinceApproval" }],
    },
  );
  expect(await db.publication.count({ where: { reportId } })).toBe(0);
  expect(await db.report.findUniqueOrThrow({ where: { id: reportId } })).toMatchObject({ state: "approved" });
});

test("of two people who act on the same revision, one is refused and nothing is recorded for her", async () => {
  const { committee, secretary, leader } = await givenOffice();
  const office = await givenActor(committee, ["reviewer"]);
  const { reportId } = await givenText(secretary);
  await moveReport(secretary, { reportId, revision: 1, action: "submit", reason });
  await moveReport(office, { reportId, revision: 2, action: "sendBack", reason: "Thiếu số" });
  await expect(
    moveReport(leader, { reportId, revision: 2, action: "approve", reason }),
  ).rejects.toMatchObject({
    code: "conflict",
  });
  expect(await db.reportEvent.count({ where: { reportId } })).toBe(2);
});

test("a report of another committee does not exist, with the same call that works at home", async () => {
  const home = await givenOffice();
  const other = await givenOffice();
  const { reportId } = await givenText(home.secretary);
  await moveReport(home.secretary, { reportId, revision: 1, action: "submit", reason });
  const approve = { reportId, revision: 2, action: "approve", reason } as const;
  await expect(moveReport(other.leader, approve)).rejects.toMatchObject({ code: "not-found" });
  await expect(getEditorPage(other.leader, reportId)).rejects.toMatchObject({ code: "not-found" });
  expect(await searchReports(other.leader, "so ket")).toEqual([]);
  expect(await moveReport(home.leader, approve)).toMatchObject({ state: "approved" });
});

test("who wrote in a text does not approve it, though she is an approver too", async () => {
  const { committee, secretary } = await givenOffice();
  const both = await givenActor(committee, ["drafter", "approver"]);
  const { reportId } = await givenText(secretary);
  await saveReport(both, { reportId, revision: 1, title: "Tiêu đề mới", byline: "" });
  await moveReport(secretary, { reportId, revision: 2, action: "submit", reason });
  await expect(moveReport(both, { reportId, revision: 3, action: "approve", reason })).rejects.toMatchObject({
    code: "forbidden",
  });
  expect((await getEditorPage(both, reportId)).actions).toEqual(["sendBack"]);
});

test("a title is saved against the revision seen; the second of two is shown the first one's words", async () => {
  const { committee, secretary } = await givenOffice();
  const colleague = await givenActor(committee, ["drafter"], "Thu Bạn");
  const { reportId } = await givenReport(secretary);
  await saveReport(colleague, { reportId, revision: 1, title: "Của Thu", byline: "" });
  await expect(
    saveReport(secretary, { reportId, revision: 1, title: "Của Lan", byline: "" }),
  ).rejects.toMatchObject({
    code: "conflict",
    current: { editedBy: "Thu Bạn", row: { title: "Của Thu" } },
  });
});

test("title and byline are locked once submitted, and for those who do not draft", async () => {
  const { secretary, leader } = await givenOffice();
  const { reportId } = await givenText(secretary);
  const save = { reportId, revision: 1, title: "Khác", byline: "" };
  await expect(saveReport(leader, save)).rejects.toMatchObject({ code: "forbidden" });
  await moveReport(secretary, { reportId, revision: 1, action: "submit", reason });
  await expect(saveReport(secretary, { ...save, revision: 2 })).rejects.toMatchObject({ code: "conflict" });
});

const waiting = async (actor: Actor) =>
  (await getDesk(actor)).waiting.map(({ id, state, note }) => [id, state, note]);

test("a desk shows what waits for that person, and why it came back", async () => {
  const { secretary, leader, board } = await givenOffice();
  const { reportId } = await givenText(secretary);
  expect(await waiting(secretary)).toEqual([[reportId, "draft", null]]);
  expect(await waiting(leader)).toEqual([]);
  await moveReport(secretary, { reportId, revision: 1, action: "submit", reason });
  expect(await waiting(secretary)).toEqual([]);
  expect(await waiting(leader)).toEqual([[reportId, "submitted", null]]);
  await moveReport(leader, { reportId, revision: 2, action: "sendBack", reason: "Thiếu ngày" });
  expect(await waiting(secretary)).toEqual([[reportId, "returned", "Thiếu ngày"]]);
  await moveReport(secretary, { reportId, revision: 3, action: "submit", reason });
  await moveReport(leader, { reportId, revision: 4, action: "approve", reason });
  expect(await waiting(board)).toEqual([[reportId, "approved", null]]);
});

test("titles are found with or without marks, by any of their words", async () => {
  const { secretary } = await givenOffice();
  await givenReport(secretary, { title: "Đảng uỷ họp về Cầu Đá" });
  for (const text of ["cầu đá", "cau da", "DANG UY cau"])
    expect(await searchReports(secretary, text)).toHaveLength(1);
  expect(await searchReports(secretary, "cầu sắt")).toEqual([]);
});

test("a locked report is read as it was frozen", async () => {
  const { secretary, leader } = await givenOffice();
  const { reportId } = await givenText(secretary, "Bản đã trình.");
  await moveReport(secretary, { reportId, revision: 1, action: "submit", reason });
  await db.reportBody.update({ where: { reportId }, data: { json: "{}" } });
  expect((await getEditorPage(leader, reportId)).bodyJson).toContain("Bản đã trình.");
});
