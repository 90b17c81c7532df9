const plain = /^\d+(?:,\d+)?$/;
const grouped = /^[1-9]\d{0,2}(?:([. ])\d{3})(?:\1\d{3})*(?:,\d+)?$/;
const greatest = 1e15;

/**
 * The number a Vietnamese reader means: «2.311» is 2311, «6,5» is 6.5, «1.234.567,8» is 1234567.8.
 *
 * Point or blank group thousands, the comma begins the decimals, a minus may stand before. Null for anything
 * else: «12.5» (neither thousands nor decimals), «2,311.5», «1e3», and numbers above 10^15.
 */
export function readNumber(text: string): number | null {
  const typed = text
    .normalize("NFC")
    .trim()
    .replace(/[\u00a0\u202f]/gu, " ");
  const negative = /^[-−–]/u.test(typed);
  const digits = negative ? typed.slice(1) : typed;
  if (!plain.test(digits) && !grouped.test(digits)) return null;
  const value = Number(digits.replaceAll(/[. ]/g, "").replace(",", "."));
  if (value > greatest) return null;
  return negative && value !== 0 ? -value : value;
}

const formats = new Map<number, Intl.NumberFormat>();

/** A number as Vietnamese prints it: 2311 → «2.311», 6.5 → «6,5». At most `decimals` of them, none that are zero. */
export function writeNumber(value: number, decimals = 6): string {
  let format = formats.get(decimals);
  if (!format) {
    format = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: decimals });
    formats.set(decimals, format);
  }
  return format.format(value);
}

/** A share in hundredths as Vietnamese prints it: 88.9 → «88,9 %», with a blank that does not break. */
export function writePercent(percent: number, decimals = 1): string {
  return `${writeNumber(percent, decimals)}\u00a0%`;
}
