import "server-only";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";

import { nextMigrationSql } from "#lib/db/migrate";

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  process.stderr.write("Usage: npm run migration -- name_of_the_change\n");
  process.exit(2);
}
const sql = await nextMigrationSql();
if (sql.trim() === "" || sql.includes("This is an empty migration")) {
  process.stdout.write("prisma/schema.prisma has nothing new.\n");
} else {
  const count = readdirSync("prisma/migrations").length + 1;
  const folder = `prisma/migrations/${String(count).padStart(4, "0")}_${name}`;
  mkdirSync(folder);
  writeFileSync(`${folder}/migration.sql`, sql);
  process.stdout.write(`${folder}/migration.sql\n`);
}
