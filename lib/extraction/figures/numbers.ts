/** «2.311» is 2311, «88,9» is 88.9, «0,5» is 0.5. Null when it is no Vietnamese number. */
export function readNumber(printed: string): number | null {
  const text = printed.replace(/\s/gu, "");
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(text)) return Number(text.replace(/\./gu, "").replace(",", "."));
  if (/^\d+(?:,\d+)?$/u.test(text)) return Number(text.replace(",", "."));
  return /^\d{1,3}\.\d{1,2}$/u.test(text) ? Number(text) : null;
}

/** Whether a/b, rounded as the percent is printed, gives it within 0.1. */
export function agrees(part: number, whole: number, printed: string): boolean | null {
  const percent = readNumber(printed);
  if (percent === null || whole === 0) return null;
  const decimals = /[,.](\d+)$/u.exec(printed)?.[1]?.length ?? 0;
  const scale = 10 ** decimals;
  const rounded = Math.round((part / whole) * 100 * scale + 1e-9) / scale;
  return Math.abs(rounded - percent) <= 0.1 + 1e-9;
}

/** A number as printed: thousands by points, decimals by a comma. */
export const number = String.raw`\d{1,3}(?:\.\d{3}){1,4}(?:,\d{1,3})?|\d{1,9}(?:[,.]\d{1,2}(?!\d))?`;
