"use client";
import { Button, Progress } from "@mantine/core";
import { IconFileZip } from "@tabler/icons-react";

import { useWords } from "#components/ui/locale";
import { exportWords } from "#lib/words/exports";

import { useDossier } from "./use-dossier";

import classes from "./dossier-button.module.css";

/** «Hồ sơ hội nghị (ZIP)»: made with a bar that shows how far it is, and a way to stop. */
export function DossierButton({ committee, conferenceId }: { committee: string; conferenceId: string }) {
  const words = useWords(exportWords);
  const address = `/api/c/${committee}/conferences/${conferenceId}/dossier`;
  const { state, start, cancel } = useDossier(address);
  return (
    <div className={classes["dossier"]}>
      {state.kind === "making" ? (
        <>
          <Progress value={(100 * state.done) / state.total} size="lg" aria-label={words.dossier} />
          <div className={classes["row"]}>
            <span>{words.making(state.done, state.total)}</span>
            <Button variant="default" h={40} onClick={cancel}>
              {words.cancel}
            </Button>
          </div>
        </>
      ) : (
        <>
          <Button
            variant="default"
            h={40}
            leftSection={<IconFileZip size={18} aria-hidden />}
            onClick={() => void start()}
          >
            {words.dossier}
          </Button>
          <p className={classes["hint"]}>{words.dossierHint}</p>
        </>
      )}
      <output className={classes["told"]}>
        {state.kind === "idle" || state.kind === "making" ? "" : words[state.kind]}
      </output>
    </div>
  );
}
