import { randomUUID } from "node:crypto";

import { makeDemo } from "#lib/demo/make";

import type { RunningServer } from "./server";
import { startProduction } from "./server";

/** What sections of a run have in common; each part is made when it is first asked for. */
export interface Site {
  /** The demo is in the database. */
  readonly demo: () => Promise<void>;
  /** The production server that several sections measure, on a database with the demo in it. */
  readonly server: () => Promise<RunningServer>;
  readonly stop: () => Promise<void>;
}

export function openSite(): Site {
  let demo: Promise<void> | null = null;
  let starting: Promise<RunningServer> | null = null;
  let running: RunningServer | null = null;
  const makeDemoOnce = () => (demo ??= makeDemo(randomUUID()));
  const start = async () => {
    await makeDemoOnce();
    running = await startProduction();
    return running;
  };
  return {
    demo: makeDemoOnce,
    server: () => (starting ??= start()),
    stop: async () => running?.stop(),
  };
}
