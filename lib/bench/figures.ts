export type Unit = "ms" | "byte" | "kB" | "MB" | "lượt/s" | "câu SQL";

/** What many samples come to; a single reading stands in all three. */
export interface Spread {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/** One line of the table: a figure beside the least the same machine can do, measured in the same run. */
export interface Figure {
  readonly what: string;
  readonly unit: Unit;
  readonly measured: Spread;
  readonly floor: Spread | null;
  /** What the floor is, in words. */
  readonly floorIs: string;
  /** The p95 aimed at; shown beside the figure, never asserted. */
  readonly aim?: number;
}

/** A figure as times its floor; null without one. For rates a share of the floor. */
export interface Ratios {
  readonly p50: number;
  readonly p95: number;
}

/** @throws Error for no samples: a figure of nothing must not look like a fast one. */
export function spreadOf(samples: readonly number[]): Spread {
  const sorted = samples.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1];
  const [p50, p95, max] = [at(0.5), at(0.95), sorted.at(-1)];
  if (p50 === undefined || p95 === undefined || max === undefined) throw new Error("Nothing was measured.");
  return { count: sorted.length, p50, p95, max };
}

export function single(value: number): Spread {
  return spreadOf([value]);
}

export function ratiosOf({ measured, floor }: Figure): Ratios | null {
  if (floor === null || floor.p50 <= 0 || floor.p95 <= 0) return null;
  return { p50: measured.p50 / floor.p50, p95: measured.p95 / floor.p95 };
}

/** How long this takes, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** How long this takes, `times` over, after one that is not counted. */
export async function timedOften(times: number, work: () => unknown): Promise<Spread> {
  await work();
  const samples: number[] = [];
  for (let time = 0; time < times; time += 1) samples.push(await timed(work));
  return spreadOf(samples);
}

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
