import { useEffect, useState } from "react";

/** Something as it is this moment, also between two renders. */
export interface Latest<T> {
  readonly now: () => T;
  readonly set: (value: T) => void;
}

/** Follows a value through renders, for what acts on it outside of them. */
export function useLatest<T>(value: T): Latest<T> {
  const [latest] = useState(() => holding(value));
  useEffect(() => latest.set(value));
  return latest;
}

function holding<T>(first: T): Latest<T> {
  let held = first;
  return {
    now: () => held,
    set: (value) => {
      held = value;
    },
  };
}
