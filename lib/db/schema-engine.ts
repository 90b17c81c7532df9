import "server-only";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { MigrationList } from "@prisma/schema-engine-wasm/schema_engine_bg";
import * as engineModule from "@prisma/schema-engine-wasm/schema_engine_bg";

import { databaseAdapter } from "#lib/db/connection";

/**
 * Prisma's own migration engine as WebAssembly: nothing is downloaded (docs/decisions/002).
 *
 * `schema` — datamodel text the engine starts from; `file` — the SQLite file it works on.
 */
export async function startSchemaEngine(
  schema: string,
  file: string,
): Promise<{ engine: engineModule.SchemaEngine; close: () => Promise<void> }> {
  loading ??= load();
  await loading;
  const adapter = databaseAdapter(file);
  const engine = await engineModule.SchemaEngine.new(
    { datamodels: [["schema.prisma", schema]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
  const close = async () => {
    engine.free();
    await adapter.close();
  };
  return { engine, close };
}

// Once a process: the module keeps views of the memory it saw first.
let loading: Promise<void> | null = null;

async function load(): Promise<void> {
  const script = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = readFileSync(script.replace(/\.js$/, ".wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": { ...engineModule } });
  const setInstance: unknown = Reflect.get(engineModule, "__wbg_set_wasm");
  if (typeof setInstance !== "function")
    throw new TypeError("Prisma's schema engine has another shape than expected.");
  setInstance(instance.exports);
  const start = instance.exports["__wbindgen_start"];
  if (typeof start === "function") start();
}

/** The migrations of a folder as the engine wants them; names in the order they apply. */
export function readMigrations(folder: string): { names: string[]; list: MigrationList } {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
  const migrationDirectories = names.map((name) => ({
    path: name,
    migrationFile: {
      path: "migration.sql",
      content: { tag: "ok" as const, value: readFileSync(join(folder, name, "migration.sql"), "utf8") },
    },
  }));
  const lockfile = { path: "migration_lock.toml", content: 'provider = "sqlite"\n' };
  return { names, list: { baseDir: folder, lockfile, migrationDirectories, shadowDbInitScript: "" } };
}
