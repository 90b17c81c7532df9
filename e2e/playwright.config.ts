import { resolve } from "node:path";

import { defineConfig } from "@playwright/test";

const results = resolve("test-results");
const worker = process.env["TEST_WORKER_INDEX"] ?? "main";
// Every worker has its own data; the database in it is a copy of one migrated template.
process.env["TEST_TEMPLATE_DB"] = `${results}/template.db`;
process.env["DATA_DIR"] = `${results}/data-${worker}`;
delete process.env["DATABASE_URL"];

export default defineConfig({
  outputDir: `${results}/output`,
  globalSetup: "./global-setup.ts",
  reporter: [["line"]],
  projects: [{ name: "unit", testDir: "../lib", testMatch: "**/*.test.ts" }],
});
