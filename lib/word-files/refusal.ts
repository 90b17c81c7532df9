import { Problem } from "#lib/problem";
import type { WordRefusal } from "#lib/word-files/limits";

/** The Problem a Word file is refused with: "invalid" on the field "file". */
export function wordRefused(reason: WordRefusal, cause?: unknown): Problem {
  const problem = new Problem("invalid", `The Word file was refused: ${reason}.`, [
    { field: "file", reason },
  ]);
  return cause === undefined ? problem : Object.assign(problem, { cause });
}
