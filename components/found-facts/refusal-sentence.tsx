import { useWords } from "#components/ui/locale";
import { isConflict } from "#lib/conferences/row-saver";
import { factWords } from "#lib/words/facts";
import { foundFactWords } from "#lib/words/found-facts";
import { problemSentences, problemWords } from "#lib/words/problems";

import type { Refused } from "./use-review";

/** Tells why something was not read, written or taken back. */
export function useRefusalSentence(): (refused: Refused) => string {
  const words = useWords(foundFactWords);
  const { refusals } = useWords(factWords);
  const problems = useWords(problemWords);
  const told: Readonly<Record<string, string>> = refusals;
  return (refused) => {
    if (isConflict(refused.current)) return words.changedBy(refused.current.editedBy);
    const own = refused.issues.flatMap(({ reason }) => told[reason] ?? []);
    if (refused.issues.some(({ field, reason }) => field === "text" && reason === "too_big"))
      own.push(words.tooLong);
    if (refused.issues.some(({ reason }) => reason === "gone")) own.push(words.changedBy(""));
    return (own.length > 0 ? own : problemSentences(problems, refused)).join(" ");
  };
}
