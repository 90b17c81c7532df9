import { randomInt } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { openDatabase } from "#lib/db/connection";
import { demoPeople } from "#lib/demo/places";
import { environment } from "#lib/env";

const file = (name: string) => join(environment.dataDir, name);
const letters = "abcdefghijkmnpqrstuvwxyz23456789";

/** Whether a demo is wanted and nothing was ever entered here, so that it disturbs nobody. */
export function wantsDemo(): boolean {
  if (!environment.demo) return false;
  return ask("SELECT NOT EXISTS (SELECT 1 FROM Committee) AND NOT EXISTS (SELECT 1 FROM Person)") === 1;
}

/** Makes the demo; one that was broken off is noticed by `setUnfinishedDemoAside` at the next start. */
export async function makeDemoOnce(): Promise<void> {
  const { makeDemo } = await import("#lib/demo/make");
  writeFileSync(file("demo-unfinished"), "");
  await makeDemo(readDemoPassword());
  rmSync(file("demo-unfinished"));
}

/** Before anything opens the database: a demo broken off halfway goes aside under another name. */
export function setUnfinishedDemoAside(): void {
  if (!existsSync(file("demo-unfinished"))) return;
  const aside = `${environment.databaseFile}.do-dang-${Date.now()}`;
  for (const suffix of ["", "-wal", "-shm"])
    if (existsSync(environment.databaseFile + suffix))
      renameSync(environment.databaseFile + suffix, aside + suffix);
  rmSync(file("demo-unfinished"));
}

/** What to tell whoever starts a server with the demo in it: accounts and password. [] without a demo. */
export function demoAccounts(): string[] {
  if (!environment.demo) return [];
  const names = demoPeople.map(({ username }) => username);
  const marks = names.map(() => "?").join(", ");
  if (ask(`SELECT count(*) FROM Person WHERE username IN (${marks})`, names) !== names.length) return [];
  return [
    `Tài khoản mẫu (Đảng uỷ phường Sông Xanh): ${names.filter((name) => !name.endsWith("2")).join(", ")}`,
    `Tài khoản mẫu (Đảng uỷ xã Suối Mơ): ${names.filter((name) => name.endsWith("2")).join(", ")}`,
    `Mật khẩu chung: ${readDemoPassword()}`,
  ];
}

/** The demo accounts' common password: `DEMO_PASSWORD`, or one made once and kept in `DATA_DIR` with mode 600. */
function readDemoPassword(): string {
  if (environment.demoPassword !== null) return environment.demoPassword;
  if (existsSync(file("demo-password"))) return readFileSync(file("demo-password"), "utf8").trim();
  const made = Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join("");
  writeFileSync(file("demo-password"), made, { mode: 0o600 });
  return made;
}

function ask(sql: string, values: readonly string[] = []): unknown {
  const database = openDatabase();
  try {
    return database
      .prepare(sql)
      .pluck()
      .get(...values);
  } finally {
    database.close();
  }
}
