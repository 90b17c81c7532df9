/** Starts the thread the checks run in. */
export function startCheckWorker(): Worker {
  return new Worker(new URL("./check-worker.tsx", import.meta.url), { type: "module" });
}
