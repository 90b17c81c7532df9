import { Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import type { FormEvent } from "react";
import { useState } from "react";

import { useWords } from "#components/ui/locale";
import type { ReportAction } from "#lib/reports/workflow";
import { reportWords } from "#lib/words/reports";

import { Problems } from "./problems";

interface ReasonDialogProps {
  readonly action: ReportAction;
  readonly problems: readonly string[];
  readonly onReason: (reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks why; the step is taken with the answer. */
export function ReasonDialog({ action, problems, onReason, onClose }: ReasonDialogProps) {
  const words = useWords(reportWords);
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === "") setMissing(true);
    else void onReason(reason.trim());
  };
  return (
    <Modal opened onClose={onClose} title={words.actions[action]} centered>
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
            <Button variant="default" h={40} onClick={onClose}>
              {words.cancel}
            </Button>
            <Button type="submit" h={40}>
              {words.actions[action]}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
