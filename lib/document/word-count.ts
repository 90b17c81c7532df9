import type { Node } from "@tiptap/pm/model";

import type { MentionNames } from "./mention-names";
import { toRunningText } from "./render/plain-text";

/**
 * The words («từ») of a document as Word counts them: what stands between blanks.
 *
 * «Nghị quyết số 12-NQ/TW» has four. Captions and mentions count, the dashes
 * and numbers of lists do not.
 */
export function wordCountOf(document: Node, names: MentionNames): number {
  return countWords(toRunningText(document, names));
}

/** The same of a text; a dash between blanks counts, as it does in Word. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== "").length;
}
