/** A line of what is told while a dossier is made: how far it is, the word to fetch it with, or that it failed. */
export type ProgressLine =
  | { readonly done: number; readonly total: number }
  | { readonly ready: string }
  | { readonly failed: true };

/** Reads one line; null for what is none. Without a schema: a browser reads it. */
export function readProgressLine(line: string): ProgressLine | null {
  const value = parsed(line);
  if (typeof value !== "object" || value === null) return null;
  if ("failed" in value) return { failed: true };
  if ("ready" in value && typeof value.ready === "string") return { ready: value.ready };
  if (!("done" in value && "total" in value)) return null;
  const { done, total } = value;
  return typeof done === "number" && typeof total === "number" ? { done, total } : null;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
