import { existsSync, readFileSync } from "node:fs";
import { arch, availableParallelism, cpus, platform, totalmem } from "node:os";

/** What the figures were measured on. */
export function describeMachine() {
  return {
    node: process.versions.node,
    platform: `${platform()} ${arch()}`,
    processor: cpus()[0]?.model ?? "",
    cores: availableParallelism(),
    memoryGB: Math.round(totalmem() / 2 ** 30),
  };
}

/** Megabytes a process holds in memory; null where the system does not say. */
export function memoryOf(pid: number): number | null {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return null;
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(file, "utf8")) ?? [];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}
