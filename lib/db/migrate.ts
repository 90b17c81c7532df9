import "server-only";
import { readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

import { openDatabase } from "#lib/db/connection";
import { readMigrations, startSchemaEngine } from "#lib/db/schema-engine";
import { environment } from "#lib/env";

/** Where the schema and its migrations lie, beside the running code. */
const prismaFolder = join(import.meta.dirname, "../../prisma");

/**
 * Brings the database to the newest migration and names those applied; [] when it already is.
 *
 * A current database is recognised by one query, so that a start need not load the engine. When a migration
 * fails halfway, on a full disk for one, the file is put back as it was.
 */
export async function migrate(file: string = environment.databaseFile): Promise<string[]> {
  const { names, list } = readMigrations(join(prismaFolder, "migrations"));
  const applied = appliedMigrations(file);
  if (names.every((name) => applied.has(name))) return [];
  const putBack = keepCopy(file);
  const { engine, close } = await startSchemaEngine(
    readFileSync(join(prismaFolder, "schema.prisma"), "utf8"),
    file,
  );
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: list,
      filters: { externalTables: [], externalEnums: [] },
    });
    await close();
    putBack(false);
    return appliedMigrationNames;
  } catch (error) {
    await close();
    putBack(true);
    throw error;
  }
}

/** Copies what is in a database; gives how to put that back, or to drop the copy. */
function keepCopy(file: string): (isWanted: boolean) => void {
  const copy = `${file}.truoc-khi-cap-nhat`;
  rmSync(copy, { force: true });
  const database = openDatabase(file);
  const hasContent = database.prepare("SELECT 1 FROM sqlite_master LIMIT 1").get() !== undefined;
  if (hasContent) database.prepare("VACUUM INTO ?").run(copy);
  database.close();
  return (isWanted) => {
    if (!isWanted) return rmSync(copy, { force: true });
    for (const suffix of ["", "-wal", "-shm"]) rmSync(file + suffix, { force: true });
    return hasContent ? renameSync(copy, file) : undefined;
  };
}

/** The SQL that leads from the migrations written so far to `prisma/schema.prisma`; "" when nothing changed. */
export async function nextMigrationSql(): Promise<string> {
  const schema = readFileSync(join(prismaFolder, "schema.prisma"), "utf8");
  const { names, list } = readMigrations(join(prismaFolder, "migrations"));
  const { engine, close } = await startSchemaEngine(schema, ":memory:");
  const files = [{ path: join(prismaFolder, "schema.prisma"), content: schema }];
  const { stdout } = await engine.diff({
    from: names.length === 0 ? { tag: "empty" } : { tag: "migrations", ...list },
    to: { tag: "schemaDatamodel", files },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  await close();
  return stdout ?? "";
}

function appliedMigrations(file: string): Set<unknown> {
  const database = openDatabase(file);
  try {
    const known = database.prepare("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'").get();
    if (!known) return new Set();
    return new Set(
      database
        .prepare("SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL")
        .pluck()
        .all(),
    );
  } finally {
    database.close();
  }
}
