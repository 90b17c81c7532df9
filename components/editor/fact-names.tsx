import type { MentionNames } from "#lib/document/mention-names";
import type { Candidate } from "#lib/editing/candidates";

export type MentionKind = "attendees" | "citations";
export type Candidates = Readonly<Record<MentionKind, readonly Candidate[]>>;

/**
 * The rows a text can mention, as they are called now.
 *
 * A store outside React: hundreds of chips in a text follow it without a single render of the page.
 */
export class FactNames {
  #rows: Candidates;
  #labels: Readonly<Record<MentionKind, ReadonlyMap<string, string>>>;
  readonly #listeners = new Set<() => void>();

  constructor(rows: Candidates) {
    this.#rows = rows;
    this.#labels = labelsOf(rows);
  }

  rows(kind: MentionKind): readonly Candidate[] {
    return this.#rows[kind];
  }

  /** The row's name now, undefined where the row is gone. */
  label(kind: MentionKind, id: string): string | undefined {
    return this.#labels[kind].get(id);
  }

  /** Every name by its id, for counting words. */
  all(): MentionNames {
    const { attendees, citations } = this.#labels;
    return { attendees: Object.fromEntries(attendees), citations: Object.fromEntries(citations) };
  }

  set(rows: Candidates): void {
    this.#rows = rows;
    this.#labels = labelsOf(rows);
    for (const listener of this.#listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

function labelsOf(rows: Candidates) {
  const byId = (kind: MentionKind) => new Map(rows[kind].map(({ id, label }) => [id, label]));
  return { attendees: byId("attendees"), citations: byId("citations") };
}
