/** A part of the input or of a report that is not acceptable yet. */
export interface Issue {
  /** The field as the form names it, e.g. "heldOn"; "" for the whole. */
  readonly field: string;
  /** A key of the catalogues in `lib/words/`, never a sentence. */
  readonly reason: string;
}

export type ProblemCode =
  | "unauthenticated" // nobody is signed in (401)
  | "invalid" // the input has the wrong shape (422)
  | "forbidden" // known person, not their call (403)
  | "not-found" // absent, or not theirs to see (404)
  | "conflict" // someone else changed it first (409)
  | "incomplete" // well-formed, but not ready for this step (422)
  | "unavailable"; // a service we need did not answer (503)

/**
 * A refusal the person can act on. Everything else that is thrown is a bug.
 *
 * Domain code throws it, so that an open transaction rolls back;
 * `lib/web/command.ts` turns it into data for the form.
 */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly code: ProblemCode;
  readonly issues: readonly Issue[];
  /** For a conflict: what stands there now and who wrote it; plain data, safe to send to a browser. */
  readonly current: unknown;

  constructor(code: ProblemCode, message: string, issues: readonly Issue[] = [], current: unknown = null) {
    super(message);
    this.code = code;
    this.issues = issues;
    this.current = current;
  }
}
