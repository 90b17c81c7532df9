import { expect, test } from "@playwright/test";

import type { Actor } from "#lib/access/actor";
import { db } from "#lib/db/client";
import { noNames } from "#lib/document/mention-names";
import { toPlainText } from "#lib/document/render/plain-text";
import { createReport, createReportInput } from "#lib/papers/commands/create";
import { savePaperDetails } from "#lib/papers/commands/save-details";
import { paperDetailsInput } from "#lib/papers/details";
import { getEditorPaper, getPaper } from "#lib/papers/queries";
import { registerReport } from "#lib/register/commands/register";
import { moveReport } from "#lib/reports/commands/move";
import { getDesk } from "#lib/reports/queries";
import { givenActor } from "#lib/testing/given";
import { facts, givenConference, refusal } from "#lib/testing/given-conference";
import { givenApprovedPaper, givenPaper, givenRegistry } from "#lib/testing/given-paper";

const details = {
  revision: 1,
  subject: "Hội nghị sơ kết",
  issuedOn: null,
  authority: "",
  signerPosition: "",
  signerName: "Trần Quốc Bình",
  recorderName: "Lê Thu Hà",
  distribution: "Ban Thường vụ;\n Lưu  Văn phòng.\n",
};
const saving = (actor: Actor, reportId: string, fields: object = {}) =>
  savePaperDetails(actor, paperDetailsInput.parse({ ...details, reportId, ...fields }));
const submit = (actor: Actor, reportId: string, revision = 1) =>
  moveReport(actor, { reportId, revision, action: "submit", reason: null });

test("minutes start complete from the facts, with their signers", async () => {
  const { secretary } = await givenRegistry();
  const { reportId } = await givenPaper(secretary);
  const paper = await getPaper(secretary, reportId);
  const text = toPlainText(paper.body, noNames);
  expect(text).toContain("Chủ trì hội nghị: đồng chí Trần Quốc Bình, Bí thư Đảng uỷ.");
  expect(text.indexOf("I- THÀNH PHẦN")).toBeLessThan(text.indexOf("II- DIỄN BIẾN"));
  expect(paper).toMatchObject({
    kind: "minutes",
    title: "Biên bản Hội nghị sơ kết 6 tháng đầu năm",
    issuedOn: null,
    letterhead: {
      superior: "ĐẢNG BỘ TỈNH LAM GIANG",
      issuer: "ĐẢNG UỶ PHƯỜNG THỬ NGHIỆM",
      number: null,
      typeSymbol: "BB",
      organSymbol: "ĐU",
      typeName: "BIÊN BẢN",
      subject: "Hội nghị sơ kết 6 tháng đầu năm",
    },
    signatures: [
      { authority: "NGƯỜI GHI BIÊN BẢN", name: "Lê Thu Hà" },
      { authority: "CHỦ TRÌ HỘI NGHỊ", name: "Trần Quốc Bình" },
    ],
  });
});

test("a registered paper is printed with its number and day, as it was frozen", async () => {
  const { secretary, leader, clerk } = await givenRegistry();
  const { reportId, conferenceId } = await givenApprovedPaper(secretary, leader, "conclusionNotice");
  await registerReport(clerk, { reportId, revision: 3, registeredOn: "2026-07-12", entryId: null });
  await db.attendee.updateMany({ where: { conferenceId }, data: { name: "Đổi Sau" } });
  const paper = await getPaper(clerk, reportId);
  expect(paper).toMatchObject({ issuedOn: "2026-07-12", letterhead: { number: 1, typeSymbol: "TB" } });
  expect(paper.signatures).toEqual([
    { authority: "T/M BAN THƯỜNG VỤ", position: "BÍ THƯ", name: "Trần Quốc Bình" },
  ]);
  expect(Object.values(paper.names.attendees)).not.toContain("Đổi Sau");
  expect((await getEditorPaper(clerk, reportId))?.entry).toEqual({
    number: 1,
    typeSymbol: "TB",
    organSymbol: "ĐU",
  });
});

test("news is printed without a letterhead", async () => {
  const { secretary } = await givenRegistry();
  const { reportId } = await givenConference(secretary);
  const paper = await getPaper(secretary, reportId);
  expect(paper).toMatchObject({
    kind: "news",
    letterhead: null,
    signatures: [],
    distribution: [],
    heldOn: "2026-07-10",
  });
  expect(await getEditorPaper(secretary, reportId)).toBeNull();
});

