import { databaseAdapter } from "#lib/db/connection";
import { PrismaClient } from "#prisma/generated/client";

/** A statement Prisma sent, to be sent again without Prisma. */
export interface SentQuery {
  readonly sql: string;
  readonly values: readonly unknown[];
}

const client = new PrismaClient({
  adapter: databaseAdapter(),
  log: [{ emit: "event", level: "query" }],
});
let sent: SentQuery[] | null = null;
client.$on("query", ({ query, params }) => {
  const values: unknown = JSON.parse(params);
  sent?.push({ sql: query, values: Array.isArray(values) ? values : [] });
});
// `lib/db/client` takes the client that is there: this module must be loaded before it.
globalThis.kyyeuDb = client;

/** The statements this work sends through Prisma, in order. */
export async function queriesOf(work: () => Promise<unknown>): Promise<SentQuery[]> {
  const list: SentQuery[] = [];
  sent = list;
  await work();
  sent = null;
  return list;
}
