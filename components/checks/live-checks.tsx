import type { CheckedFacts, Severity } from "#lib/checks/check";
import { fingerprintOf } from "#lib/checks/check";
import type { PlacedFinding } from "#lib/checks/check-texts";
import type { Checking } from "#lib/checks/context";
import type { Dismissal } from "#lib/checks/dismissal";

/** A finding as the panel shows it. */
export interface ShownFinding extends PlacedFinding {
  /** The same while its words are: the fingerprint, and which of those alike it is. */
  readonly id: string;
  readonly dismissal: Dismissal | null;
}

export interface ChecksState {
  /** Whether the text has been checked at least once. */
  readonly isChecked: boolean;
  readonly findings: readonly ShownFinding[];
  /** The finding people look at, in the text or in the panel. */
  readonly selected: string | null;
}

/** What the text can do with a finding; it comes with the editor. */
export interface CheckedSurface {
  readonly show: (finding: ShownFinding) => void;
  /** Mends these in one step that can be undone; gives how many were still there. */
  readonly mend: (findings: readonly ShownFinding[]) => number;
}

/**
 * What the checks say of the text that is being written: between the text, the panel and the steps.
 *
 * Outside React, like the editor; it brings no checks along, they come with the editor.
 */
export class LiveChecks {
  readonly checking: Checking;
  surface: CheckedSurface | null = null;
  #state: ChecksState = { isChecked: false, findings: [], selected: null };
  #found: readonly PlacedFinding[] = [];
  #facts: CheckedFacts;
  #dismissals: readonly Dismissal[];
  readonly #listeners = new Set<() => void>();
  readonly #factListeners = new Set<() => void>();

  constructor(checking: Checking, facts: CheckedFacts, dismissals: readonly Dismissal[]) {
    this.checking = checking;
    this.#facts = facts;
    this.#dismissals = dismissals;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getState = (): ChecksState => this.#state;

  get facts(): CheckedFacts {
    return this.#facts;
  }

  setFacts(facts: CheckedFacts): void {
    this.#facts = facts;
    for (const listener of this.#factListeners) listener();
  }

  /** Hears when the text has to be checked against other facts. */
  onFacts(listener: () => void): () => void {
    this.#factListeners.add(listener);
    return () => this.#factListeners.delete(listener);
  }

  setFound(found: readonly PlacedFinding[]): void {
    this.#found = found;
    this.#publish({ isChecked: true });
  }

  setDismissed(dismissal: Dismissal): void {
    this.#dismissals = [...without(this.#dismissals, dismissal.fingerprint), dismissal];
    this.#publish({});
  }

  setRestored(fingerprint: string): void {
    this.#dismissals = without(this.#dismissals, fingerprint);
    this.#publish({});
  }

  select(id: string | null): void {
    if (id === this.#state.selected) return;
    this.#publish({ selected: id });
  }

  #publish(change: Partial<ChecksState>): void {
    this.#state = { ...this.#state, findings: shown(this.#found, this.#dismissals), ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** What is neither mended nor passed over, by severity. */
export function openCounts(findings: readonly ShownFinding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity, dismissal } of findings) if (dismissal === null) counts[severity] += 1;
  return counts;
}

function without(dismissals: readonly Dismissal[], fingerprint: string): Dismissal[] {
  return dismissals.filter((known) => known.fingerprint !== fingerprint);
}

function shown(found: readonly PlacedFinding[], dismissals: readonly Dismissal[]): ShownFinding[] {
  const byFingerprint = new Map(dismissals.map((dismissal) => [dismissal.fingerprint, dismissal]));
  const seen = new Map<string, number>();
  return found.map((finding) => {
    const fingerprint = fingerprintOf(finding);
    const nth = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, nth);
    return { ...finding, id: `${fingerprint}#${nth}`, dismissal: byFingerprint.get(fingerprint) ?? null };
  });
}
