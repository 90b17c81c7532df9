import "server-only";
import { readFileSync } from "node:fs";

import { db } from "#lib/db/client";

/** Whether this installation works, for whoever watches over it; nothing secret. */
export async function checkHealth(): Promise<{ ok: boolean; database: boolean; version: string }> {
  const database = await isDatabaseReady();
  version ??= readVersion();
  return { ok: database, database, version };
}

let version: string | null = null;

/** The version of package.json, in the folder the server runs in; "" where there is none. */
function readVersion(): string {
  try {
    const about: unknown = JSON.parse(readFileSync("package.json", "utf8"));
    return typeof about === "object" && about !== null && "version" in about ? String(about.version) : "";
  } catch {
    return "";
  }
}

/** Whether the database answers and has its tables. */
async function isDatabaseReady(): Promise<boolean> {
  try {
    await db.publicRevision.findFirst();
    return true;
  } catch {
    return false;
  }
}
