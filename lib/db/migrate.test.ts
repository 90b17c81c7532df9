import { copyFileSync, existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "@playwright/test";

import { openDatabase } from "#lib/db/connection";
import { migrate } from "#lib/db/migrate";

const newFile = () => join(mkdtempSync(join(tmpdir(), "kyyeu-")), "kyyeu.db");

test("a new database gets every migration once", async () => {
  const file = newFile();
  expect(await migrate(file)).toContain("0001_init");
  expect(await migrate(file)).toEqual([]);
});

test("a database of another program is refused and left as it was", async () => {
  const file = newFile();
  const before = openDatabase(file);
  before.exec("CREATE TABLE Person (id TEXT); INSERT INTO Person VALUES ('p')");
  before.close();
  await expect(migrate(file)).rejects.toThrow("not empty");
  const after = openDatabase(file);
  expect(after.prepare("SELECT id FROM Person").pluck().all()).toEqual(["p"]);
  after.close();
});

test("a migration that fails leaves what was entered as it was", async () => {
  const file = newFile();
  await migrate(file);
  const before = openDatabase(file);
  before.exec(
    "INSERT INTO Person (id, username, name, nameFolded, passwordHash) VALUES ('p', 'a', 'A', 'a', '!')",
  );
  before.exec("DELETE FROM _prisma_migrations");
  before.exec(
    "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('1', 'x', 'other', 1)",
  );
  before.close();
  await expect(migrate(file)).rejects.toThrow();
  const after = openDatabase(file);
  expect(after.prepare("SELECT name FROM Person").pluck().all()).toEqual(["A"]);
  expect(after.prepare("SELECT migration_name FROM _prisma_migrations").pluck().all()).toEqual(["other"]);
  after.close();
});

test("a file that is no database is told as such and left alone", async () => {
  const file = newFile();
  writeFileSync(file, "Không phải cơ sở dữ liệu.".repeat(100));
  copyFileSync(file, `${file}.copy`);
  await expect(migrate(file)).rejects.toMatchObject({ code: "SQLITE_NOTADB" });
  expect(existsSync(file)).toBe(true);
});
