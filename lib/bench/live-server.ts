import { createServer } from "node:http";
import { monitorEventLoopDelay } from "node:perf_hooks";

import { LiveDocuments } from "#lib/live/live-documents";

// A process of its own, so that those who type do not hold up the server they measure.
const resolution = 1;
const delay = monitorEventLoopDelay({ resolution });
const live = new LiveDocuments();
const server = createServer();
server.on("upgrade", (request, socket, head) => live.attach(request, socket, head));
server.listen(0, "127.0.0.1", () => {
  const taken = server.address();
  delay.enable();
  process.send?.({ port: typeof taken === "object" ? taken?.port : null });
});

// Whoever asks gets the worst delay since they last asked, in milliseconds.
process.on("message", () => {
  process.send?.({ worstDelay: Math.max(0, delay.max / 1e6 - resolution) });
  delay.reset();
});
process.on("disconnect", () => {
  live.stop();
  process.exit(0);
});
