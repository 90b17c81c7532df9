import type { Node } from "@tiptap/pm/model";

import { updateOfDocument } from "#lib/document/live-body";
import { noNames } from "#lib/document/mention-names";
import { toPlainText } from "#lib/document/render/plain-text";
import { wordCountOf } from "#lib/document/word-count";

/** The columns of `ReportBody` for a text that nobody has edited live yet. */
export function bodyColumns(document: Node) {
  const plainText = toPlainText(document, noNames);
  return {
    state: Buffer.from(updateOfDocument(document)),
    json: JSON.stringify(document.toJSON()),
    plainText,
    wordCount: wordCountOf(document, noNames),
  };
}
