import type { IncomingMessage, Server } from "node:http";
import { createServer } from "node:http";
import type { Duplex } from "node:stream";

import next from "next";

import { openDatabase } from "#lib/db/connection";
import { migrate } from "#lib/db/migrate";
import { environment, tellNextAuth } from "#lib/env";
import { LiveDocuments } from "#lib/live/live-documents";
import { demoAccounts, makeDemoOnce, setUnfinishedDemoAside, wantsDemo } from "#lib/server/demo";
import { handleRequests } from "#lib/server/requests";

/** How long requests that are being answered may take when the server stops. */
const lastAnswersMs = 1500;

const say = (line: string) => process.stdout.write(`  ${line}\n`);

/**
 * Starts everything on one port; gives how to stop it.
 *
 * @throws whatever went wrong, for `explainFailure`.
 */
export async function start(development: boolean): Promise<() => Promise<void>> {
  const began = performance.now();
  const server = createServer();
  // The port first: a second server must not touch the data of the one that runs. Who comes early waits.
  await listen(server);
  const preparing = prepare(development);
  server.on("request", (request, response) => {
    void preparing.then(
      ({ answer }) => answer(request, response),
      () => undefined,
    );
  });
  server.on("upgrade", (request, socket, head) => {
    void preparing.then(
      ({ upgrade }) => upgrade(request, socket, head),
      () => undefined,
    );
  });
  const { stop } = await preparing;
  say(`Sẵn sàng sau ${Math.round(performance.now() - began)} ms: ${environment.publicAddress}`);
  for (const line of demoAccounts()) say(line);
  return async () => {
    const answered = new Promise((resolve) => server.close(resolve));
    await stop(Promise.race([answered, wait(lastAnswersMs)]));
    server.closeAllConnections();
    checkpoint();
  };
}

interface Prepared {
  readonly answer: ReturnType<typeof handleRequests>;
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Ends live editing at once and Next after that. */
  readonly stop: (answered: Promise<unknown>) => Promise<void>;
}

async function prepare(development: boolean): Promise<Prepared> {
  tellNextAuth();
  await prepareDatabase();
  const forNext = createServer();
  const app = next({ dev: development, httpServer: forNext, port: environment.port, hostname: "localhost" });
  await app.prepare();
  const live = new LiveDocuments();
  return {
    answer: handleRequests(app.getRequestHandler(), development),
    upgrade: (request, socket, head) => {
      if (/^\/collab(?:[/?]|$)/.test(request.url ?? "")) live.attach(request, socket, head);
      // Next answers its own websockets, those of development, on the server it was given.
      else if (!forNext.emit("upgrade", request, socket, head)) socket.destroy();
    },
    stop: async (answered) => {
      live.stop();
      await answered;
      await Promise.race([app.close(), wait(lastAnswersMs)]);
    },
  };
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(environment.port, resolve);
  });
}

async function prepareDatabase(): Promise<void> {
  setUnfinishedDemoAside();
  const applied = await migrate();
  if (applied.length > 0) say(`Cơ sở dữ liệu: đã cập nhật ${applied.length} bước.`);
  if (!wantsDemo()) return;
  say("Tạo dữ liệu mẫu…");
  await makeDemoOnce();
}

/** Moves what is in the write-ahead log into the database file, so that a copy of that file is whole. */
function checkpoint(): void {
  const database = openDatabase();
  database.pragma("wal_checkpoint(TRUNCATE)");
  database.close();
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
