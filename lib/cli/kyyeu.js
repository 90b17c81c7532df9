#!/usr/bin/env node
// Hands over to TypeScript: plain JavaScript, so that it runs as a package's bin (docs/decisions/007).
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../..");
const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const child = spawn(
  process.execPath,
  ["--conditions=react-server", "--import", tsx, join(here, "main.ts"), ...process.argv.slice(2)],
  {
    stdio: "inherit",
    env: {
      ...process.env,
      DATA_DIR: resolve(process.env.DATA_DIR || join(root, "data")),
      TSX_TSCONFIG_PATH: join(root, "tsconfig.json"),
    },
  },
);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.once("exit", (code) => process.exit(code ?? 1));
