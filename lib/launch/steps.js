// What must be there before anything of ours runs: plain JavaScript, no packages (docs/decisions/007).
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** Says a line to whoever started this. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Ends with one clear line and exit code 1. */
export function giveUp(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

/** Runs a step, naming it and how long it took; `work` may say why there was nothing to do. */
export async function step(name, work) {
  const began = Date.now();
  say(`• ${name}…`);
  const note = await work();
  say(`  ${note ?? "xong"} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
}

/** Ends unless Node is new enough to run the project. */
export function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  giveUp(
    `Cần Node 20.19 trở lên; máy này đang có ${process.versions.node}. Tải bản mới tại https://nodejs.org`,
  );
}

/** Runs a program in the project's folder, its output shown; gives its exit code. */
export function run(program, args, { env = {}, quiet = false } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...env },
    });
    let told = "";
    child.stdout?.on("data", (chunk) => (told += chunk));
    child.stderr?.on("data", (chunk) => (told += chunk));
    child.once("error", fail);
    child.once("exit", (code) => {
      if (quiet && code !== 0) process.stderr.write(told);
      done(code ?? 1);
    });
  });
}

/** Runs a package's program with this very Node. */
export function runTool(name, args, options) {
  return run(process.execPath, [join(root, "node_modules", toolScripts[name]), ...args], options);
}

const toolScripts = {
  prisma: "prisma/build/index.js",
  next: "next/dist/bin/next",
  playwright: "@playwright/test/cli.js",
  oxlint: "oxlint/bin/oxlint",
  oxfmt: "oxfmt/bin/oxfmt",
  tsc: "typescript/bin/tsc",
  knip: "knip/bin/knip.js",
};

/** Installs the packages of the lockfile unless just these are there. */
export async function install() {
  const stamp = join(root, "node_modules/.kyyeu-installed");
  const wanted = hashOf([join(root, "package-lock.json")]) + process.versions.modules;
  if (isStamped(stamp, wanted)) return "đã đủ";
  const npm = process.env.npm_execpath;
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, NODE_OPTIONS: "" };
  const code = npm
    ? await run(process.execPath, [npm, ...args], { env })
    : await run(process.platform === "win32" ? "npm.cmd" : "npm", args, { env });
  if (code !== 0) giveUp("Chưa cài được các gói. Kiểm tra mạng tới kho npm rồi chạy lại.");
  writeFileSync(stamp, wanted);
  return undefined;
}

/** Generates the database client unless the schema is the one it was made of. */
export async function generate() {
  const stamp = join(root, "prisma/generated/.kyyeu-schema");
  const wanted = hashOf([join(root, "prisma/schema.prisma"), join(root, "package-lock.json")]);
  if (isStamped(stamp, wanted)) return "không đổi";
  // The engine is only looked for, never run: any file will do, and nothing is downloaded.
  const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, NODE_OPTIONS: "" };
  const args = ["generate", "--config", "prisma/prisma.config.ts", "--no-hints"];
  if ((await runTool("prisma", args, { env, quiet: true })) !== 0)
    giveUp("Không tạo được mã truy cập dữ liệu.");
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  return undefined;
}

/** Builds the pages unless these sources are built already. */
export async function build() {
  const stamp = join(root, ".next/kyyeu-built");
  const sources = ["app", "components", "lib", "prisma/schema.prisma", "package-lock.json", "next.config.js"];
  const wanted = hashOf(sources.flatMap((each) => filesIn(join(root, each))));
  if (isStamped(stamp, wanted)) return "không đổi";
  const env = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", NODE_OPTIONS: "" };
  if ((await runTool("next", ["build"], { env })) !== 0) giveUp("Không dựng được các trang.");
  writeFileSync(stamp, wanted);
  return undefined;
}

/** How Node is called to run our TypeScript on the server's side. */
export const serverArguments = ["--conditions=react-server", "--import", "tsx"];

/** Runs our server in the foreground until it ends; signals reach it too. Ends with its exit code. */
export function serve(args, env) {
  const child = spawn(process.execPath, [...serverArguments, "lib/server/main.ts", ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.once("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".test.ts"))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .toSorted();
}

function hashOf(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest("hex");
}

function isStamped(stamp, wanted) {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
}
