import { resolve } from "node:path";

import { chromium, defineConfig } from "@playwright/test";

// oxlint-disable-next-line import/no-relative-parent-imports -- plain JavaScript, which "#lib/*" does not name
import { chromiumArguments, findChromium } from "../lib/launch/chromium.js";

const results = resolve("test-results");
const worker = process.env["TEST_WORKER_INDEX"] ?? "main";
// Every worker has its own data; the database in it is a copy of one migrated template.
process.env["TEST_TEMPLATE_DB"] = `${results}/template.db`;
process.env["DATA_DIR"] = `${results}/data-${worker}`;
delete process.env["DATABASE_URL"];

const executablePath = findChromium(chromium.executablePath());
const use = {
  locale: "vi-VN",
  timezoneId: "Asia/Ho_Chi_Minh",
  viewport: { width: 1366, height: 768 },
  trace: "retain-on-failure",
  screenshot: "only-on-failure",
  launchOptions: { args: chromiumArguments, ...(executablePath ? { executablePath } : {}) },
} as const;

export default defineConfig({
  outputDir: `${results}/output`,
  globalSetup: "./global-setup.ts",
  reporter: [["line"]],
  workers: 2,
  expect: { timeout: 15_000 },
  use,
  projects: [
    { name: "unit", testDir: "../lib", testMatch: "**/*.test.ts" },
    { name: "e2e", testDir: ".", testMatch: "**/*.spec.ts", timeout: 60_000 },
  ],
});
