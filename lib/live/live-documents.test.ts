import { expect, test } from "@playwright/test";

import { db } from "#lib/db/client";
import { givenActor, givenCommittee } from "#lib/testing/given";
import { GivenLive, givenSession, storedText, textOf, write } from "#lib/testing/given-live";

const live = new GivenLive();
test.beforeEach(() => live.start());
test.afterEach(() => live.end());

test("what was acknowledged is in the database at that moment", async () => {
  const { provider, reportId, secretary } = await live.openNewText();
  write(provider, "Đã ghi.");
  await expect.poll(() => provider.hasUnsyncedChanges, { intervals: [1] }).toBe(false);
  expect(await storedText(reportId)).toBe("Đã ghi.");
  expect(await db.reportWriter.findMany({ where: { reportId } })).toEqual([
    { reportId, personId: secretary.personId },
  ]);
});

test("nobody opens a text without a living session in its committee", async () => {
  const { committee, reportId } = await live.openNewText();
  const colleague = await givenActor(committee, ["drafter"]);
  const stranger = await givenActor(await givenCommittee(), ["drafter"]);
  const { provider } = await live.openText(reportId, await givenSession(colleague));
  await expect.poll(() => provider.synced).toBe(true);
  for (const sessionId of [null, "none-such", await givenSession(stranger)]) {
    const refused = await live.openText(reportId, sessionId);
    await expect.poll(() => refused.told.refused).toBeGreaterThan(0);
    expect(refused.provider.synced).toBe(false);
  }
});

test("an approver reads along but writes nothing", async () => {
  const { committee, reportId } = await live.openNewText();
  const approver = await givenActor(committee, ["approver"]);
  const { provider } = await live.openText(reportId, await givenSession(approver));
  await expect.poll(() => provider.synced).toBe(true);
  expect(provider.authorizedScope).toBe("readonly");
  write(provider, "Lén viết.");
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await storedText(reportId)).toBe("");
});

test("a write that races with the submission is never stored, nor told as saved", async () => {
  const { provider, reportId } = await live.openNewText();
  await db.report.update({ where: { id: reportId }, data: { state: "submitted" } });
  const told: boolean[] = [];
  provider.on("unsyncedChanges", () => told.push(provider.hasUnsyncedChanges));
  write(provider, "Viết sau khi trình.");
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(await storedText(reportId)).toBe("");
  expect(told.length).toBeGreaterThan(0);
  expect(told).not.toContain(false);
});

for (const [cause, end] of [
  [
    "her session is revoked",
    (sessionId: string) => db.session.update({ where: { id: sessionId }, data: { revokedAt: new Date() } }),
  ],
  [
    "her account is disabled",
    (sessionId: string) =>
      db.person.updateMany({
        where: { sessions: { some: { id: sessionId } } },
        data: { disabledAt: new Date() },
      }),
  ],
  [
    "she leaves the committee",
    (sessionId: string) =>
      db.membership.deleteMany({ where: { person: { sessions: { some: { id: sessionId } } } } }),
  ],
] as const)
  test(`an open text closes within a second when ${cause}`, async () => {
    const { sessionId, told } = await live.openNewText();
    await end(sessionId);
    await expect.poll(() => told.refused, { timeout: 1000, intervals: [20] }).toBeGreaterThan(0);
  });

test("two people's words meet", async () => {
  const { committee, reportId, provider } = await live.openNewText();
  const other = await live.openText(reportId, await givenSession(await givenActor(committee, ["drafter"])));
  await expect.poll(() => other.provider.synced).toBe(true);
  write(provider, "Một.");
  write(other.provider, "Hai.");
  await expect.poll(() => textOf(provider)).toContain("Hai.");
  expect(textOf(other.provider)).toBe(textOf(provider));
});

test("after a restart the open tab carries on by itself and sends what it had not sent", async () => {
  const { reportId, provider } = await live.openNewText();
  const { port } = live;
  await live.stop();
  write(provider, "Viết lúc máy chủ tắt.");
  await live.start({ port });
  await expect.poll(() => storedText(reportId), { timeout: 5000 }).toBe("Viết lúc máy chủ tắt.");
  await expect.poll(() => provider.hasUnsyncedChanges).toBe(false);
});

test("the log is folded into text that can be read and searched", async () => {
  const { reportId, provider } = await live.openNewText();
  write(provider, "Năm từ của văn bản.");
  await expect.poll(() => provider.hasUnsyncedChanges).toBe(false);
  provider.destroy();
  await expect
    .poll(() => db.reportBody.findUnique({ where: { reportId } }), { timeout: 8000 })
    .toMatchObject({
      plainText: "Năm từ của văn bản.",
      wordCount: 5,
    });
  expect(await db.bodyUpdate.count({ where: { reportId } })).toBe(0);
  expect(await storedText(reportId)).toBe("Năm từ của văn bản.");
});
