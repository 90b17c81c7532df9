"use client";
import dynamic from "next/dynamic";
import { useCallback, useRef } from "react";

import type { BroughtChecks } from "#components/checks/use-live-checks";
import { useLiveChecks } from "#components/checks/use-live-checks";
import type { FrozenFinding } from "#lib/checks/dismissal";
import type { ConferenceRow } from "#lib/conferences/conference";
import type { FactPanels } from "#lib/conferences/facts";
import { caretColour } from "#lib/editing/caret-colour";
import type { EditorPaper } from "#lib/papers/queries";
import type { EditorPage as Page } from "#lib/reports/queries";

import { EditorAside } from "./editor-aside";
import { EditorHead, Steps } from "./editor-head";
import type { LiveText } from "./live-text";
import { HeadNotices } from "./paper-slots";
import { useReadTools } from "./read-tools";
import { ReadingDesk } from "./reading-desk";
import { SaveState } from "./save-state";
import { useSharedLight } from "./shared-light";
import type { TitleDraft } from "./title-draft";
import { useFacts } from "./use-facts";
import { useLock } from "./use-lock";
import { usePanel } from "./use-panel";
import { useReassurance, useTitleDraft } from "./use-title-draft";

import classes from "./desk.module.css";

export interface EditorPageProps {
  readonly committee: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly report: Page["report"];
  readonly actions: Page["actions"];
  readonly history: Page["history"];
  readonly wordCount: number;
  readonly conference: ConferenceRow;
  readonly facts: FactPanels;
  /** Null where this person does not write the text. */
  readonly checks: BroughtChecks | null;
  /** What the checks found when the version shown was frozen. */
  readonly frozenFindings: readonly FrozenFinding[];
  /** Whether this person may write the conference's facts now. */
  readonly mayEditFacts: boolean;
  /** What an official paper has besides; null for news. */
  readonly paper: EditorPaper | null;
  /** The text as readers will see it. */
  readonly html: string;
}

/** Comes for writers only: it brings the editor along. */
const WritingDesk = dynamic(() => import("./writing-desk").then((loaded) => loaded.WritingDesk), {
  ssr: false,
});

/** The editor of one report: title and steps above, the text on its sheet, the facts beside it. */
export function EditorPage(props: EditorPageProps) {
  const { committee, person, report, html, conference, mayEditFacts: mayEdit } = props;
  const { facts, names, change } = useFacts(props.facts);
  const draft = useTitleDraft(committee, report);
  const surface = useRef<HTMLDivElement>(null);
  const me = { ...person, color: caretColour(person.id) };
  const { live, locked } = useLock(report, me, surface);
  const liveChecks = useLiveChecks(props.checks, facts);
  const checks = report.mayWrite ? liveChecks : null;
  const page = useSharedLight();
  const panel = usePanel();
  const [reassures, reassure] = useReassurance(draft);
  const isUnsaved = useCallback(() => isAnythingUnsaved(live, draft), [live, draft]);
  const tools = useReadTools({ committee, conference, facts, names, mayEdit, onFacts: change });
  const aside = <EditorAside {...props} facts={facts} onChange={change} checks={checks} panel={panel} />;
  return (
    <main className={classes["page"]} ref={page}>
      <EditorHead {...props} draft={draft} notice={<HeadNotices {...props} />}>
        {report.mayWrite ? <SaveState live={live} draft={draft} reassures={reassures} /> : null}
        <Steps
          {...props}
          draft={draft}
          isUnsaved={isUnsaved}
          checks={checks}
          onOpenChecks={() => panel.show("checks")}
        />
      </EditorHead>
      {report.mayWrite && live ? (
        <WritingDesk
          live={live}
          committee={committee}
          person={me}
          names={names}
          checks={checks}
          surface={surface}
          html={html}
          counted={props.wordCount}
          aside={aside}
          tools={tools}
          onAdd={panel.show}
          onSave={reassure}
          isUnsaved={isUnsaved}
          paper={props.paper}
          facts={facts}
        />
      ) : (
        <ReadingDesk
          html={html}
          counted={props.wordCount}
          aside={aside}
          tools={tools(null)}
          locked={locked}
          isWaiting={report.mayWrite}
        />
      )}
    </main>
  );
}

function isAnythingUnsaved(live: LiveText | null, draft: TitleDraft): boolean {
  return live?.isUnsaved === true || draft.getState().save !== "saved";
}
