import "server-only";
import type Database from "better-sqlite3";

import { openDatabase } from "#lib/db/connection";

/**
 * Reads how often what citizens can see has changed; a few microseconds, so it is asked for every request.
 *
 * Any process that publishes raises the row, so every process notices.
 */
export function publicRevisionReader(database: Database.Database = openDatabase()): () => number {
  const statement = database.prepare("SELECT revision FROM PublicRevision WHERE id = 1").pluck();
  return () => {
    const revision: unknown = statement.get();
    return typeof revision === "number" ? revision : 0;
  };
}
