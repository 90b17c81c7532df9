import { spawn } from "node:child_process";
import { resolve } from "node:path";

import { expect, test } from "@playwright/test";

import { db } from "#lib/db/client";
import { environment } from "#lib/env";
import { isPassword } from "#lib/people/password";
import { findActor } from "#lib/people/queries";
import { givenActor, givenCommittee } from "#lib/testing/given";

/** Runs the command line as a person does, on this worker's database. */
async function kyyeu(args: readonly string[], piped = "") {
  const env = { ...process.env, DATA_DIR: environment.dataDir, NODE_OPTIONS: "" };
  const child = spawn(process.execPath, [resolve("lib/cli/kyyeu.js"), "user", ...args], { env });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk) => (out += String(chunk)));
  child.stderr.on("data", (chunk) => (err += String(chunk)));
  child.stdin.end(piped);
  const code = await new Promise<number | null>((done) => child.once("close", done));
  return { code, out, err };
}

const unique = () => `nguoi-${Math.random().toString(36).slice(2, 10)}`;
const hashOf = async (username: string) =>
  (await db.person.findUniqueOrThrow({ where: { username } })).passwordHash;

test("an account is made with its roles, its committee and a password told once", async () => {
  const username = unique();
  const slug = `moi-${username}`;
  const given = ["add", username, "--name", "Trần Mới", "--committee", slug, "--roles", "clerk,drafter"];
  const refused = await kyyeu(given);
  expect(refused).toMatchObject({ code: 1, out: "" });
  expect(refused.err.trim().split("\n")).toHaveLength(1);
  const { code, out } = await kyyeu([...given, "--committee-name", "Đảng uỷ phường Mới"]);
  expect(code).toBe(0);
  const password = /Mật khẩu: (\S+)/.exec(out)?.[1] ?? "";
  expect(await isPassword(await hashOf(username), password)).toBe(true);
  const { id } = await db.person.findUniqueOrThrow({ where: { username } });
  expect(await findActor(id, slug)).toMatchObject({ personName: "Trần Mới", roles: ["drafter", "clerk"] });
});

test("somebody who has an account gets more roles and keeps the password; it is read from a pipe otherwise", async () => {
  const { slug } = await givenCommittee();
  const username = unique();
  const given = ["add", username, "--committee", slug, "--roles"];
  await kyyeu([...given, "drafter", "--name", "Cũ"], "mat-khau-qua-ong\n");
  const before = await hashOf(username);
  expect(await isPassword(before, "mat-khau-qua-ong")).toBe(true);
  expect(await kyyeu([...given, "approver"])).toMatchObject({ code: 0 });
  expect(await hashOf(username)).toBe(before);
  const { id } = await db.person.findUniqueOrThrow({ where: { username } });
  expect((await findActor(id, slug))?.roles).toEqual(["drafter", "approver"]);
});

test("a new account without a name leaves nothing behind, not even its committee", async () => {
  const slug = `khong-${unique()}`;
  const given = ["add", unique(), "--committee", slug, "--committee-name", "Không", "--roles", "drafter"];
  expect(await kyyeu(given)).toMatchObject({ code: 1 });
  expect(await kyyeu([...given, "--name", "Ngắn", "--password", "ngan"])).toMatchObject({ code: 1 });
  expect(await db.committee.count({ where: { slug } })).toBe(0);
});

test("a disabled account and a new password end the sessions; a disabled one can be opened again", async () => {
  const { personId } = await givenActor(await givenCommittee(), ["drafter"]);
  const { username } = await db.person.findUniqueOrThrow({ where: { id: personId } });
  const open = () => db.session.create({ data: { personId, expiresAt: new Date(Date.now() + 60_000) } });
  const living = () => db.session.count({ where: { personId, revokedAt: null } });
  await open();
  expect(await kyyeu(["disable", username])).toMatchObject({ code: 0 });
  expect(await living()).toBe(0);
  expect((await db.person.findUniqueOrThrow({ where: { username } })).disabledAt).not.toBeNull();
  expect(await kyyeu(["disable", username, "--enable"])).toMatchObject({ code: 0 });
  expect((await db.person.findUniqueOrThrow({ where: { username } })).disabledAt).toBeNull();
  await open();
  expect(await kyyeu(["password", username, "--password", "mot-mat-khau-moi"])).toMatchObject({ code: 0 });
  expect(await living()).toBe(0);
  expect(await isPassword(await hashOf(username), "mot-mat-khau-moi")).toBe(true);
});

for (const args of [[], ["add"], ["disable"], ["add", "x1", "--bogus"], ["nothing", "x1"]])
  test(`«user ${args.join(" ")}» is wrong usage`, async () => {
    expect(await kyyeu(args)).toMatchObject({ code: 2 });
  });

test("an account nobody has is told in one line", async () => {
  const { code, err } = await kyyeu(["disable", "khong-ai-ca"]);
  expect(code).toBe(1);
  expect(err.trim().split("\n")).toHaveLength(1);
});
