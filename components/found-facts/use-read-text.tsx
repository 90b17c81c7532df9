"use client";
import { useCallback, useRef, useState } from "react";

import { call } from "#lib/calls/call";
import type { FoundText } from "#lib/found-facts/propose";

import type { Refused } from "./use-review";

export type ReadState =
  | { readonly state: "idle" | "reading" }
  | { readonly state: "refused"; readonly refused: Refused }
  /** `turn` counts the readings: each is a list of its own. */
  | { readonly state: "found"; readonly found: FoundText; readonly source: string; readonly turn: number };

/** Has the server read a text; only the latest answer counts. `read` gives whether it was read. */
export function useReadText(committee: string) {
  const [reading, setReading] = useState<ReadState>({ state: "idle" });
  const turns = useRef(0);
  const read = useCallback(
    async (text: string): Promise<boolean> => {
      const turn = ++turns.current;
      setReading({ state: "reading" });
      const outcome = await call<FoundText>(committee, "read-text", { text });
      if (turns.current !== turn) return false;
      setReading(
        outcome.ok
          ? { state: "found", found: outcome.value, source: text, turn }
          : { state: "refused", refused: outcome },
      );
      return outcome.ok;
    },
    [committee],
  );
  return { reading, read };
}

/** The day it is here, as ISO. */
export function todayHere(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const two = (part: number) => String(part).padStart(2, "0");
