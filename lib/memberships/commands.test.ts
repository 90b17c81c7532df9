import { expect, test } from "@playwright/test";

import { db } from "#lib/db/client";
import { addMember, setRoles } from "#lib/memberships/commands";
import { listMembers } from "#lib/memberships/queries";
import { givenActor, givenCommittee } from "#lib/testing/given";

const given = async () => {
  const committee = await givenCommittee();
  const administrator = await givenActor(committee, ["administrator"], "Hồ Quản");
  const secretary = await givenActor(committee, ["drafter"], "Ân Thư");
  return { committee, administrator, secretary };
};

test("an administrator makes an account, whose first password is told once", async () => {
  const { administrator } = await given();
  const username = `moi-${Date.now()}`;
  const { password } = await addMember(administrator, { username, name: "Người Mới", roles: ["drafter"] });
  expect(password).toMatch(/^.{12}$/);
  const person = await db.person.findUniqueOrThrow({ where: { username } });
  expect(person.passwordHash).not.toContain(password ?? "");
  expect(person.passwordHash).toMatch(/^\$argon2id\$/);
});

test("somebody known elsewhere keeps her password and gains a committee", async () => {
  const { administrator } = await given();
  const other = await given();
  const { username } = await db.person.findUniqueOrThrow({ where: { id: other.secretary.personId } });
  expect(await addMember(administrator, { username, name: "x", roles: ["reviewer"] })).toEqual({
    password: null,
  });
  expect(await db.membership.count({ where: { personId: other.secretary.personId } })).toBe(2);
});

test("members are listed by name in Vietnamese order, with their roles", async () => {
  const { administrator } = await given();
  expect((await listMembers(administrator)).map(({ name, roles }) => [name, roles])).toEqual([
    ["Ân Thư", ["drafter"]],
    ["Hồ Quản", ["administrator"]],
  ]);
});

test("roles are replaced; none ends the membership", async () => {
  const { administrator, secretary } = await given();
  await setRoles(administrator, { personId: secretary.personId, roles: ["reviewer", "clerk"] });
  expect((await listMembers(administrator))[0]?.roles).toEqual(["reviewer", "clerk"]);
  await setRoles(administrator, { personId: secretary.personId, roles: [] });
  expect(await listMembers(administrator)).toHaveLength(1);
});

test("the last administrator stays", async () => {
  const { administrator } = await given();
  await expect(
    setRoles(administrator, { personId: administrator.personId, roles: ["drafter"] }),
  ).rejects.toMatchObject({ code: "conflict", issues: [{ reason: "lastAdministrator" }] });
  expect((await listMembers(administrator)).at(-1)?.roles).toEqual(["administrator"]);
});

test("a member of another committee is not there, with the same call that works at home", async () => {
  const home = await given();
  const other = await given();
  await expect(
    setRoles(home.administrator, { personId: other.secretary.personId, roles: [] }),
  ).rejects.toMatchObject({ code: "not-found" });
  await setRoles(home.administrator, { personId: home.secretary.personId, roles: [] });
});

test("only administrators see or change members", async () => {
  const { secretary } = await given();
  await expect(listMembers(secretary)).rejects.toMatchObject({ code: "forbidden" });
  await expect(
    setRoles(secretary, { personId: secretary.personId, roles: ["administrator"] }),
  ).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(
    addMember(secretary, { username: "ai-do", name: "Ai", roles: ["drafter"] }),
  ).rejects.toMatchObject({
    code: "forbidden",
  });
});
