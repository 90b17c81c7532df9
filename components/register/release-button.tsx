"use client";
import { Button } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useState } from "react";

import { Problems } from "#components/reports/problems";
import { useWords } from "#components/ui/locale";
import { call } from "#lib/calls/call";
import { writeSymbol } from "#lib/register/numbering";
import type { RegisterLine } from "#lib/register/register";
import { problemSentences, problemWords } from "#lib/words/problems";
import { registerWords } from "#lib/words/register";

/** Gives up a number that was kept free. */
export function ReleaseButton({ committee, line }: { committee: string; line: RegisterLine }) {
  const words = useWords(registerWords);
  const sentences = useWords(problemWords);
  const router = useRouter();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const release = async () => {
    const outcome = await call<null>(committee, "release-number", { entryId: line.id });
    if (outcome.ok) router.refresh();
    else setProblems(problemSentences(sentences, outcome));
  };
  const called = writeSymbol(line.number, line.typeSymbol, line.organSymbol);
  return (
    <>
      <Button variant="subtle" h={40} aria-label={words.releaseNamed(called)} onClick={() => void release()}>
        {words.release}
      </Button>
      {problems.length > 0 ? <Problems sentences={problems} onClose={() => setProblems([])} /> : null}
    </>
  );
}
