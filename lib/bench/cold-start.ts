import { execFile } from "node:child_process";
import { promisify } from "node:util";

import type { Figure } from "./figures";
import { single, spreadOf, timedOften } from "./figures";
import { memoryOf } from "./machine";
import type { RunningServer } from "./server";
import { startBareNext, startProduction } from "./server";
import type { Site } from "./site";

const starts = 3;
const run = promisify(execFile);

/** From starting the server on a database that is there to its first answer, and what it then holds in memory. */
export async function measureColdStart(site: Site): Promise<Figure[]> {
  await site.demo();
  const own = await startOften(startProduction);
  const bare = await startOften(startBareNext);
  const node = await timedOften(starts, () => run(process.execPath, ["-e", "0"]));
  const { stdout } = await run(process.execPath, ["-p", "process.memoryUsage().rss"]);
  const empty = "node -e 0";
  const next = "next start trơn trên cùng các trang";
  return [
    {
      what: "khởi động → /api/health",
      unit: "ms",
      measured: own.times,
      floor: bare.times,
      floorIs: next,
      aim: 1500,
    },
    {
      what: "khởi động → /api/health, so với Node",
      unit: "ms",
      measured: own.times,
      floor: node,
      floorIs: empty,
    },
    ...(own.memory === null
      ? []
      : ([
          {
            what: "bộ nhớ sau khi khởi động",
            unit: "MB",
            measured: single(own.memory),
            floor: single(Number(stdout) / 2 ** 20),
            floorIs: empty,
          },
        ] as const)),
  ];
}

async function startOften(start: () => Promise<RunningServer>) {
  const times: number[] = [];
  let memory: number | null = null;
  for (let time = 0; time < starts; time += 1) {
    const server = await start();
    times.push(server.startedIn);
    memory = memoryOf(server.pid);
    await server.stop();
  }
  return { times: spreadOf(times), memory };
}
