import { toPlainText } from "#lib/document/render/plain-text";
import type { Paper } from "#lib/papers/paper";

import { paperLines } from "./paper-lines";

/** A paper as plain text, in NFC, groups apart by an empty line. */
export function toText(paper: Paper): string {
  const { upper, title, below, closing } = paperLines(paper);
  const groups = [upper, [title, ...below], [toPlainText(paper.body, paper.names)], ...closing];
  const written = groups.filter((group) => group.length > 0).map((group) => group.join("\n"));
  return `${written.join("\n\n")}\n`.normalize("NFC");
}
