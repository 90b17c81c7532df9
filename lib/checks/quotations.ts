import type { Span } from "#lib/extraction/facts";

const mark = /["“”„«»‘’]|(?<=\n)/gu;
const opens = new Map([
  ["“", "”"],
  ["„", "”"],
  ["«", "»"],
  ["‘", "’"],
]);

/**
 * Words in quotation marks, marks included, in order and without overlaps.
 *
 * Never beyond the end of a line: a mark that nobody closes quotes to the end of its line, for what might be quoted is
 * not ours to mend. Any closing mark closes a double one, as reports mix their kinds.
 */
export function findQuotations(text: string): Span[] {
  const found: Span[] = [];
  let open: { start: number; sign: string } | null = null;
  const close = (end: number) => {
    if (open) found.push({ start: open.start, end });
    open = null;
  };
  for (const { 0: sign, index } of text.matchAll(mark)) {
    if (sign === "") close(index - 1);
    else if (open === null) open = opens.has(sign) || sign === '"' ? { start: index, sign } : null;
    else if (closes(open.sign, sign)) close(index + 1);
  }
  close(text.length);
  return found;
}

function closes(open: string, sign: string): boolean {
  if (open === "‘") return sign === "’";
  return sign === "”" || sign === "»" || sign === '"';
}

const symbol =
  /(?<![\p{L}\p{N}/.,-])\d{1,5}(?:\x20?\/\x20?\d{4}\x20?[/-]\x20?\p{Lu}[\p{L}\d]{0,8}(?:\x20?[-/]\x20?\p{Lu}[\p{L}\d]{0,14})?|\x20?[-/]\x20?\p{Lu}[\p{L}\d]{0,8}\x20?[-/]\x20?\p{Lu}[\p{L}\d]{0,14})(?![\p{L}\p{N}])/gu;

/**
 * Document symbols, in order: «22-NQ/TW», «34/CT-TW», «30/2020/NĐ-CP», «117/2025/QH15».
 *
 * Expects the `plain` of a reading, where every dash is ASCII.
 */
export function findSymbols(plain: string): Span[] {
  return Array.from(plain.matchAll(symbol), ({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
  }));
}
