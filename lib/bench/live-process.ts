import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** `LiveDocuments` on a port, in a process of its own, on this run's database. */
export interface LiveProcess {
  readonly address: string;
  /** The longest its event loop was held up since this was last asked, in milliseconds. */
  readonly worstDelay: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

export async function startLive(): Promise<LiveProcess> {
  const child = fork(join(import.meta.dirname, "live-server.ts"), {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const answer = (name: string) =>
    new Promise<number>((resolve, reject) => {
      child.once("exit", () => reject(new Error("The live server ended.")));
      child.once("message", (message: unknown) => {
        const value: unknown =
          typeof message === "object" && message !== null ? Reflect.get(message, name) : null;
        if (typeof value === "number") resolve(value);
        else reject(new Error(`The live server does not say its ${name}.`));
      });
    });
  const port = await answer("port");
  return {
    address: `ws://127.0.0.1:${port}/collab`,
    worstDelay: () => {
      child.send("delay");
      return answer("worstDelay");
    },
    stop: async () => {
      const gone = once(child, "exit");
      child.disconnect();
      await gone;
    },
  };
}
