import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";

import type { Role } from "#lib/access/actor";
import { readRoles, roles } from "#lib/access/actor";
import { readPipedLine } from "#lib/cli/piped-line";
import { kindOfCommittee } from "#lib/committees/committee";
import { db } from "#lib/db/client";
import { migrate } from "#lib/db/migrate";
import { hashPassword } from "#lib/people/password";
import { shortestPassword, usernamePattern } from "#lib/people/person";
import { Problem } from "#lib/problem";
import { fold } from "#lib/text/fold";

const usage = `Cách dùng:
  kyyeu user add TÊN --name "Họ và tên" --committee MÃ --roles drafter,approver [--password …] [--committee-name "…"]
  kyyeu user disable TÊN [--enable]
  kyyeu user password TÊN [--password …]
Vai trò: ${roles.join(", ")}
`;

type Values = Partial<Record<"name" | "committee" | "committee-name" | "roles" | "password", string>> & {
  enable?: boolean;
};

/**
 * `kyyeu user add|disable|password`: accounts from the command line; how a fresh installation gets its first administrator.
 *
 * A password comes from `--password`, else from standard input, else one is made and told once. Gives the exit code.
 */
export async function userCommand(args: string[]): Promise<number> {
  const string = { type: "string" } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      name: string,
      committee: string,
      "committee-name": string,
      roles: string,
      password: string,
      enable: { type: "boolean" },
    },
  });
  const [verb = "", username = ""] = positionals;
  const run = { add, disable, password }[verb];
  if (!run || username === "" || positionals.length > 2) {
    process.stderr.write(usage);
    return 2;
  }
  await migrate();
  return run(username.toLowerCase(), values);
}

async function add(username: string, values: Values): Promise<number> {
  const wanted = (values.roles ?? "").split(",").map((role) => role.trim());
  const known = readRoles(wanted);
  if (!values.committee || known.length === 0 || known.length !== new Set(wanted).size) {
    process.stderr.write(usage);
    return 2;
  }
  // All that may be refused comes before the first row is written.
  const person = await db.person.findUnique({ where: { username }, select: { id: true } });
  const { told, make } = person ? { told: "", make: () => person.id } : await newPerson(username, values);
  const committeeId = await findOrMakeCommittee(values.committee, values["committee-name"]);
  await giveRoles(committeeId, await make(), known);
  process.stdout.write(`${username}: ${known.join(", ")} ở ${values.committee}.${told}\n`);
  return 0;
}

async function disable(username: string, { enable = false }: Values): Promise<number> {
  const { id } = await findPerson(username);
  const now = new Date();
  await db.$transaction([
    db.person.update({ where: { id }, data: { disabledAt: enable ? null : now } }),
    db.session.updateMany({ where: { personId: id, revokedAt: null }, data: { revokedAt: now } }),
  ]);
  process.stdout.write(enable ? `Đã mở lại ${username}.\n` : `Đã khoá ${username}; mọi phiên đã kết thúc.\n`);
  return 0;
}

async function password(username: string, values: Values): Promise<number> {
  const { id } = await findPerson(username);
  const { hashed, told } = await readPassword(values.password);
  await db.$transaction([
    db.person.update({ where: { id }, data: { passwordHash: hashed } }),
    db.session.updateMany({ where: { personId: id, revokedAt: null }, data: { revokedAt: new Date() } }),
  ]);
  process.stdout.write(`Đã đổi mật khẩu của ${username}; mọi phiên đã kết thúc.${told}\n`);
  return 0;
}

async function findOrMakeCommittee(slug: string, name: string | undefined): Promise<string> {
  const committee = await db.committee.findUnique({ where: { slug }, select: { id: true } });
  if (committee) return committee.id;
  if (!name) throw new Problem("not-found", `không có cấp uỷ «${slug}»; thêm --committee-name để tạo`);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))
    throw new Problem("invalid", "mã cấp uỷ chỉ gồm chữ thường không dấu, số và gạch nối");
  const made = await db.committee.create({
    data: { slug, name, nameFolded: fold(name), ...kindOfCommittee(name) },
    select: { id: true },
  });
  return made.id;
}

/** A new account's password to tell, and how to make the account once its committee is known. */
async function newPerson(username: string, { name, password: given }: Values) {
  if (!usernamePattern.test(username))
    throw new Problem(
      "invalid",
      "tên đăng nhập chỉ gồm chữ thường không dấu, số, dấu chấm, gạch; 2–40 ký tự",
    );
  if (!name) throw new Problem("invalid", "tài khoản mới cần --name");
  const { hashed, told } = await readPassword(given);
  const data = { username, name, nameFolded: fold(name), passwordHash: hashed };
  const make = async () => (await db.person.create({ data, select: { id: true } })).id;
  return { told, make };
}

async function giveRoles(committeeId: string, personId: string, given: readonly Role[]) {
  for (const role of given) {
    const membership = { committeeId, personId, role };
    await db.membership.upsert({
      where: { committeeId_personId_role: membership },
      create: membership,
      update: {},
    });
  }
}

async function findPerson(username: string) {
  const person = await db.person.findUnique({ where: { username }, select: { id: true } });
  if (!person) throw new Problem("not-found", `không có tài khoản «${username}»`);
  return person;
}

/** The password's hash, and what to tell when it was made here. */
async function readPassword(given: string | undefined): Promise<{ hashed: string; told: string }> {
  const chosen = given ?? (await readPipedLine(process.stdin)) ?? "";
  if (chosen !== "" && chosen.length < shortestPassword)
    throw new Problem("invalid", `mật khẩu cần ít nhất ${shortestPassword} ký tự`);
  if (chosen !== "") return { hashed: await hashPassword(chosen), told: "" };
  const made = randomBytes(9).toString("base64url");
  return { hashed: await hashPassword(made), told: ` Mật khẩu: ${made} (chỉ hiện lần này)` };
}