test("a conference has one minutes and one result report, but several notices", async () => {
  const { secretary } = await givenRegistry();
  const { conferenceId, reportId } = await givenPaper(secretary);
  const make = (kind: string) => createReport(secretary, createReportInput.parse({ conferenceId, kind }));
  const again = await refusal(make("minutes"));
  expect([again.code, again.issues[0]?.reason, again.current]).toEqual([
    "conflict",
    "oneMinutes",
    { reportId },
  ]);
  await make("resultReport");
  expect((await refusal(make("resultReport"))).code).toBe("conflict");
  await make("conclusionNotice");
  expect((await make("conclusionNotice")).reportId).toBeTruthy();
  expect(() => createReportInput.parse({ conferenceId, kind: "news" })).toThrow(/kind/);
});

for (const role of ["reviewer", "approver", "clerk", "publisher", "administrator"] as const)
  test(`a ${role} makes no paper and writes nothing around one`, async () => {
    const { committee, secretary } = await givenRegistry();
    const { conferenceId, reportId } = await givenPaper(secretary);
    const other = await givenActor(committee, [role]);
    expect((await refusal(createReport(other, { conferenceId, kind: "resultReport" }))).code).toBe(
      "forbidden",
    );
    expect((await refusal(saving(other, reportId))).code).toBe("forbidden");
  });

test("another committee's conference and paper do not exist", async () => {
  const one = await givenRegistry();
  const { secretary: stranger } = await givenRegistry();
  const { conferenceId, reportId } = await givenPaper(one.secretary);
  for (const attempt of [
    createReport(stranger, { conferenceId, kind: "resultReport" }),
    saving(stranger, reportId),
    getPaper(stranger, reportId),
    getEditorPaper(stranger, reportId),
  ])
    expect((await refusal(attempt)).code).toBe("not-found");
});

test("details save over the revision seen; of two who save, the second sees the first's", async () => {
  const { secretary, committee } = await givenRegistry();
  const { reportId } = await givenPaper(secretary);
  const minh = await givenActor(committee, ["drafter"], "Lê Minh");
  expect(await saving(secretary, reportId)).toMatchObject({
    revision: 2,
    distribution: "Ban Thường vụ;\nLưu Văn phòng.",
  });
  const stale = await refusal(saving(minh, reportId, { subject: "Khác" }));
  expect(stale.code).toBe("conflict");
  expect(stale.current).toMatchObject({
    editedBy: "Lan Thư",
    row: { subject: "Hội nghị sơ kết", revision: 2 },
  });
  await saving(minh, reportId, { revision: 2 });
  const writers = await db.reportWriter.findMany({ where: { reportId } });
  expect(writers.map(({ personId }) => personId)).toContain(minh.personId);
});

test("a signature against the rules is refused with the rule", async () => {
  const { secretary } = await givenRegistry();
  const { reportId } = await givenPaper(secretary, "conclusionNotice");
  const wrong = { authority: "K/T TRƯỞNG BAN", signerPosition: "PHÓ BÍ THƯ" };
  expect((await refusal(saving(secretary, reportId, wrong))).issues).toEqual([
    { field: "authority", reason: "collectiveHasNoDeputy" },
  ]);
  expect(() => paperDetailsInput.parse({ ...details, reportId, authority: "TM." })).toThrow(/authority/);
});

test("what stands around a submitted paper is locked", async () => {
  const { secretary } = await givenRegistry();
  const { reportId } = await givenPaper(secretary);
  await submit(secretary, reportId);
  expect((await refusal(saving(secretary, reportId))).issues[0]?.reason).toBe("locked");
});

test("a paper is not submitted without subject, signers, or with one person for both", async () => {
  const { secretary } = await givenRegistry();
  const { reportId } = await givenPaper(secretary);
  await saving(secretary, reportId, { subject: "", recorderName: "", signerName: " " });
  expect((await refusal(submit(secretary, reportId))).issues.map(({ field }) => field)).toEqual([
    "subject",
    "recorderName",
    "signerName",
  ]);
  await saving(secretary, reportId, { revision: 2, recorderName: "Trần Quốc Bình" });
  expect((await refusal(submit(secretary, reportId))).issues[0]?.reason).toBe("sameSigners");
});

test("approved papers wait on the clerk's desk, news does not", async () => {
  const { secretary, leader, clerk } = await givenRegistry();
  const { reportId } = await givenApprovedPaper(secretary, leader);
  const news = await givenConference(secretary, { state: "approved" });
  const waiting = (await getDesk(clerk)).waiting.map(({ id }) => id);
  expect(waiting).toContain(reportId);
  expect(waiting).not.toContain(news.reportId);
});

test("a paper made after the facts changed tells them as they are", async () => {
  const { secretary } = await givenRegistry();
  const { conferenceId } = await givenConference(secretary);
  await facts.figure(secretary, conferenceId, { label: "Kết nạp đảng viên", actual: 34, target: 60 });
  const { reportId } = await createReport(secretary, { conferenceId, kind: "resultReport" });
  expect(toPlainText((await getPaper(secretary, reportId)).body, noNames)).toContain(
    "Kết nạp đảng viên\t\t34\t60",
  );
});
