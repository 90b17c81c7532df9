import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";

import { environment } from "#lib/env";

// Runs once a worker, before the first query: Prisma connects only then.
const template = process.env["TEST_TEMPLATE_DB"];
if (!template) throw new Error("Tests run with `npm test`: TEST_TEMPLATE_DB is not set.");
mkdirSync(dirname(environment.databaseFile), { recursive: true });
for (const suffix of ["-wal", "-shm"]) rmSync(environment.databaseFile + suffix, { force: true });
copyFileSync(template, environment.databaseFile);

/** The file this worker's tests write to. */
export const testDatabaseFile = environment.databaseFile;
