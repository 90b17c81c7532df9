"use client";
import { AgainButton, Door } from "#components/account/door";
import { useWords } from "#components/ui/locale";
import { accountWords } from "#lib/words/account";

export default function Broken({ reset }: { reset: () => void }) {
  const words = useWords(accountWords);
  return (
    <Door title={words.broken} note={words.brokenHelp}>
      <AgainButton onClick={reset}>{words.again}</AgainButton>
    </Door>
  );
}
