/** How long a text rests after a folding, in times of what that took: folding takes at most a hundredth. */
const restFactor = 100;

/**
 * When texts are folded: soon after a change, but a long text less often, for folding holds everybody up.
 *
 * `fold` — folds one text now; does nothing where nothing changed.
 */
export class Folding {
  private readonly restingUntil = new Map<string, number>();
  private readonly due = new Map<string, NodeJS.Timeout>();
  private readonly fold: (reportId: string) => void;

  constructor(fold: (reportId: string) => void) {
    this.fold = fold;
  }

  /** Folds a text, at once or when it has rested. */
  soon(reportId: string): void {
    const waitMs = (this.restingUntil.get(reportId) ?? 0) - performance.now();
    if (waitMs <= 0) this.now(reportId);
    else if (!this.due.has(reportId))
      this.due.set(
        reportId,
        setTimeout(() => this.now(reportId), waitMs),
      );
  }

  /** Folds a text that nobody has open any more. */
  last(reportId: string): void {
    this.now(reportId);
    this.restingUntil.delete(reportId);
  }

  stop(): void {
    for (const timer of this.due.values()) clearTimeout(timer);
    this.due.clear();
  }

  private now(reportId: string): void {
    clearTimeout(this.due.get(reportId));
    this.due.delete(reportId);
    const began = performance.now();
    this.fold(reportId);
    const ended = performance.now();
    this.restingUntil.set(reportId, ended + (ended - began) * restFactor);
  }
}
