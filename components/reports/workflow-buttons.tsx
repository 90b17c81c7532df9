"use client";
import { Alert, Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { useState } from "react";

import { useWords } from "#components/ui/locale";
import { call } from "#lib/calls/call";
import type { ReportAction, ReportState } from "#lib/reports/workflow";
import { transitions } from "#lib/reports/workflow";
import { problemSentences, problemWords } from "#lib/words/problems";
import { reportWords } from "#lib/words/reports";

interface WorkflowButtonsProps {
  readonly committee: string;
  readonly report: { readonly id: string; readonly revision: number };
  /** The steps this person may take now, from the transition table. */
  readonly actions: readonly ReportAction[];
  /** Whether everything typed is stored; a step waits for that. */
  readonly isSaved?: () => boolean;
}

const main: readonly ReportAction[] = ["submit", "approve", "publish"];

/** The steps of the workflow as buttons; one that needs a reason asks for it first. */
export function WorkflowButtons({ committee, report, actions, isSaved }: WorkflowButtonsProps) {
  const words = useWords(reportWords);
  const [asking, setAsking] = useState<ReportAction | null>(null);
  const { move, running, problems, clearProblems } = useMove(committee, report, isSaved);
  const press = (action: ReportAction) => {
    clearProblems();
    if (transitions[action].requires.includes("reason")) setAsking(action);
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
      <Modal
        opened={asking !== null}
        onClose={() => setAsking(null)}
        title={asking === null ? "" : words.actions[asking]}
        centered
      >
        {asking === null ? null : (
          <ReasonForm
            action={asking}
            problems={problems}
            onCancel={() => setAsking(null)}
            onReason={async (reason) => {
              if (await move(asking, reason)) setAsking(null);
            }}
          />
        )}
      </Modal>
    </>
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

interface ReasonFormProps {
  readonly action: ReportAction;
  readonly problems: readonly string[];
  readonly onReason: (reason: string) => Promise<void>;
  readonly onCancel: () => void;
}

function ReasonForm({ action, problems, onReason, onCancel }: ReasonFormProps) {
  const words = useWords(reportWords);
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === "") setMissing(true);
    else void onReason(reason.trim());
  };
  return (
    <form onSubmit={send} noValidate>
      <Stack>
        <Text c="dimmed">{words.explain[action]}</Text>
        <Textarea
          label={words.reason}
          required
          data-autofocus
          autosize
          minRows={3}
          maxLength={2000}
          value={reason}
          error={missing ? words.reasonNeeded : null}
          onChange={(event) => {
            setReason(event.currentTarget.value);
            setMissing(false);
          }}
        />
        {problems.length > 0 ? <Problems sentences={problems} /> : null}
        <Group justify="flex-end">
          <Button variant="default" h={40} onClick={onCancel}>
            {words.cancel}
          </Button>
          <Button type="submit" h={40}>
            {words.actions[action]}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Problems({ sentences, onClose }: { sentences: readonly string[]; onClose?: () => void }) {
  return (
    <Alert role="alert" color="red" mt={8} {...(onClose ? { withCloseButton: true, onClose } : {})}>
      {sentences.map((sentence) => (
        <Text key={sentence} size="sm">
          {sentence}
        </Text>
      ))}
    </Alert>
  );
}
