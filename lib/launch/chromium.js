import { existsSync } from "node:fs";

/** The Chromium browser tests use: named, Playwright's own, or the system's; null when there is none. */
export function findChromium(playwrightsOwn) {
  const candidates = [process.env.PLAYWRIGHT_CHROMIUM, playwrightsOwn, "/usr/bin/chromium"];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

/** Flags for a browser without a sandbox or outside world: root in a container, closed networks. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];
