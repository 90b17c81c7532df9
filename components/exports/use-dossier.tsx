"use client";
import { useEffect, useRef, useState } from "react";

import type { ProgressLine } from "#lib/exports/progress";
import { readProgressLine } from "#lib/exports/progress";

export type DossierState =
  | { readonly kind: "idle" | "ready" | "cancelled" | "failed" }
  | { readonly kind: "making"; readonly done: number; readonly total: number };

/** Makes a dossier at this address and fetches it; `cancel` stops the work on the server too. */
export function useDossier(address: string) {
  const [state, setState] = useState<DossierState>({ kind: "idle" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = async () => {
    const stopping = new AbortController();
    running.current = stopping;
    setState({ kind: "making", done: 0, total: 1 });
    try {
      const last = await follow(address, stopping.signal, (line) => {
        if ("done" in line) setState({ kind: "making", ...line });
      });
      if (last === null || !("ready" in last)) return setState({ kind: "failed" });
      globalThis.location.assign(`${address}?ready=${last.ready}`);
      return setState({ kind: "ready" });
    } catch {
      return setState({ kind: stopping.signal.aborted ? "cancelled" : "failed" });
    }
  };
  return { state, start, cancel: () => running.current?.abort() };
}

/** Reads the lines as they come; gives the last one. */
async function follow(
  address: string,
  signal: AbortSignal,
  hear: (line: ProgressLine) => void,
): Promise<ProgressLine | null> {
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "null",
    signal,
  });
  if (!response.ok || response.body === null) return null;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let last: ProgressLine | null = null;
  let rest = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines.map(readProgressLine).filter((each) => each !== null)) {
      last = line;
      hear(line);
    }
  }
  return last;
}
