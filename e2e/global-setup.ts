import { mkdirSync, rmSync } from "node:fs";
import { resolve } from "node:path";

import { migrate } from "#lib/db/migrate";

/** Makes the empty, migrated database that every test worker copies. */
export default async function globalSetup() {
  const template = resolve("test-results/template.db");
  mkdirSync(resolve("test-results"), { recursive: true });
  for (const suffix of ["", "-wal", "-shm"]) rmSync(template + suffix, { force: true });
  await migrate(template);
}
