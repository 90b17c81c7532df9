import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import { findChromium } from "./chromium.js";
import { generate, install } from "./packages.js";
import { build } from "./pages.js";
import { checkNode, giveUp, root, run, runTool, say, step } from "./steps.js";

const folders = ["app", "components", "lib", "e2e", "prisma", "next.config.js"];
const counted = { passed: 0, failed: 0, skipped: 0 };
const failedChecks = [];
let finished = false;

// Whatever happens, the last line says how it went.
process.on("exit", (code) => {
  if (!finished) failedChecks.push(`Dừng giữa chừng (mã ${code})`);
  for (const name of failedChecks) say(`✗ ${name}`);
  const failed = counted.failed + failedChecks.length;
  say(
    `${counted.passed} passed, ${failed} failed${counted.skipped > 0 ? `, ${counted.skipped} skipped` : ""}`,
  );
  if (failed > 0) process.exitCode = 1;
});

checkNode();
await step("Cài các gói", install);
await step("Chuẩn bị truy cập dữ liệu", generate);
await check("Định dạng", () => runTool("oxfmt", ["--check", ...folders]));
// Types first: the rules look at what Next writes about the addresses.
await check("Kiểu", async () => (await runTool("next", ["typegen"])) || runTool("tsc", ["--noEmit"]));
await check("Quy tắc mã", () => runTool("oxlint", folders));
await check("Mã thừa", () => runTool("knip", []));
await step("Chương trình đọc PDF để thử", pdfTools);
await check("Thử từng phần", () => playwright("unit"));
if (failedChecks.length + counted.failed === 0) {
  await step("Trình duyệt để thử", chromium);
  await step("Dựng các trang", build);
  await check("Thử trên trình duyệt", () => playwright("e2e"));
}
finished = true;

/** Runs one kind of check and goes on, so that one run tells everything cheap that is wrong. */
async function check(name, work) {
  const judge = async () => {
    const before = counted.failed;
    if ((await work()) === 0) return undefined;
    if (counted.failed === before) failedChecks.push(name);
    return "KHÔNG ĐẠT";
  };
  await step(name, judge, { talks: true });
}

/** Runs one project of tests and adds up what it counted. */
async function playwright(project) {
  const report = join(root, `test-results/${project}.json`);
  mkdirSync(join(root, "test-results"), { recursive: true });
  rmSync(report, { force: true });
  const args = ["test", "-c", "e2e/playwright.config.ts", `--project=${project}`, "--reporter=dot,json"];
  const env = {
    NODE_OPTIONS: "--conditions=react-server",
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    NODE_ENV: "test",
  };
  const code = await runTool("playwright", args, { env });
  if (!existsSync(report)) return code || 1;
  const { stats, errors } = JSON.parse(readFileSync(report, "utf8"));
  counted.passed += stats.expected;
  counted.failed += stats.unexpected + stats.flaky;
  counted.skipped += stats.skipped;
  for (const error of errors ?? []) process.stderr.write(`${error.message}\n`);
  return code;
}

/** Fetches what reads PDF files in the tests where we may; without it those tests are skipped and say so. */
async function pdfTools() {
  const isThere = ["/usr/bin/pdftotext", "/usr/bin/qpdf"].every((path) => existsSync(path));
  if (isThere) return "đã có";
  if (mayInstall()) await installPackages("poppler-utils", "qpdf");
  return undefined;
}

/** Whether this is Debian and we are root. */
function mayInstall() {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

async function installPackages(...names) {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-q"], { env, quiet: true });
  await run("apt-get", ["install", "-y", "-q", ...names], { env, quiet: true });
}

/** Finds a Chromium; fetches Playwright's, or Debian's where that host is out of reach and we are root. */
async function chromium() {
  const { chromium: engine } = await import("@playwright/test");
  const find = () => findChromium(engine.executablePath());
  if (find()) return find();
  await runTool("playwright", ["install", "chromium"], {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" },
  });
  if (!find() && mayInstall()) await installPackages("chromium");
  return find() ?? giveUp("Không tìm thấy Chromium. Cài Chromium rồi đặt PLAYWRIGHT_CHROMIUM=/đường/dẫn.");
}
