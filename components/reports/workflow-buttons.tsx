"use client";
import { Button, Group } from "@mantine/core";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useState } from "react";

import type { ShownFinding } from "#components/checks/live-checks";
import { useWords } from "#components/ui/locale";
import { call } from "#lib/calls/call";
import type { ReportAction, ReportState } from "#lib/reports/workflow";
import { transitions } from "#lib/reports/workflow";
import { problemSentences, problemWords } from "#lib/words/problems";
import { reportWords } from "#lib/words/reports";

import { Problems } from "./problems";

interface WorkflowButtonsProps {
  readonly committee: string;
  readonly report: { readonly id: string; readonly revision: number };
  /** The steps this person may take now, from the transition table. */
  readonly actions: readonly ReportAction[];
  /** Whether everything typed is stored; a step waits for that. */
  readonly isSaved?: () => boolean;
  /** What the checks say of the text now; errors and warnings are shown before it is submitted. */
  readonly findings?: () => readonly ShownFinding[];
  readonly onOpenChecks?: () => void;
}

/** Comes when a reason is first asked for. */
const ReasonDialog = dynamic(() => import("./reason-dialog").then((loaded) => loaded.ReasonDialog), {
  ssr: false,
});

/** Comes when the checks have something to say first. */
const SubmitSummary = dynamic(
  () => import("#components/checks/submit-summary").then((loaded) => loaded.SubmitSummary),
  { ssr: false },
);

/** Comes when a paper is first registered. */
const RegisterDialog = dynamic(
  () => import("#components/register/register-dialog").then((loaded) => loaded.RegisterDialog),
  { ssr: false },
);

const main: readonly ReportAction[] = ["submit", "approve", "publish", "register"];

/** The steps of the workflow as buttons; one that needs a reason asks for it first. */
export function WorkflowButtons(props: WorkflowButtonsProps) {
  const { committee, report, actions, isSaved, findings = () => [], onOpenChecks = () => undefined } = props;
  const words = useWords(reportWords);
  const [summary, setSummary] = useState<readonly ShownFinding[] | null>(null);
  const [asking, setAsking] = useState<ReportAction | null>(null);
  const { move, running, problems, clearProblems } = useMove(committee, report, isSaved);
  const press = (action: ReportAction) => {
    clearProblems();
    const grave = action === "submit" ? findings().filter(isGrave) : [];
    if (transitions[action].requires.includes("reason") || action === "register") setAsking(action);
    else if (grave.length > 0) setSummary(findings());
    else void move(action, null);
  };
  return (
    <>
      <Group gap={8} wrap="wrap">
        {actions.map((action) => (
          <Button
            key={action}
            variant={main.includes(action) ? "filled" : "default"}
            h={40}
            loading={running === action}
            title={words.explain[action]}
            onClick={() => press(action)}
          >
            {words.actions[action]}
          </Button>
        ))}
      </Group>
      {problems.length > 0 && asking === null ? (
        <Problems sentences={problems} onClose={clearProblems} />
      ) : null}
      {summary === null ? null : (
        <SubmitSummary
          findings={summary}
          onClose={() => setSummary(null)}
          onOpenPanel={onOpenChecks}
          onSubmit={() => void move("submit", null)}
        />
      )}
      <Asking
        {...{ committee, report, asking, problems }}
        onClose={() => setAsking(null)}
        onReason={async (action, reason) => {
          if (await move(action, reason)) setAsking(null);
        }}
      />
    </>
  );
}

function isGrave({ severity, dismissal }: ShownFinding): boolean {
  return severity !== "notice" && dismissal === null;
}

interface AskingProps extends Pick<WorkflowButtonsProps, "committee" | "report"> {
  readonly asking: ReportAction | null;
  readonly problems: readonly string[];
  readonly onClose: () => void;
  readonly onReason: (action: Exclude<ReportAction, "register">, reason: string) => Promise<void>;
}

/** What a step asks before it is taken: a day and a number, or a reason. */
function Asking({ committee, report, asking, problems, onClose, onReason }: AskingProps) {
  if (asking === null) return null;
  if (asking === "register")
    return <RegisterDialog committee={committee} report={report} onClose={onClose} />;
  return (
    <ReasonDialog
      action={asking}
      problems={problems}
      onClose={onClose}
      onReason={(reason) => onReason(asking, reason)}
    />
  );
}

function useMove(
  committee: string,
  report: WorkflowButtonsProps["report"],
  isSaved: (() => boolean) | undefined,
) {
  const words = useWords(reportWords);
  const sentences = useWords(problemWords);
  const router = useRouter();
  const [running, setRunning] = useState<ReportAction | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const move = async (action: ReportAction, reason: string | null): Promise<boolean> => {
    if (isSaved && !isSaved()) {
      setProblems([words.waitForSave]);
      return false;
    }
    setRunning(action);
    const outcome = await call<{ state: ReportState }>(committee, "move-report", {
      reportId: report.id,
      revision: report.revision,
      action,
      reason,
    });
    setRunning(null);
    setProblems(outcome.ok ? [] : problemSentences(sentences, outcome));
    if (outcome.ok) router.refresh();
    return outcome.ok;
  };
  return { move, running, problems, clearProblems: () => setProblems([]) };
}
