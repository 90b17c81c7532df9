import { explainFailure } from "#lib/server/failures";

/** The latest moment at which a server that was asked to stop is gone. */
const stopWithinMs = 3000;

try {
  // Only now: wrong settings are told in a line as well.
  const { environment } = await import("#lib/env");
  try {
    const { start } = await import("#lib/server/start");
    stopOnSignals(await start(process.argv.includes("--dev")));
  } catch (error) {
    giveUp(explainFailure(error, environment));
  }
} catch (error) {
  giveUp(error instanceof Error ? error.message : String(error));
}

function stopOnSignals(stop: () => Promise<void>): void {
  // Where the lines went may be gone by then.
  for (const output of [process.stdout, process.stderr]) output.on("error", () => undefined);
  let stopping = false;
  const leave = async () => {
    if (stopping) return;
    stopping = true;
    process.stdout.write("  Đang dừng…\n");
    setTimeout(() => process.exit(0), stopWithinMs).unref();
    try {
      await stop();
      process.exit(0);
    } catch (error) {
      giveUp(`Dừng không trọn vẹn: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void leave());
  // `npm start` is gone, by whatever end.
  process.on("disconnect", () => void leave());
}

function giveUp(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
