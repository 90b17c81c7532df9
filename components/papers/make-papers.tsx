"use client";
import { Button } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useState } from "react";

import { Problems } from "#components/reports/problems";
import { useWords } from "#components/ui/locale";
import { call } from "#lib/calls/call";
import type { OfficialKind } from "#lib/papers/paper";
import { officialKinds } from "#lib/papers/paper";
import { paperWords } from "#lib/words/papers";
import { problemSentences, problemWords } from "#lib/words/problems";

import classes from "./papers.module.css";

interface MakePapersProps {
  readonly committee: string;
  readonly conferenceId: string;
  /** Kinds of the papers the conference has already. */
  readonly madeKinds: readonly string[];
}

/** The official papers a conference can still have, each one press away. */
export function MakePapers({ committee, conferenceId, madeKinds }: MakePapersProps) {
  const words = useWords(paperWords);
  const sentences = useWords(problemWords);
  const router = useRouter();
  const [making, setMaking] = useState<OfficialKind | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const open = officialKinds.filter((kind) => kind === "conclusionNotice" || !madeKinds.includes(kind));
  const make = async (kind: OfficialKind) => {
    setMaking(kind);
    const outcome = await call<{ reportId: string }>(committee, "create-report", { conferenceId, kind });
    if (outcome.ok) return router.push(`/c/${committee}/van-ban/${outcome.value.reportId}`);
    setMaking(null);
    setProblems(problemSentences(sentences, outcome));
    return undefined;
  };
  return (
    <div className={classes["make"]}>
      <p className={classes["hint"]}>{words.makeHint}</p>
      {open.map((kind) => (
        <Button
          key={kind}
          variant="default"
          h={40}
          fullWidth
          loading={making === kind}
          onClick={() => void make(kind)}
        >
          {words.make[kind]}
        </Button>
      ))}
      {problems.length > 0 ? <Problems sentences={problems} onClose={() => setProblems([])} /> : null}
    </div>
  );
}
