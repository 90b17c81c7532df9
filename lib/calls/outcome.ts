import type { Issue, ProblemCode } from "#lib/problem";

/** What a command answers to the screen that called it: plain data. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly code: ProblemCode;
      readonly issues: readonly Issue[];
      /** For a conflict: what stands there now. */
      readonly current: unknown;
    };
