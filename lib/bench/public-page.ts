import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

import { db } from "#lib/db/client";
import { environment } from "#lib/env";

import type { Figure, Spread } from "./figures";
import { single, spreadOf } from "./figures";
import type { Answer } from "./get-page";
import { getPage } from "./get-page";
import type { RunningServer } from "./server";
import { startOwn } from "./server";
import type { Site } from "./site";

const connections = 32;
const roundMs = 1500;
const rounds = 3;
const encoding = "br";
/** What Node writes into every answer by itself. */
const ofConnection = new Set(["date", "connection", "keep-alive"]);

/** A public report from the bytes the server keeps, beside bare `node:http` with the same bytes. */
export async function measurePublicPage(site: Site): Promise<Figure[]> {
  const server = await site.server();
  const path = await publicPath();
  const bare = await startBare(await getPage(server.address + path, "", encoding));
  const measured: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    measured.push(await answersPerSecond(server, path));
    floor.push(await answersPerSecond(bare, path));
  }
  await bare.stop();
  return [
    {
      what: `bản tin công khai, ${connections} kết nối`,
      unit: "lượt/s",
      measured: middleOf(measured),
      floor: middleOf(floor),
      floorIs: "node:http trả đúng các byte ấy (càng gần ×1 càng tốt)",
    },
  ];
}

/** The path of a report citizens may read; the demo has one. */
export async function publicPath(): Promise<string> {
  const { slug, committee } = await db.publication.findFirstOrThrow({
    where: { withdrawnAt: null },
    select: { slug: true, committee: { select: { slug: true } } },
    orderBy: { publishedAt: "desc" },
  });
  return `/tin/${committee.slug}/${slug}`;
}

function startBare({ headers, body }: Answer): Promise<RunningServer> {
  const file = join(environment.dataDir, "answer.json");
  const kept = Object.entries(headers).filter(([name]) => !ofConnection.has(name));
  writeFileSync(file, JSON.stringify({ headers: Object.fromEntries(kept), body: body.toString("base64") }));
  return startOwn("bare-server.ts", { ANSWER: file });
}

async function answersPerSecond({ address }: RunningServer, path: string): Promise<number> {
  const program = join(import.meta.dirname, "load.ts");
  const options = [new URL(address).port, String(connections), String(roundMs), path, encoding];
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", program, ...options]);
  return Number(stdout);
}

/** The middle of some rates: of a rate the largest is the best, so p95 would flatter. */
function middleOf(rates: readonly number[]): Spread {
  return single(spreadOf(rates).p50);
}
