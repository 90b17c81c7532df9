import { IconChevronLeft } from "@tabler/icons-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { useSyncExternalStore } from "react";

import type { LiveChecks } from "#components/checks/live-checks";
import { ExportMenu } from "#components/exports/export-menu";
import { StateBadge } from "#components/reports/state-badge";
import { WorkflowButtons } from "#components/reports/workflow-buttons";
import { useWords } from "#components/ui/locale";
import { reportAddress } from "#lib/publications/addresses";
import type { EditorPage as Page } from "#lib/reports/queries";
import { editorWords } from "#lib/words/editor";
import { reportWords } from "#lib/words/reports";

import type { TitleDraft } from "./title-draft";
import { TitleFields } from "./title-fields";

import classes from "./desk.module.css";

interface EditorHeadProps {
  readonly committee: string;
  readonly report: Page["report"];
  readonly draft: TitleDraft;
  /** What has to be known first, below the title. */
  readonly notice: ReactNode;
  readonly children: ReactNode;
}

/** The way back, the title, the state and what can be done. */
export function EditorHead({ committee, report, draft, notice, children }: EditorHeadProps) {
  const words = useWords(editorWords);
  const reports = useWords(reportWords);
  return (
    <header className={classes["head"]}>
      <Link className={classes["back"]} href={`/c/${committee}/hoi-nghi/${report.conferenceId}`}>
        <IconChevronLeft size={18} aria-hidden />
        {words.back}
      </Link>
      {report.mayWrite ? (
        <>
          <h1 className={classes["hiddenTitle"]}>{report.title || words.titlePlaceholder}</h1>
          <TitleFields draft={draft} hasByline={report.kind === "news"} />
        </>
      ) : (
        <div className={classes["readTitle"]}>
          <h1>{report.title || words.titlePlaceholder}</h1>
          {report.byline ? <p className={classes["readByline"]}>{report.byline}</p> : null}
        </div>
      )}
      <div className={classes["steps"]}>
        <StateBadge state={report.state} />
        {report.publication && report.publication.withdrawnAt === null ? (
          <a className={classes["public"]} href={reportAddress(committee, report.publication.slug)}>
            {reports.readPublic}
          </a>
        ) : null}
        <ExportMenu committee={committee} reportId={report.id} />
        {children}
      </div>
      {notice}
    </header>
  );
}

interface StepsProps {
  readonly committee: string;
  readonly report: Page["report"];
  readonly actions: Page["actions"];
  readonly draft: TitleDraft;
  readonly isUnsaved: () => boolean;
  readonly checks: LiveChecks | null;
  readonly onOpenChecks: () => void;
}

/** The steps of the workflow, with the revision as the title's last saving left it. */
export function Steps({ committee, report, actions, draft, isUnsaved, checks, onOpenChecks }: StepsProps) {
  const revision = useSyncExternalStore(
    draft.subscribe,
    () => draft.getState().revision,
    () => report.revision,
  );
  return (
    <WorkflowButtons
      committee={committee}
      report={{ id: report.id, revision: Math.max(revision, report.revision) }}
      actions={actions}
      isSaved={() => !isUnsaved()}
      findings={() => checks?.getState().findings ?? []}
      onOpenChecks={onOpenChecks}
    />
  );
}
