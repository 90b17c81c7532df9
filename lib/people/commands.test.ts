import { expect, test } from "@playwright/test";

import { signInThrottle, triesPerAccount, triesPerAddress } from "#lib/access/throttle";
import { db } from "#lib/db/client";
import { changePassword, endSession, revokeOtherSessions, revokeSession, signIn } from "#lib/people/commands";
import { hashPassword } from "#lib/people/password";
import { findSignedIn, listMyCommittees, listSessions } from "#lib/people/queries";
import { Problem } from "#lib/problem";
import { givenActor, givenCommittee } from "#lib/testing/given";

const password = "mat-khau-dung-roi";
const from = (address = `10.0.0.${Math.random()}`) => ({ address, userAgent: "Firefox/1" });

async function givenPerson() {
  const committee = await givenCommittee();
  const { personId } = await givenActor(committee, ["drafter"]);
  const passwordHash = await hashPassword(password);
  const { username } = await db.person.update({ where: { id: personId }, data: { passwordHash } });
  return { committee: committee.slug, username, personId };
}

const signedIn = async (sessionId: string) => {
  const person = await findSignedIn(sessionId);
  if (!person) throw new Error("not signed in");
  return person;
};

test("the right name and password open a session in one's committee", async () => {
  const { committee, username, personId } = await givenPerson();
  const { sessionId } = await signIn({ committee, username, password }, from());
  expect(await findSignedIn(sessionId)).toMatchObject({ personId, username });
});

test("a wrong password, an unknown name, a disabled account and a foreign committee are refused alike", async () => {
  const { committee, username } = await givenPerson();
  const disabled = await givenPerson();
  await db.person.update({ where: { username: disabled.username }, data: { disabledAt: new Date() } });
  const other = await givenPerson();
  for (const attempt of [
    { committee, username, password: "sai" },
    { committee, username: "khong-ai-ca", password },
    { committee: disabled.committee, username: disabled.username, password },
    { committee: other.committee, username, password },
    { committee: "khong-co", username, password },
  ])
    await expect(signIn(attempt, from())).rejects.toMatchObject({
      code: "forbidden",
      issues: [{ reason: "wrongPassword" }],
    });
});

test("after too many wrong passwords even the right one waits, from that address, and after a restart too", async () => {
  const { committee, username } = await givenPerson();
  const here = from();
  for (let tried = 0; tried < triesPerAccount; tried += 1)
    await expect(signIn({ committee, username, password: "sai" }, here)).rejects.toMatchObject({
      code: "forbidden",
    });
  await expect(signIn({ committee, username, password }, here)).rejects.toMatchObject({
    code: "unavailable",
  });
  expect(await signInThrottle(db).take(username, here.address)).toBeGreaterThan(0);
  await signIn({ committee, username, password }, from());
});

test("wrong passwords sent at once are all counted", async () => {
  const { committee, username } = await givenPerson();
  const here = from();
  const tries = Array.from({ length: triesPerAccount + 5 }, () =>
    signIn({ committee, username, password: "sai" }, here).catch((error: unknown) =>
      error instanceof Problem ? error.code : "?",
    ),
  );
  const codes = await Promise.all(tries);
  expect(codes.filter((code) => code === "unavailable")).toHaveLength(5);
});

test("a whole address waits after many wrong passwords, whatever the account; another address does not", async () => {
  const { committee, username } = await givenPerson();
  const here = from();
  const throttle = signInThrottle(db);
  for (let tried = 0; tried < triesPerAddress; tried += 1)
    expect(await throttle.take(`ai-do-${tried}`, here.address)).toBe(0);
  await expect(signIn({ committee, username, password }, here)).rejects.toMatchObject({
    code: "unavailable",
    current: 15,
  });
  await signIn({ committee, username, password }, from());
});

test("a right password forgives the wrong ones before it", async () => {
  const { committee, username } = await givenPerson();
  const here = from();
  await expect(signIn({ committee, username, password: "sai" }, here)).rejects.toThrow();
  await signIn({ committee, username, password }, here);
  for (let tried = 1; tried < triesPerAccount; tried += 1)
    await expect(signIn({ committee, username, password: "sai" }, here)).rejects.toMatchObject({
      code: "forbidden",
    });
  await signIn({ committee, username, password }, here);
});

