"use client";
import { Button, Group, Modal, Stack } from "@mantine/core";
import type { FocusEvent } from "react";

import { ConflictNotice } from "#components/conferences/conflict-notice";
import { RowStatus } from "#components/conferences/row-status";
import { useRowSaver } from "#components/conferences/use-row-saver";
import { useWords } from "#components/ui/locale";
import { call } from "#lib/calls/call";
import type { PaperDetailsRow } from "#lib/papers/details";
import type { PaperDraft } from "#lib/papers/details-form";
import { paperForm } from "#lib/papers/details-form";
import type { OfficialKind } from "#lib/papers/paper";
import { paperWords } from "#lib/words/papers";

import { DetailsFields } from "./details-fields";

interface DetailsDialogProps {
  readonly committee: string;
  readonly reportId: string;
  readonly kind: OfficialKind;
  readonly committeeKind: string;
  readonly details: PaperDetailsRow;
  readonly mayWrite: boolean;
  readonly onSaved: (row: PaperDetailsRow) => void;
  readonly onClose: () => void;
}

/** Subject, day, signatures and distribution of an official paper; what is typed saves by itself. */
export function DetailsDialog(props: DetailsDialogProps) {
  const { committee, reportId, kind, committeeKind, details, mayWrite, onSaved, onClose } = props;
  const words = useWords(paperWords);
  const { saver, snapshot } = useRowSaver<PaperDraft, PaperDetailsRow>(details, {
    form: paperForm,
    send: (input, revision) =>
      call<PaperDetailsRow>(committee, "save-paper-details", { ...input, reportId, revision }),
    onSaved,
  });
  const leave = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) saver.leave();
  };
  const close = () => {
    saver.leave();
    onClose();
  };
  const isWrongDay = snapshot.state === "incomplete";
  return (
    <Modal opened onClose={close} title={words.details} size="lg" centered>
      <Stack gap="sm" onFocus={() => saver.enter()} onBlur={leave}>
        <DetailsFields
          kind={kind}
          committeeKind={committeeKind}
          draft={snapshot.draft}
          dayError={isWrongDay ? words.wrongDay : null}
          isReadOnly={!mayWrite}
          onChange={(change) => saver.type(change)}
        />
        <RowStatus snapshot={snapshot} />
        <ConflictNotice
          snapshot={snapshot}
          toDraft={paperForm.toDraft}
          labels={words.field}
          onTakeTheirs={() => saver.takeTheirs()}
          onKeepMine={() => void saver.keepMine()}
          onRestore={() => void saver.restore()}
        />
        <Group justify="flex-end">
          <Button variant="default" h={40} onClick={close}>
            {words.close}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
