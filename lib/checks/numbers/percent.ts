import { readNumber } from "#lib/text/numbers";

/** A number as printed, with what rounding it may have gone through. */
export interface PrintedNumber {
  readonly value: number;
  readonly decimals: number;
}

/** «88,9» is 88.9 with one decimal; null for what is no Vietnamese number. */
export function readPrinted(printed: string): PrintedNumber | null {
  const value = readNumber(printed);
  if (value === null) return null;
  return { value, decimals: /,(\d+)$/u.exec(printed)?.[1]?.length ?? 0 };
}

/** What stands between a computed and a printed number. */
export type Grade = "right" | "truncated" | "raised" | "wrong";

interface Interval {
  readonly low: number;
  readonly high: number;
}

const tiny = 1e-9;

/**
 * The percents a ratio of two printed numbers can stand for: whole numbers are exact, decimals were rounded somewhere.
 *
 * Source: the contract of statcheck.
 */
export function percentsOf(part: PrintedNumber, whole: PrintedNumber): Interval {
  const [partSlack, wholeSlack] = [slackOf(part), slackOf(whole)];
  return {
    low: ((part.value - partSlack) / (whole.value + wholeSlack)) * 100,
    high: ((part.value + partSlack) / (whole.value - wholeSlack)) * 100,
  };
}

/** How a printed percent stands to what it may be. "truncated" and "raised" are within one unit of its last place. */
export function grade({ low, high }: Interval, { value, decimals }: PrintedNumber): Grade {
  const unit = 10 ** -decimals;
  if (value >= low - unit / 2 - tiny && value <= high + unit / 2 + tiny) return "right";
  if (value < low && value > low - unit) return "truncated";
  return value > high && value < high + unit ? "raised" : "wrong";
}

function slackOf({ decimals }: PrintedNumber): number {
  return decimals === 0 ? 0 : 0.5 * 10 ** -decimals;
}
