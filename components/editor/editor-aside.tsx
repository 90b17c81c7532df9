import dynamic from "next/dynamic";

import type { LiveChecks } from "#components/checks/live-checks";
import { useOpenCount } from "#components/checks/use-live-checks";
import { HistoryPanel } from "#components/reports/history-panel";
import type { FrozenFinding } from "#lib/checks/dismissal";
import type { FactPanels } from "#lib/conferences/facts";
import type { EditorPage as Page } from "#lib/reports/queries";

import { countsOf, factPanels } from "./fact-panels";
import { SidePanel } from "./side-panel";
import type { Panel } from "./use-panel";

const CheckPanel = dynamic(() =>
  import("#components/checks/check-panel").then((loaded) => loaded.CheckPanel),
);
const FrozenCheckPanel = dynamic(() =>
  import("#components/checks/frozen-check-panel").then((loaded) => loaded.FrozenCheckPanel),
);

interface EditorAsideProps {
  readonly committee: string;
  readonly report: Page["report"];
  readonly history: Page["history"];
  readonly mayEditFacts: boolean;
  readonly facts: FactPanels;
  readonly onChange: (change: Partial<FactPanels>) => void;
  /** Null where this person does not write the text. */
  readonly checks: LiveChecks | null;
  readonly frozenFindings: readonly FrozenFinding[];
  readonly panel: Panel;
}

/** What stands beside the text: the facts, what the checks say, and what happened to the report. */
export function EditorAside(props: EditorAsideProps) {
  const { committee, report, facts, onChange, checks, panel } = props;
  const checkCount = useOpenCount(checks);
  const where = { committee, conferenceId: report.conferenceId, mayEdit: props.mayEditFacts };
  const panels = {
    ...factPanels({ ...where, facts, onChange }),
    checks: checks ? (
      <CheckPanel committee={committee} reportId={report.id} checks={checks} />
    ) : (
      <FrozenCheckPanel findings={props.frozenFindings} />
    ),
    history: <HistoryPanel events={props.history} />,
  };
  const counts = { ...countsOf(facts), ...(checkCount === undefined ? {} : { checks: checkCount }) };
  return <SidePanel counts={counts} panels={panels} panel={panel} />;
}
