import "server-only";
import { databaseAdapter } from "#lib/db/connection";
import { PrismaClient } from "#prisma/generated/client";

declare global {
  var kyyeuDb: PrismaClient | undefined;
}

/** The one Prisma client of this process: pages, the server around them and the command line share it. */
export const db = (globalThis.kyyeuDb ??= new PrismaClient({ adapter: databaseAdapter() }));

export type { Prisma } from "#prisma/generated/client";
/** What a command may use inside `db.$transaction`. */
export type Transaction = Parameters<Parameters<typeof db.$transaction>[0]>[0];
