import { copyFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "@playwright/test";

import { openDatabase } from "#lib/db/connection";
import { migrate, nextMigrationSql } from "#lib/db/migrate";

const newFile = () => join(mkdtempSync(join(tmpdir(), "kyyeu-")), "kyyeu.db");

test("a new database gets every migration once", async () => {
  const file = newFile();
  expect(await migrate(file)).toContain("0001_init");
  expect(await migrate(file)).toEqual([]);
});

test("the migrations lead to the schema the code was made for", async () => {
  expect(await nextMigrationSql()).toMatch(/^\s*$|empty migration/);
});

test("an older database keeps what was entered in it", async () => {
  const file = newFile();
  const before = openDatabase(file);
  before.exec(readFileSync("prisma/migrations/0001_init/migration.sql", "utf8"));
  before.exec(`
    CREATE TABLE _prisma_migrations (id TEXT PRIMARY KEY NOT NULL, checksum TEXT NOT NULL, finished_at DATETIME,
      migration_name TEXT NOT NULL, logs TEXT, rolled_back_at DATETIME, started_at DATETIME NOT NULL DEFAULT current_timestamp,
      applied_steps_count INTEGER UNSIGNED NOT NULL DEFAULT 0);
    INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count) VALUES ('1', 'x', 1, '0001_init', 1);
    INSERT INTO Committee (id, slug, name, nameFolded, kind, level) VALUES ('c', 'c', 'C', 'c', 'ward', 'commune');
    INSERT INTO Person (id, username, name, nameFolded, passwordHash) VALUES ('p', 'a', 'A', 'a', '!');
    INSERT INTO Conference (id, committeeId, createdById, title, titleFolded, kind) VALUES ('h', 'c', 'p', 'T', 't', 'other');
    INSERT INTO Attendee (id, conferenceId, name, nameFolded, "order") VALUES ('n', 'h', 'N', 'n', 0);
    INSERT INTO AttendeePosition (attendeeId, "order", title) VALUES ('n', 0, 'Bí thư');`);
  before.close();
  expect(await migrate(file)).toContain("0002_checks_and_papers");
  const after = openDatabase(file);
  expect(after.prepare("SELECT title FROM AttendeePosition").pluck().all()).toEqual(["Bí thư"]);
  expect(after.prepare("SELECT standing, presence FROM Attendee").all()).toEqual([
    { standing: "summoned", presence: "inPerson" },
  ]);
  after.close();
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
