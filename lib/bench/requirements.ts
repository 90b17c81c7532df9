import { existsSync } from "node:fs";

/** What `npm start` builds and runs. */
export const serverProgram = ".next/kyyeu/server.mjs";

/** Whether pages and server were built; this run builds nothing itself. */
export function isBuilt(): boolean {
  return existsSync(".next/BUILD_ID") && existsSync(serverProgram);
}

/** Whether packages are installed and the database client is generated. */
export function isPrepared(): boolean {
  return existsSync("prisma/generated/client.ts");
}
