import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, rmSync } from "node:fs";
import { createServer } from "node:net";

/** What lib/launch/pages.js builds. */
const serverProgram = ".next/kyyeu/server.mjs";

interface ServerSettings {
  /** Emptied first. */
  readonly dataDir: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A production server in a process of its own. */
export interface RunningServer {
  readonly address: string;
  readonly dataDir: string;
  /** The process now; another one after `restart`. */
  readonly pid: () => number;
  /** Ends the process as a power cut would. */
  kill: () => Promise<void>;
  /** Starts it again on the same port and data. */
  restart: () => Promise<void>;
  /** Asks it to stop, and gives its exit code. */
  stop: () => Promise<number | null>;
}

/** Starts the server that `npm start` would, from the pages built last; waits until it answers. */
export async function startServer({ dataDir, env = {} }: ServerSettings): Promise<RunningServer> {
  rmSync(dataDir, { recursive: true, force: true });
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const settings = { DATA_DIR: dataDir, PORT: String(port), PUBLIC_ADDRESS: address, ...env };
  let child = await launch(settings, address);
  return {
    address,
    dataDir,
    pid: () => child.pid ?? 0,
    kill: async () => {
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
    },
    restart: async () => {
      child = await launch(settings, address);
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      await gone;
      return child.exitCode;
    },
  };
}

async function launch(settings: Record<string, string>, address: string): Promise<ChildProcess> {
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_OPTIONS: "",
    NODE_ENV: "production",
    DATABASE_URL: "",
    ...settings,
  };
  if (!existsSync(serverProgram)) throw new Error("Nothing is built: npm run build");
  const child = spawn(process.execPath, [serverProgram], {
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let told = "";
  child.stdout.on("data", (chunk) => (told += String(chunk)));
  child.stderr.on("data", (chunk) => (told += String(chunk)));
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`The server ended at once:\n${told}`);
    if (await answers(address)) return child;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  child.kill("SIGKILL");
  throw new Error(`The server did not answer:\n${told}`);
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/api/health`)).ok;
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
