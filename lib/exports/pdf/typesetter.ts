import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Worker } from "node:worker_threads";

import type { Picture } from "#lib/exports/picture";
import { Problem } from "#lib/problem";

/** What `worker.js` is asked; `images` by the name the template asks for. */
interface Order {
  readonly json: string;
  readonly images: readonly (readonly [string, Uint8Array])[];
  readonly standard: string;
  /** Seconds since 1970: when the file says it was made. */
  readonly madeAt: number;
}

interface Waiting {
  readonly order: Order;
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (reason: Error) => void;
}

/** Papers that may wait; a page of news takes 20 ms, fifty pages a quarter of a second. */
const mostWaiting = 200;
const longestMs = 30_000;
const standard = "a-2a";

/**
 * Sets papers as PDF/A-2a one after another in a worker of its own, started when first needed.
 *
 * A worker that dies or hangs fails the paper it had and is replaced for the next.
 */
export class Typesetter {
  readonly #queue: Waiting[] = [];
  #worker: Worker | null = null;
  #busy: Waiting | null = null;
  #late: NodeJS.Timeout | undefined;

  /** @throws Problem "unavailable" when too many wait; Error with Typst's own words when it refuses. */
  typeset(
    json: string,
    pictures: readonly (readonly [string, Picture])[],
    madeAt: Date,
  ): Promise<Uint8Array> {
    if (this.#queue.length >= mostWaiting)
      throw new Problem("unavailable", `${mostWaiting} papers are waiting to be set.`);
    const images = pictures.map(([name, { bytes }]) => [name, bytes] as const);
    const order = { json, images, standard, madeAt: Math.floor(madeAt.getTime() / 1000) };
    return new Promise((resolve, reject) => {
      this.#queue.push({ order, resolve, reject });
      this.#next();
    });
  }

  /** Ends the worker; whatever waits fails. */
  async stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
    this.#fail(new Error("The typesetter was stopped."));
    for (const { reject } of this.#queue.splice(0)) reject(new Error("The typesetter was stopped."));
  }

  #next(): void {
    if (this.#busy !== null) return;
    const next = this.#queue.shift();
    if (!next) return this.#worker?.unref();
    this.#busy = next;
    this.#worker ??= this.#start();
    // While a paper is set the process must not end; with none it may.
    this.#worker.ref();
    this.#late = setTimeout(() => this.#replace(new Error("Setting a paper took too long.")), longestMs);
    this.#worker.postMessage(next.order, []);
    return undefined;
  }

  #start(): Worker {
    // Asked of Node itself: Next's bundler would take the worker's file for one of its own entries.
    const threads = process.getBuiltinModule("node:worker_threads");
    const worker = new threads.Worker(workerFile());
    worker.on("message", (answer: { bytes?: Uint8Array; failure?: string }) => {
      const done = this.#settle();
      if (answer.bytes) done?.resolve(answer.bytes);
      else done?.reject(new Error(answer.failure ?? "Typst gave no answer."));
      this.#next();
    });
    worker.on("error", (error) =>
      this.#replace(error instanceof Error ? error : new Error(String(error)), worker),
    );
    worker.on("exit", () => this.#replace(new Error("The typesetter died."), worker));
    return worker;
  }

  /** Gives up the worker and the paper it has, and goes on with another. */
  #replace(reason: Error, worker: Worker | null = this.#worker): void {
    if (worker === null || worker !== this.#worker) return;
    this.#worker = null;
    void worker.terminate();
    this.#fail(reason);
    this.#next();
  }

  #fail(reason: Error): void {
    this.#settle()?.reject(reason);
  }

  #settle(): Waiting | null {
    clearTimeout(this.#late);
    const settled = this.#busy;
    this.#busy = null;
    return settled;
  }
}

declare global {
  var kyyeuTypesetter: Typesetter | undefined;
}

/** The one typesetter of this process. */
export function typesetter(): Typesetter {
  return (globalThis.kyyeuTypesetter ??= new Typesetter());
}

/**
 * The worker's file, which is run as it is: the built server and Next's bundles lie elsewhere, but inside the project.
 *
 * @throws Error where the project is not around this program.
 */
function workerFile(): string {
  const path = "lib/exports/pdf/worker.js";
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(/* turbopackIgnore: true */ folder, path)))
      return join(/* turbopackIgnore: true */ folder, path);
    if (folder === dirname(folder)) throw new Error(`${path} is not around this program.`);
  }
}
