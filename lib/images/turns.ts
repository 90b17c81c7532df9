import { Problem } from "#lib/problem";

/** Lets work through one piece at a time, in the order it came. */
export interface Turns {
  /** @throws Problem "unavailable" when too many wait already. */
  take<T>(work: () => Promise<T>): Promise<T>;
}

/** A queue of its own; at most `waitingLimit` wait, for each keeps its input in memory. */
export function makeTurns(waitingLimit: number): Turns {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    async take(work) {
      if (waiting >= waitingLimit) throw new Problem("unavailable", "Too many pictures at once.");
      waiting += 1;
      const turn = last.then(work).finally(() => {
        waiting -= 1;
      });
      last = turn.catch(() => null);
      return turn;
    },
  };
}
