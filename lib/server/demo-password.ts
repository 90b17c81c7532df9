import { randomInt } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { db } from "#lib/db/client";
import { demoPeople } from "#lib/demo/places";
import { environment } from "#lib/env";

const file = () => join(environment.dataDir, "demo-password");
const letters = "abcdefghijkmnpqrstuvwxyz23456789";

/** The demo accounts' common password: `DEMO_PASSWORD`, or one made once and kept in `DATA_DIR` with mode 600. */
export function readDemoPassword(): string {
  if (environment.demoPassword !== null) return environment.demoPassword;
  const made = Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join("");
  try {
    writeFileSync(file(), made, { flag: "wx", mode: 0o600 });
    return made;
  } catch {
    return readFileSync(file(), "utf8").trim();
  }
}

/** What to tell whoever starts a server with the demo in it: accounts and password. [] without a demo. */
export async function demoAccounts(): Promise<string[]> {
  if (!environment.demo) return [];
  const names = demoPeople.map(({ username }) => username);
  const known = await db.person.count({ where: { username: { in: names } } });
  if (known < names.length) return [];
  return [
    `Tài khoản mẫu (Đảng uỷ phường Sông Xanh): ${names.filter((name) => !name.endsWith("2")).join(", ")}`,
    `Tài khoản mẫu (Đảng uỷ xã Suối Mơ): ${names.filter((name) => name.endsWith("2")).join(", ")}`,
    `Mật khẩu chung: ${readDemoPassword()}`,
  ];
}
