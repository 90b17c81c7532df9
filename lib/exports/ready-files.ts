import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

import { environment } from "#lib/env";

const folder = join(environment.dataDir, "exports");
/** How long a file waits to be fetched. */
const keptMs = 60 * 60 * 1000;

/** Who may fetch a file: this person, of this conference. */
export interface Fetcher {
  readonly personId: string;
  readonly conferenceId: string;
}

/**
 * Writes a file to be fetched within the hour and gives the word to fetch it with; on failure nothing stays behind.
 *
 * Files of an hour ago are taken away on the way.
 */
export async function keepReady(fetcher: Fetcher, chunks: AsyncIterable<Uint8Array>): Promise<string> {
  await mkdir(folder, { recursive: true });
  await removeOld();
  const token = randomBytes(18).toString("base64url");
  const path = pathOf(fetcher, token);
  const handle = await open(path, "wx");
  try {
    for await (const chunk of chunks) await handle.writeFile(chunk);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  return token;
}

/** The file's bytes and size, or null for a word that fetches nothing of this person's. */
export async function openReady(fetcher: Fetcher, token: string) {
  if (!/^[\w-]{24}$/.test(token)) return null;
  try {
    const path = pathOf(fetcher, token);
    const { size } = await stat(path);
    return { size, stream: createReadStream(path) };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

function pathOf({ personId, conferenceId }: Fetcher, token: string): string {
  return join(folder, `${plain(conferenceId)}.${plain(personId)}.${token}.zip`);
}

function plain(id: string): string {
  return id.replace(/[^\w-]/g, "");
}

async function removeOld(now: number = Date.now()): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now }));
    if (now - mtimeMs > keptMs) await rm(path, { force: true });
  }
}
