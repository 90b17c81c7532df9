import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { resolve } from "node:path";

import { isPrepared } from "./requirements";

const say = (line: string) => process.stdout.write(`${line}\n`);

if (!isPrepared()) {
  say("Chưa cài hoặc chưa dựng xong: chạy npm start trước.");
  process.exit(1);
}
// On the disk of the project, where data lies too: a folder in memory would commit for nothing.
mkdirSync("test-results", { recursive: true });
const folder = mkdtempSync(resolve("test-results/bench-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));

delete process.env["DATABASE_URL"];
Object.assign(process.env, { DATA_DIR: folder, NODE_ENV: "production" });
// Only now, for they read the settings; the counting client before whatever uses one.
await import("./counted-queries");
const { runBench } = await import("./run");
process.exit(await runBench(process.argv.slice(2), say));
