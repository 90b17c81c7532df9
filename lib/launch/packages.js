import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { giveUp, hashOf, isStamped, putStamp, root, run, runTool } from "./steps.js";

// Prisma's engine is only looked for, never run: any file will do, and nothing is downloaded.
const noEngine = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath };

/** Installs the packages of the lockfile unless just these are there, fit for this Node. */
export async function install() {
  const lockfile = join(root, "package-lock.json");
  const stamp = join(root, "node_modules/.kyyeu-installed");
  const wanted = hashOf([lockfile]) + process.versions.modules;
  if (isStamped(stamp, wanted)) return "đã đủ";
  if (areInstalled(lockfile) && (await nativePartsLoad())) {
    putStamp(stamp, wanted);
    return "đã đủ";
  }
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
  const code = await npm(args, { ...noEngine, ...localHeaders() });
  if (code !== 0) giveUp("Chưa cài được các gói. Kiểm tra mạng tới kho npm rồi chạy lại.");
  if (!(await nativePartsLoad()))
    giveUp("Các gói đã cài nhưng better-sqlite3 không chạy được. Cài python3, make, g++ rồi chạy lại.");
  putStamp(stamp, wanted);
  return undefined;
}

/** Generates the database client unless the schema is the one it was made of. */
export async function generate() {
  const stamp = join(root, "prisma/generated/.kyyeu-schema");
  const wanted = hashOf([join(root, "prisma/schema.prisma"), join(root, "package-lock.json")]);
  if (isStamped(stamp, wanted)) return "không đổi";
  const args = ["generate", "--config", "prisma/prisma.config.ts", "--no-hints"];
  if ((await runTool("prisma", args, { env: noEngine, quiet: true })) !== 0)
    giveUp("Không tạo được mã truy cập dữ liệu.");
  putStamp(stamp, wanted);
  return undefined;
}

function npm(args, env) {
  const script = process.env.npm_execpath;
  if (script?.endsWith(".js")) return run(process.execPath, [script, ...args], { env });
  return run(process.platform === "win32" ? "npm.cmd" : "npm", args, { env });
}

/** Whether npm finished installing what the lockfile names; packages of other systems do not count. */
function areInstalled(lockfile) {
  const written = join(root, "node_modules/.package-lock.json");
  if (!existsSync(written)) return false;
  const [wanted, found] = [lockfile, written].map((file) => JSON.parse(readFileSync(file, "utf8")).packages);
  return Object.entries(wanted).every(
    ([path, entry]) => path === "" || entry.optional || found[path]?.version === entry.version,
  );
}

/** Whether the one package that is compiled was compiled, and for this Node. */
async function nativePartsLoad() {
  const open = "new (require('better-sqlite3'))(':memory:').close()";
  return (await run(process.execPath, ["-e", open], { quiet: true })) === 0;
}

/** Node's own headers where they lie beside it: compiling then downloads none. */
function localHeaders() {
  const nodeFolder = dirname(dirname(process.execPath));
  const isThere = existsSync(join(nodeFolder, "include/node/node.h"));
  return isThere && !process.env.npm_config_nodedir ? { npm_config_nodedir: nodeFolder } : {};
}