test("a session ends when it is revoked, when it runs out, and when the account is disabled", async () => {
  const { committee, username, personId } = await givenPerson();
  const open = async () => (await signIn({ committee, username, password }, from())).sessionId;
  const [revoked, disabled] = [await open(), await open()];
  await endSession(revoked);
  expect(await findSignedIn(revoked)).toBeNull();
  expect(await findSignedIn(disabled, new Date(Date.now() + 31 * 86_400_000))).toBeNull();
  await db.person.update({ where: { id: personId }, data: { disabledAt: new Date() } });
  expect(await findSignedIn(disabled)).toBeNull();
});

test("one ends one's own session, not somebody else's", async () => {
  const mine = await givenPerson();
  const theirs = await givenPerson();
  const open = async ({ committee, username }: typeof mine) =>
    (await signIn({ committee, username, password }, from())).sessionId;
  const here = await signedIn(await open(mine));
  const [second, foreign] = [await open(mine), await open(theirs)];
  await expect(revokeSession(here, { sessionId: foreign })).rejects.toMatchObject({ code: "not-found" });
  expect(await findSignedIn(foreign)).not.toBeNull();
  await revokeSession(here, { sessionId: second });
  expect(await findSignedIn(second)).toBeNull();
});

test("a changed password ends every other session and the old password", async () => {
  const { committee, username, personId } = await givenPerson();
  const open = async () => (await signIn({ committee, username, password }, from())).sessionId;
  const [here, other] = [await signedIn(await open()), await open()];
  const next = "mot-mat-khau-moi";
  await changePassword(here, { current: password, next });
  expect(await findSignedIn(other)).toBeNull();
  expect(await listSessions(personId)).toMatchObject([{ id: here.sessionId }]);
  await expect(signIn({ committee, username, password }, from())).rejects.toMatchObject({
    code: "forbidden",
  });
  await signIn({ committee, username, password: next }, from());
});

test("a password is not changed without the present one, nor to one that holds the username", async () => {
  const { committee, username } = await givenPerson();
  const here = await signedIn((await signIn({ committee, username, password }, from())).sessionId);
  for (const [attempt, field] of [
    [{ current: "sai", next: "mot-mat-khau-moi" }, "current"],
    [{ current: password, next: `${username}-2026` }, "next"],
    [{ current: password, next: password }, "next"],
  ] as const)
    await expect(changePassword(here, attempt)).rejects.toMatchObject({
      code: "invalid",
      issues: [{ field }],
    });
});

test("somebody at a machine left open cannot try passwords for ever", async () => {
  const { committee, username } = await givenPerson();
  const here = await signedIn((await signIn({ committee, username, password }, from())).sessionId);
  const change = (current: string) => changePassword(here, { current, next: "mot-mat-khau-moi" });
  for (let tried = 0; tried < triesPerAccount; tried += 1)
    await expect(change("sai")).rejects.toMatchObject({ code: "invalid" });
  await expect(change(password)).rejects.toMatchObject({ code: "unavailable", current: 15 });
  await signIn({ committee, username, password }, from());
});

test("all sessions but this one end together", async () => {
  const { committee, username, personId } = await givenPerson();
  const open = async () => (await signIn({ committee, username, password }, from())).sessionId;
  await open();
  const here = await signedIn(await open());
  await revokeOtherSessions(here);
  expect(await listSessions(personId)).toMatchObject([{ id: here.sessionId }]);
});

test("one person's committees are listed with her roles in each", async () => {
  const { personId, committee } = await givenPerson();
  const second = await givenCommittee("Chi bộ A");
  await db.membership.create({ data: { personId, committeeId: second.id, role: "reviewer" } });
  expect(await listMyCommittees(personId)).toEqual([
    { slug: second.slug, name: "Chi bộ A", roles: ["reviewer"] },
    { slug: committee, name: "Đảng uỷ phường Thử Nghiệm", roles: ["drafter"] },
  ]);
});
