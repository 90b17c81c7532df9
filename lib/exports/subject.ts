import type { Paper } from "#lib/papers/paper";
import type { FrozenFacts } from "#lib/reports/frozen-facts";

/** A report as files are made of it: the paper, the facts it was written from, and where it stands. */
export interface ExportSubject {
  readonly reportId: string;
  readonly conferenceId: string;
  readonly committee: { readonly slug: string; readonly name: string };
  readonly state: string;
  /** The version the paper was read from; null for a text that is still being written. */
  readonly version: { readonly number: number; readonly hash: string } | null;
  readonly paper: Paper;
  readonly facts: FrozenFacts;
}
