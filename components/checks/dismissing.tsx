import { Button, Text, Textarea } from "@mantine/core";
import type { FormEvent } from "react";
import { useState } from "react";

import { useWords } from "#components/ui/locale";
import { call } from "#lib/calls/call";
import { fingerprintOf } from "#lib/checks/check";
import type { Dismissal } from "#lib/checks/dismissal";
import { checkPanelWords } from "#lib/words/check-panel";
import { problemSentences, problemWords } from "#lib/words/problems";

import type { LiveChecks, ShownFinding } from "./live-checks";

import classes from "./check-panel.module.css";

interface DismissingProps {
  readonly committee: string;
  readonly reportId: string;
  readonly checks: LiveChecks;
  readonly finding: ShownFinding;
}

/** Asks why a finding is passed over. */
export function DismissForm({ onClose, ...props }: DismissingProps & { readonly onClose: () => void }) {
  const { committee, reportId, checks, finding } = props;
  const words = useWords(checkPanelWords);
  const problems = useWords(problemWords);
  const [reason, setReason] = useState("");
  const [error, setError] = useState<string | null>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === "") {
      setError(words.reasonNeeded);
      return;
    }
    const { check, quote } = finding;
    const outcome = await call<Dismissal>(committee, "dismiss-finding", { reportId, check, quote, reason });
    if (outcome.ok) checks.setDismissed(outcome.value);
    else setError(problemSentences(problems, outcome).join(" "));
  };
  return (
    <form className={classes["reason"]} noValidate onSubmit={(event) => void send(event)}>
      <Textarea
        label={words.reason}
        description={words.reasonHint}
        required
        autosize
        minRows={2}
        maxLength={500}
        value={reason}
        error={error}
        onChange={(event) => {
          setReason(event.currentTarget.value);
          setError(null);
        }}
      />
      <div className={classes["actions"]}>
        <Button type="submit" h={40}>
          {words.dismissDo}
        </Button>
        <Button variant="default" h={40} onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

/** Lets a finding that was passed over be seen again. */
export function RestoreButton({ committee, reportId, checks, finding }: DismissingProps) {
  const words = useWords(checkPanelWords);
  const problems = useWords(problemWords);
  const [error, setError] = useState<string | null>(null);
  const restore = async () => {
    const fingerprint = fingerprintOf(finding);
    const outcome = await call<null>(committee, "restore-finding", { reportId, fingerprint });
    if (outcome.ok) checks.setRestored(fingerprint);
    else setError(problemSentences(problems, outcome).join(" "));
  };
  return (
    <div className={classes["actions"]}>
      <Button variant="subtle" h={40} onClick={() => void restore()}>
        {words.restore}
      </Button>
      {error ? (
        <Text role="alert" c="var(--bad)" size="sm">
          {error}
        </Text>
      ) : null}
    </div>
  );
}
