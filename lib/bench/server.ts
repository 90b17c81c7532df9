import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";

import { wait } from "./figures";
import { serverProgram } from "./requirements";

/** A program of ours that answers over HTTP, in a process of its own. */
export interface RunningServer {
  readonly address: string;
  readonly pid: number;
  /** From its start to the first answer with status 200, in milliseconds. */
  readonly startedIn: number;
  readonly stop: () => Promise<void>;
}

const patienceMs = 60_000;
const askEveryMs = 5;

/** The server `npm start` would start, on this run's data. */
export function startProduction(): Promise<RunningServer> {
  return startServer([serverProgram], "/api/health");
}

/** The same pages by Next's own server, without anything of ours around it. */
export function startBareNext(): Promise<RunningServer> {
  return startServer(["node_modules/next/dist/bin/next", "start"], "/api/health");
}

/** A program of this folder that answers any address. */
export function startOwn(file: string, env: Readonly<Record<string, string>>): Promise<RunningServer> {
  return startServer(["--import", "tsx", join(import.meta.dirname, file)], "/", env);
}

/** Starts Node with these arguments on a free port (`PORT`) and waits until `path` answers 200. */
async function startServer(
  args: readonly string[],
  path: string,
  env: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    env: {
      ...process.env,
      NODE_ENV: "production",
      NODE_OPTIONS: "",
      DEMO: "off",
      PORT: String(port),
      PUBLIC_ADDRESS: address,
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const killed = () => child.kill("SIGKILL");
  process.once("exit", killed);
  await firstAnswer(child, address + path);
  return {
    address,
    pid: child.pid ?? 0,
    startedIn: performance.now() - began,
    stop: async () => {
      process.off("exit", killed);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      await gone;
    },
  };
}

async function firstAnswer(child: ChildProcess, url: string): Promise<void> {
  let told = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (told += String(chunk)));
  const deadline = performance.now() + patienceMs;
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The server ended at once:\n${told}`);
    if (await answers(url)) return;
    await wait(askEveryMs);
  }
  child.kill("SIGKILL");
  throw new Error(`The server did not answer:\n${told}`);
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("No free port.");
  return address.port;
}
