import type { Doc } from "yjs";
import { encodeStateAsUpdate } from "yjs";

const keyOf = (reportId: string) => `kyyeu-unsaved-${reportId}`;

/** Keeps a text whose last changes the server has not confirmed, in this window only, until it is opened again. */
export function keepUnsaved(reportId: string, document: Doc): void {
  let letters = "";
  for (const byte of encodeStateAsUpdate(document)) letters += String.fromCharCode(byte);
  try {
    sessionStorage.setItem(keyOf(reportId), btoa(letters));
  } catch {
    // No room: the text stays on the screen, and leaving the page warns.
  }
}

/** What was kept, once; null for nothing. */
export function takeUnsaved(reportId: string): Uint8Array | null {
  const kept = sessionStorage.getItem(keyOf(reportId));
  if (kept === null) return null;
  sessionStorage.removeItem(keyOf(reportId));
  return Uint8Array.from(atob(kept), (letter) => letter.charCodeAt(0));
}
