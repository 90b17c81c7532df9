import type { Letterhead } from "#lib/papers/paper";

import type { FormatProfile } from "./profile";

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Room to write by hand what is not known yet. */
const blank = "\u00a0".repeat(6);

/**
 * Number and symbol: «Số 05-BB/ĐU», «Số 112-TB/ĐU»; a blank for a number not given yet.
 *
 * No colon, numbers below ten with a nought. Source: 36-HD/VPTW, domain of numbers.
 */
export function numberLine(
  letterhead: Letterhead,
  { numberWord }: Pick<FormatProfile, "numberWord">,
): string {
  const { number, typeSymbol, organSymbol } = letterhead;
  const symbol = [typeSymbol, organSymbol].filter(Boolean).join("/");
  const digits = number === null ? blank : String(number).padStart(2, "0");
  return `${numberWord} ${digits}-${symbol}`;
}

/**
 * Place and date: «Sông Xanh, ngày 05 tháng 02 năm 2026», «ngày 27 tháng 5».
 *
 * A nought before days 1–9 and months 1–2 only; blanks for a day not known yet. Without a seat the date alone.
 */
export function placeAndDateLine(seat: string, issuedOn: string | null): string {
  const [, year, month, day] = isoDay.exec(issuedOn ?? "") ?? [];
  const date =
    year && month && day
      ? `ngày ${day} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`
      : `ngày ${blank} tháng ${blank} năm ${blank}`;
  return seat === "" ? date : `${seat}, ${date}`;
}

/** «Nơi nhận» as printed: «- Tỉnh uỷ;» and so on, the last with a full stop. */
export function distributionLines(distribution: readonly string[]): string[] {
  return distribution.map((line, index) => {
    const bare = line
      .trim()
      .replace(/^[-–+•] ?|[;.,]{1,3}$/gu, "")
      .trim();
    return `- ${bare}${index === distribution.length - 1 ? "." : ";"}`;
  });
}
