/** The largest Word file taken, in bytes; the browser asks before it sends. */
export const wordLimitBytes = 15 * 1024 * 1024;

/** The rules of its upload. */
export const wordUpload = {
  limitBytes: wordLimitBytes,
  missing: "wordMissing",
  tooLarge: "wordTooLarge",
} as const;

/** What a Word file may hold once inflated: bytes in all, and parts. */
export const inflatedLimitBytes = 80 * 1024 * 1024;
export const partLimit = 2000;

/** Why a Word file is refused; each has its sentence in `lib/words/word-files.ts`. */
export type WordRefusal =
  | "wordMissing"
  | "wordTooLarge"
  | "wordType"
  | "wordOld"
  | "wordLocked"
  | "wordMacros"
  | "wordExternal"
  | "wordDamaged";
