import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";

import next from "next";

import { migrate } from "#lib/db/migrate";
import { isEmptyDatabase, makeDemo } from "#lib/demo/make";
import { environment, readSecret } from "#lib/env";
import { LiveDocuments } from "#lib/live/live-documents";
import { demoAccounts, readDemoPassword } from "#lib/server/demo-password";
import { explainFailure } from "#lib/server/failures";
import { handleRequests } from "#lib/server/requests";

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Starts everything on one port; gives how to stop it. */
async function start(development: boolean): Promise<() => Promise<void>> {
  const began = performance.now();
  readSecret();
  const applied = await migrate();
  if (applied.length > 0) say(`  Cơ sở dữ liệu: đã cập nhật ${applied.length} bước.`);
  const demo = environment.demo && (await isEmptyDatabase());
  if (demo) {
    say("  Tạo dữ liệu mẫu…");
    await makeDemo(readDemoPassword());
  }
  // The upgrade handler is ours: Next's own would answer every other websocket on the server it is given.
  const server = createServer();
  const app = next({ dev: development, httpServer: server, port: environment.port, hostname: "localhost" });
  await app.prepare();
  const live = new LiveDocuments();
  const answer = handleRequests(app.getRequestHandler(), development);
  server.on(
    "request",
    (request: IncomingMessage, response: ServerResponse) => void answer(request, response),
  );
  const upgradeNext = app.getUpgradeHandler();
  server.on("upgrade", (request, socket, head) => {
    if (request.url?.startsWith("/collab")) live.attach(request, socket, head);
    else void upgradeNext(request, socket, head);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(environment.port, resolve);
  });
  say(`  Sẵn sàng sau ${Math.round(performance.now() - began)} ms: ${environment.publicAddress}`);
  for (const line of await demoAccounts()) say(`  ${line}`);
  return async () => {
    server.close();
    await live.stop();
    server.closeAllConnections();
    await app.close();
  };
}

try {
  const stop = await start(process.argv.includes("--dev"));
  let stopping = false;
  const leave = () => {
    if (stopping) return;
    stopping = true;
    say("  Đang dừng…");
    setTimeout(() => process.exit(0), 3000).unref();
    void stop().then(() => process.exit(0));
  };
  process.on("SIGINT", leave);
  process.on("SIGTERM", leave);
} catch (error) {
  process.stderr.write(`${explainFailure(error, environment)}\n`);
  process.exit(1);
}
