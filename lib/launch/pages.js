import { rmSync } from "node:fs";
import { join } from "node:path";

import { filesIn, giveUp, hashOf, isStamped, putStamp, root, runTool } from "./steps.js";

const sources = ["app", "components", "lib", "prisma/schema.prisma", "package-lock.json", "next.config.js"];

/** The server as one program, made by `build`: it starts in half the time the sources take. */
export const serverProgram = ".next/kyyeu/server.mjs";

/** Builds pages and server unless these sources are built already. */
export async function build() {
  const stamp = join(root, ".next/kyyeu-built");
  const wanted = hashOf(sources.flatMap(filesIn)) + process.versions.modules;
  if (isStamped(stamp, wanted)) return "không đổi";
  rmSync(stamp, { force: true });
  if ((await runTool("next", ["build"], { env: { NODE_ENV: "production" } })) !== 0)
    giveUp("Không dựng được các trang.");
  await bundleServer();
  putStamp(stamp, wanted);
  return undefined;
}

async function bundleServer() {
  const { build: bundle, stop } = await import("esbuild");
  await bundle({
    absWorkingDir: root,
    entryPoints: { server: "lib/server/main.ts" },
    // Two folders deep, like the sources: what is found relative to them stays where it is.
    outdir: ".next/kyyeu",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    conditions: ["react-server"],
    external: ["next", "next/*", "better-sqlite3", "sharp", "@node-rs/argon2", "@prisma/*"],
    // Packages written for require().
    banner: {
      js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
    },
    tsconfigRaw: {},
    logLevel: "warning",
  });
  await stop();
}
