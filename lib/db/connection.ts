import "server-only";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";

import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import Database from "better-sqlite3";

import { environment } from "#lib/env";

/**
 * What every connection must say, for better-sqlite3 silently runs WAL at
 * `synchronous=NORMAL`, where the last commits can be lost with the power.
 */
const pragmas = [
  "PRAGMA busy_timeout = 5000",
  "PRAGMA journal_mode = WAL",
  "PRAGMA synchronous = FULL",
  "PRAGMA foreign_keys = ON",
  "PRAGMA cache_size = -16000",
];

class DurableAdapter extends PrismaBetterSqlite3 {
  private readonly opened: { dispose: () => Promise<void> }[] = [];

  override async connect() {
    const adapter = await super.connect();
    await adapter.executeScript(`${pragmas.join(";\n")};`);
    this.opened.push(adapter);
    return adapter;
  }

  /** The migration engine hands whole migrations to `executeRaw` here, which takes one statement. */
  override async connectToShadowDb() {
    const shadow = await super.connectToShadowDb();
    shadow.executeRaw = async ({ sql }) => {
      await shadow.executeScript(sql);
      return 0;
    };
    return shadow;
  }

  /** Closes what `connect` opened; the migration engine leaves its connection, and with it a lock, behind. */
  async close(): Promise<void> {
    await Promise.all(this.opened.splice(0).map((adapter) => adapter.dispose()));
  }
}

/** The driver adapter for Prisma and for the migration engine. */
export function databaseAdapter(file: string = environment.databaseFile): DurableAdapter {
  mkdirSync(dirname(file), { recursive: true });
  return new DurableAdapter({ url: `file:${file}` }, { shadowDatabaseUrl: ":memory:" });
}

/** A bare connection, for the few statements that must be synchronous (docs/decisions/003). */
export function openDatabase(file: string = environment.databaseFile): Database.Database {
  mkdirSync(dirname(file), { recursive: true });
  const database = new Database(file);
  for (const pragma of pragmas) database.exec(pragma);
  return database;
}
