import type { Editor } from "@tiptap/core";
import dynamic from "next/dynamic";

import { ReturnedNotice } from "#components/reports/returned-notice";
import type { FactPanels } from "#lib/conferences/facts";
import type { EditorPaper } from "#lib/papers/queries";
import type { EditorPage as Page } from "#lib/reports/queries";

// Both come for official papers only.
const PaperBar = dynamic(() => import("#components/papers/paper-bar").then((loaded) => loaded.PaperBar));
const PaperParts = dynamic(
  () => import("#components/papers/paper-parts").then((loaded) => loaded.PaperParts),
  { ssr: false },
);

interface HeadNoticesProps {
  readonly committee: string;
  readonly report: Page["report"];
  readonly history: Page["history"];
  readonly paper: EditorPaper | null;
}

/** What has to be known first: why the text came back, and what an official paper carries around its text. */
export function HeadNotices({ committee, report, history, paper }: HeadNoticesProps) {
  return (
    <>
      <ReturnedNotice state={report.state} events={history} />
      {paper ? (
        <PaperBar committee={committee} reportId={report.id} paper={paper} mayWrite={report.mayWrite} />
      ) : null}
    </>
  );
}

interface AboveTextProps {
  readonly editor: Editor | null;
  readonly paper: EditorPaper | null;
  readonly facts: FactPanels;
}

/** What of an official paper no longer agrees with the facts; nothing for news. */
export function AboveText({ editor, paper, facts }: AboveTextProps) {
  return editor && paper ? <PaperParts editor={editor} paper={paper} facts={facts} /> : null;
}
