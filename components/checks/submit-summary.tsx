import { Alert, Button, Group, Modal, Stack, Text } from "@mantine/core";

import { useWords } from "#components/ui/locale";
import { checkPanelWords } from "#lib/words/check-panel";

import { FindingItem } from "./finding-item";
import type { ShownFinding } from "./live-checks";
import { openCounts } from "./live-checks";

import classes from "./check-panel.module.css";

interface SubmitSummaryProps {
  readonly findings: readonly ShownFinding[];
  readonly onClose: () => void;
  readonly onOpenPanel: () => void;
  readonly onSubmit: () => void;
}

/** What the checks say before a report is submitted: errors stop it, warnings are shown once more. */
export function SubmitSummary({ findings, onClose, onOpenPanel, onSubmit }: SubmitSummaryProps) {
  const words = useWords(checkPanelWords);
  const { error, warning } = openCounts(findings);
  const closeAnd = (next: () => void) => () => {
    onClose();
    next();
  };
  const open = findings.filter(({ severity, dismissal }) => dismissal === null && severity !== "notice");
  const dismissedCount = findings.filter(({ dismissal }) => dismissal !== null).length;
  return (
    <Modal opened onClose={onClose} title={words.summaryTitle} size="lg" centered>
      <Stack gap={12}>
        {error > 0 ? (
          <Alert role="alert" color="red">
            {words.summaryErrors(error)}
          </Alert>
        ) : null}
        {warning > 0 ? <Text>{words.summaryWarnings(warning)}</Text> : null}
        {dismissedCount > 0 ? <Text size="sm">{words.summaryDismissed(dismissedCount)}</Text> : null}
        <ul className={classes["list"]}>
          {open.slice(0, 20).map((finding) => (
            <FindingItem key={finding.id} finding={finding} dismissed={null} />
          ))}
        </ul>
        <Group justify="flex-end" gap={8}>
          <Button variant="default" h={40} onClick={onClose}>
            {words.cancel}
          </Button>
          <Button variant={error > 0 ? "filled" : "default"} h={40} onClick={closeAnd(onOpenPanel)}>
            {words.openPanel}
          </Button>
          {error > 0 ? null : (
            <Button h={40} onClick={closeAnd(onSubmit)}>
              {words.submitAnyway}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
