// What must be there before anything of ours runs: plain JavaScript, no packages (docs/decisions/007).
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

// Nothing we start reports to anybody or asks the Internet for news.
const silent = {
  NEXT_TELEMETRY_DISABLED: "1",
  CHECKPOINT_DISABLE: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  NODE_OPTIONS: "",
};

const stillAtItMs = 10_000;
const starterWatchMs = 300;

/** Says a line to whoever started this. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Ends with one clear line and exit code 1. */
export function giveUp(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

/**
 * Runs a step, naming it and how long it takes; `work` may say why there was nothing to do.
 *
 * `talks` — its own output shows that it goes on; else the seconds do.
 */
export async function step(name, work, { talks = false } = {}) {
  const began = Date.now();
  const seconds = () => ((Date.now() - began) / 1000).toFixed(1);
  say(`• ${name}…`);
  const still = setInterval(() => talks || say(`  … ${Math.round(seconds())} s`), stillAtItMs);
  try {
    const note = await work();
    say(`  ${note ?? "xong"} (${seconds()} s)`);
  } finally {
    clearInterval(still);
  }
}

/** Ends unless Node is new enough to run the project. */
export function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  giveUp(
    `Cần Node 20.19 trở lên; máy này đang có ${process.versions.node}. Tải bản mới tại https://nodejs.org`,
  );
}

/** Runs a program in the project's folder, its output shown unless `quiet` and well; gives its exit code. */
export function run(program, args, { env = {}, quiet = false } = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...silent, ...env },
    });
    let told = "";
    child.stdout?.on("data", (chunk) => (told += chunk));
    child.stderr?.on("data", (chunk) => (told += chunk));
    child.once("error", (error) => {
      process.stderr.write(`${program}: ${error.message}\n`);
      done(1);
    });
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

/**
 * Runs our server in the foreground until it ends, then ends with its exit code.
 *
 * Signals reach it too. So does the end of whoever started us: `npm` dies of a SIGTERM without telling anybody.
 */
export function serve(args, env) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    // The server hears by the channel's end when this process is gone.
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, ...silent, ...env },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  const starter = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === starter) return;
    clearInterval(watch);
    child.kill("SIGTERM");
  }, starterWatchMs);
  child.once("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

/** Every file under a path that is no test, in the order of names; [] where there is nothing. */
export function filesIn(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [full];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".test.ts"))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .toSorted();
}

/** One word for the names and contents of files. */
export function hashOf(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest("hex");
}

/** Whether this was noted when the work was done. */
export function isStamped(stamp, wanted) {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
}

/** Notes what the work was done for. */
export function putStamp(stamp, wanted) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}
