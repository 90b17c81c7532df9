import { toReadable } from "./plain-text";

/**
 * A global, case-insensitive pattern that only matches whole words.
 *
 * Blanks in the source stand for one to four blanks, « ?» for none to four, in
 * square brackets for themselves; no pattern crosses the end of a paragraph. JavaScript's \b takes «ữ» for punctuation; this asks Unicode.
 */
export function words(source: string, flags = "giu"): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaced(source)})(?![\\p{L}\\p{N}])`, flags);
}

/** The same, whatever follows the match. */
export function wordsThen(source: string, flags = "giu"): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaced(source)})`, flags);
}

/** The same, bound to no word end on either side. */
export function freely(source: string, flags = "giu"): RegExp {
  return new RegExp(`(?:${spaced(source)})`, flags);
}

/** The same, matched at one place only (set `lastIndex`), and not bound to word ends. */
export function sticky(source: string, flags = "iuy"): RegExp {
  return new RegExp(`(?:${spaced(source)})`, flags);
}

/** What a sticky pattern matches at an offset, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function spaced(source: string): string {
  return toReadable(source)
    .replace(/\[[^\]]*\]/gu, (signs) => signs.replace(/ /gu, String.raw`\x20`))
    .replace(/ \?/gu, String.raw`\x20{0,4}`)
    .replace(/ /gu, String.raw`\x20{1,4}`);
}

/**
 * The words of a text as they are compared: lower case, punctuation dropped,
 * tone marks in one place, so «uỷ» equals «ủy».
 */
export function tokens(text: string): string[] {
  return toReadable(text.normalize("NFC"))
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()
    .split(" ")
    .filter((word) => word !== "");
}

/** Two texts are the same words, whatever their case and punctuation. */
export function comparable(text: string): string {
  return tokens(text).join(" ");
}
