#!/usr/bin/env node
// Hands over to TypeScript: plain JavaScript, so that it runs as a package's bin (docs/decisions/007).
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../..");

function findTsx() {
  try {
    if (!existsSync(join(root, "prisma/generated/client.ts"))) return null;
    return pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  } catch {
    return null;
  }
}

const tsx = findTsx();
if (tsx === null) {
  process.stderr.write(`kyyeu: chưa cài xong. Chạy một lần: cd ${root} && npm start\n`);
  process.exit(1);
}
const { DATA_DIR, DATABASE_URL } = process.env;
const child = spawn(
  process.execPath,
  ["--conditions=react-server", "--import", tsx, join(here, "main.ts"), ...process.argv.slice(2)],
  {
    stdio: "inherit",
    env: {
      ...process.env,
      // The installation's own data, from whatever folder this is called.
      DATA_DIR: resolve(DATA_DIR ? DATA_DIR : join(root, "data")),
      ...(DATABASE_URL?.startsWith("file:")
        ? { DATABASE_URL: `file:${resolve(DATABASE_URL.slice("file:".length))}` }
        : {}),
      NODE_OPTIONS: "",
      TSX_TSCONFIG_PATH: join(root, "tsconfig.json"),
    },
  },
);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.once("exit", (code) => process.exit(code ?? 1));
