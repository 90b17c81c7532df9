import type { CheckContext, CheckedFacts, CheckFinding } from "./check";
import type { CheckOptions } from "./check-report";
import { findingsIn } from "./check-report";
import { layOutReport } from "./lay-out";

/** Checks a text that is being written, paragraph by paragraph. */
export interface Checker {
  /**
   * What the checks of paragraphs say of one paragraph, offsets from its beginning (NFC).
   *
   * Remembered by its words, until facts or context say something else: after a key press only one paragraph is new.
   */
  checkParagraph(text: string, facts: CheckedFacts, context: CheckContext): readonly CheckFinding[];
  /** What the checks that compare places say of the whole text: not remembered, to be run when nobody types. */
  checkAcross(text: string, facts: CheckedFacts, context: CheckContext): readonly CheckFinding[];
}

/** A report of some 300 pages; the paragraphs asked for longest ago are forgotten first. */
const mostRemembered = 4000;

/** A checker with a memory of its own. */
export function createChecker(options: CheckOptions = {}): Checker {
  const remembered = new Map<string, readonly CheckFinding[]>();
  let known: readonly [CheckedFacts, CheckContext] | null = null;
  let knownText = "";
  const forgetWhenNew = (facts: CheckedFacts, context: CheckContext) => {
    if (known?.[0] === facts && known[1] === context) return;
    const text = JSON.stringify([facts, context]);
    if (text !== knownText) remembered.clear();
    known = [facts, context];
    knownText = text;
  };
  return {
    checkParagraph(text, facts, context) {
      forgetWhenNew(facts, context);
      const found =
        remembered.get(text) ?? findingsIn(layOutReport(text, facts, context), "paragraph", options);
      remembered.delete(text);
      remembered.set(text, found);
      if (remembered.size > mostRemembered) {
        const [oldest] = remembered.keys();
        if (oldest !== undefined) remembered.delete(oldest);
      }
      return found;
    },
    checkAcross: (text, facts, context) => findingsIn(layOutReport(text, facts, context), "report", options),
  };
}
