import "server-only";
import { db } from "#lib/db/client";

/** Whether the database answers and has its tables. */
export async function isDatabaseReady(): Promise<boolean> {
  try {
    await db.publicRevision.findFirst();
    return true;
  } catch {
    return false;
  }
}
