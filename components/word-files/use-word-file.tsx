import { useState } from "react";

import { useWords } from "#components/ui/locale";
import { sendFile } from "#lib/calls/call";
import type { Outcome } from "#lib/calls/outcome";
import type { ReadWordFile } from "#lib/word-files/commands";
import { wordLimitBytes } from "#lib/word-files/limits";
import { problemSentences, problemWords } from "#lib/words/problems";
import { wordFileWords } from "#lib/words/word-files";

/** How reading a Word file goes. */
export type WordFileState =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly sentence: string }
  | { readonly kind: "read"; readonly sentence: string }
  | { readonly kind: "refused"; readonly sentence: string };

const encodingNames = { tcvn3: "TCVN3", vni: "VNI" } as const;

/** Sends Word files to be read, and says how it went; nothing of the screen changes but what the caller does with the text. */
export function useWordFile(committee: string) {
  const words = useWords(wordFileWords);
  const refusal = useRefusal();
  const [state, setState] = useState<WordFileState>({ kind: "idle" });

  /** What the file says, or null where it is refused; the state says why. */
  const take = async (file: File): Promise<ReadWordFile | null> => {
    setState({ kind: "reading", sentence: words.reading(file.name) });
    if (file.size > wordLimitBytes) {
      setState({ kind: "refused", sentence: words.refusals.wordTooLarge });
      return null;
    }
    const outcome = await sendFile<ReadWordFile>(committee, "word-files", file);
    if (!outcome.ok) {
      setState({ kind: "refused", sentence: refusal(outcome) });
      return null;
    }
    const { encoding, picturesLeft } = outcome.value;
    const notes = [
      words.read(file.name),
      encoding ? words.converted(encodingNames[encoding]) : "",
      picturesLeft > 0 ? words.picturesLeft(picturesLeft) : "",
    ];
    setState({ kind: "read", sentence: notes.filter(Boolean).join(" ") });
    return outcome.value;
  };
  return { state, take, clear: () => setState({ kind: "idle" }) };
}

function useRefusal() {
  const reasons: Readonly<Record<string, string>> = useWords(wordFileWords).refusals;
  const problems = useWords(problemWords);
  return (refused: Extract<Outcome<unknown>, { ok: false }>): string =>
    reasons[refused.issues[0]?.reason ?? ""] ?? problemSentences(problems, refused).join(" ");
}
