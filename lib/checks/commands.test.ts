import { expect, test } from "@playwright/test";

import type { Actor } from "#lib/access/actor";
import {
  deletePhrase,
  dismissFinding,
  restoreFinding,
  saveCheckLevel,
  savePhrase,
  saveTonePlacement,
} from "#lib/checks/commands";
import { readFrozenFindings } from "#lib/checks/dismissal";
import { getCheckSettings, listDismissals } from "#lib/checks/queries";
import { savePhraseInput } from "#lib/checks/settings";
import { db } from "#lib/db/client";
import { documentOfText } from "#lib/document/from-text";
import { bodyColumns } from "#lib/reports/body";
import { moveReport } from "#lib/reports/commands/move";
import { givenActor, givenCommittee, givenReport } from "#lib/testing/given";
import { refusal } from "#lib/testing/given-conference";

const wrongDay = "Ngày 31/4/2026, Đảng uỷ phường giao ba việc cho các chi bộ.";
const reason = null;

async function givenText(actor: Actor, text = wrongDay) {
  const given = await givenReport(actor);
  await db.reportBody.create({ data: { reportId: given.reportId, ...bodyColumns(documentOfText(text)) } });
  return given;
}

async function givenOffice() {
  const committee = await givenCommittee();
  return {
    committee,
    lan: await givenActor(committee, ["drafter"], "Trần Thị Lan"),
    admin: await givenActor(committee, ["administrator"], "Lê Quản"),
    stranger: await givenActor(await givenCommittee(), ["drafter", "administrator"]),
  };
}

const dismissal = { check: "date-exists", quote: "31/4/2026", reason: "Trích nguyên văn." };

test("a report with an error that is neither mended nor explained is not submitted", async () => {
  const { lan } = await givenOffice();
  const { reportId } = await givenText(lan);
  const refused = await refusal(moveReport(lan, { reportId, revision: 1, action: "submit", reason }));
  expect(refused).toMatchObject({ code: "incomplete", issues: [{ field: "body", reason: "openErrors" }] });
  expect(await db.reportVersion.count({ where: { reportId } })).toBe(0);
});

test("an error passed over with a reason goes to the approver, reason and name included", async () => {
  const { lan } = await givenOffice();
  const { reportId } = await givenText(lan);
  await dismissFinding(lan, { reportId, ...dismissal });
  await moveReport(lan, { reportId, revision: 1, action: "submit", reason });
  const { checks } = await db.reportVersion.findFirstOrThrow({ where: { reportId } });
  expect(readFrozenFindings(checks).find(({ check }) => check === "date-exists")).toMatchObject({
    severity: "error",
    quote: "31/4/2026",
    dismissed: { reason: "Trích nguyên văn.", personName: "Trần Thị Lan" },
  });
});

test("a dismissal that is taken back counts no more", async () => {
  const { lan } = await givenOffice();
  const { reportId } = await givenText(lan);
  const { fingerprint } = await dismissFinding(lan, { reportId, ...dismissal });
  await restoreFinding(lan, { reportId, fingerprint });
  expect(await listDismissals(lan, reportId)).toEqual([]);
  expect((await refusal(moveReport(lan, { reportId, revision: 1, action: "submit", reason }))).code).toBe(
    "incomplete",
  );
});

test("a committee that switches a check off is not stopped by it, one that lowers it is only warned", async () => {
  const { lan, admin } = await givenOffice();
  for (const level of ["off", "warning"] as const) {
    const { reportId } = await givenText(lan);
    await saveCheckLevel(admin, { check: "date-exists", level });
    await moveReport(lan, { reportId, revision: 1, action: "submit", reason });
  }
  await saveCheckLevel(admin, { check: "date-exists", level: null });
  const { reportId } = await givenText(lan);
  expect((await refusal(moveReport(lan, { reportId, revision: 1, action: "submit", reason }))).code).toBe(
    "incomplete",
  );
});

test("one committee's settings are not another's", async () => {
  const { lan, admin, stranger } = await givenOffice();
  await saveCheckLevel(admin, { check: "date-exists", level: "off" });
  await saveTonePlacement(admin, { tonePlacement: "new" });
  const { id } = await savePhrase(admin, { wrong: "quán triển", right: "quán triệt" });
  await deletePhrase(stranger, { id });
  expect(await getCheckSettings(lan)).toEqual({
    levels: { "date-exists": "off" },
    tonePlacement: "new",
    phrases: [{ id, wrong: "quán triển", right: "quán triệt" }],
  });
  expect(await getCheckSettings(stranger)).toEqual({ levels: {}, tonePlacement: "", phrases: [] });
  await deletePhrase(admin, { id });
  expect((await getCheckSettings(lan)).phrases).toEqual([]);
});

test("only an administrator changes what the checks say", async () => {
  const { lan } = await givenOffice();
  const attempts = [
    saveCheckLevel(lan, { check: "date-exists", level: "off" }),
    saveTonePlacement(lan, { tonePlacement: "old" }),
    savePhrase(lan, { wrong: "a", right: "b" }),
    deletePhrase(lan, { id: "x" }),
  ];
  for (const attempt of attempts) expect((await refusal(attempt)).code).toBe("forbidden");
});

test("a phrase is kept once however often it is said, in one spelling", async () => {
  const { admin } = await givenOffice();
  const first = await savePhrase(admin, savePhraseInput.parse({ wrong: " quán  triển ", right: "a" }));
  const second = await savePhrase(admin, savePhraseInput.parse({ wrong: "quán triển", right: "quán triệt" }));
  expect(second.id).toBe(first.id);
  expect(savePhraseInput.safeParse({ wrong: "một", right: " một" }).success).toBe(false);
});

test("findings of another committee's report, of a locked one, or by somebody who does not write are left alone", async () => {
  const { committee, lan, stranger } = await givenOffice();
  const leader = await givenActor(committee, ["approver"]);
  const { reportId } = await givenText(lan);
  expect((await refusal(dismissFinding(stranger, { reportId, ...dismissal }))).code).toBe("not-found");
  expect((await refusal(dismissFinding(leader, { reportId, ...dismissal }))).code).toBe("forbidden");
  await db.report.update({ where: { id: reportId }, data: { state: "submitted" } });
  const locked = await refusal(dismissFinding(lan, { reportId, ...dismissal }));
  expect(locked).toMatchObject({ code: "conflict", issues: [{ reason: "locked" }] });
  expect(await listDismissals(lan, reportId)).toEqual([]);
  expect(await listDismissals(stranger, reportId)).toEqual([]);
});
