import { Button } from "@mantine/core";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";

import { useWords } from "#components/ui/locale";
import type { Severity } from "#lib/checks/check";
import { severities } from "#lib/checks/check";
import { checkPanelWords } from "#lib/words/check-panel";

import { DismissForm, RestoreButton } from "./dismissing";
import { FindingItem } from "./finding-item";
import type { LiveChecks, ShownFinding } from "./live-checks";
import { openCounts } from "./live-checks";

import classes from "./check-panel.module.css";

type Filter = Severity | "all" | "dismissed";

interface CheckPanelProps {
  readonly committee: string;
  readonly reportId: string;
  readonly checks: LiveChecks;
}

/** «Kiểm tra»: what the checks say of the text, to be looked at, mended or passed over. */
export function CheckPanel({ committee, reportId, checks }: CheckPanelProps) {
  const words = useWords(checkPanelWords);
  const { isChecked, findings, selected } = useSyncExternalStore(
    checks.subscribe,
    checks.getState,
    checks.getState,
  );
  const [filter, setFilter] = useState<Filter>("all");
  const [told, setTold] = useState("");
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (selected !== null)
      list.current?.querySelector("[data-selected]")?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  const shown = findings.filter((finding) => isWanted(finding, filter));
  const mend = (wanted: readonly ShownFinding[]) => {
    const count = checks.surface?.mend(wanted) ?? 0;
    setTold(count > 0 ? words.mended(count) : words.gone);
  };
  if (!isChecked) return <p className={classes["empty"]}>{words.checking}</p>;
  return (
    <div className={classes["panel"]}>
      {findings.length > 0 ? <Filters findings={findings} filter={filter} onFilter={setFilter} /> : null}
      <output>{told}</output>
      {shown.length === 0 ? (
        <p className={classes["empty"]}>{findings.length === 0 ? words.clean : words.none}</p>
      ) : null}
      <ul className={classes["list"]} ref={list}>
        {shown.map((finding) => (
          <FindingItem
            key={finding.id}
            finding={finding}
            dismissed={finding.dismissal}
            isSelected={finding.id === selected}
            onShow={() => {
              checks.select(finding.id);
              checks.surface?.show(finding);
            }}
          >
            {finding.dismissal ? (
              <RestoreButton {...{ committee, reportId, checks, finding }} />
            ) : (
              <FindingActions {...{ committee, reportId, checks, finding }} onMend={mend} />
            )}
          </FindingItem>
        ))}
      </ul>
    </div>
  );
}

function isWanted({ severity, dismissal }: ShownFinding, filter: Filter): boolean {
  if (filter === "dismissed") return dismissal !== null;
  return dismissal === null && (filter === "all" || filter === severity);
}

interface FiltersProps {
  readonly findings: readonly ShownFinding[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

function Filters({ findings, filter, onFilter }: FiltersProps) {
  const words = useWords(checkPanelWords);
  const open = openCounts(findings);
  const total = open.error + open.warning + open.notice;
  const choices: readonly (readonly [Filter, string, number])[] = [
    ["all", words.all, total],
    ...severities.map((severity) => [severity, words.severities[severity], open[severity]] as const),
    ["dismissed", words.dismissed, findings.length - total],
  ];
  return (
    <fieldset className={classes["filters"]} aria-label={words.filters}>
      {choices
        .filter(([name, , count]) => count > 0 || name === "all" || name === filter)
        .map(([name, label, count]) => (
          <button
            key={name}
            type="button"
            className={classes["filter"]}
            aria-pressed={filter === name}
            onClick={() => onFilter(name)}
          >
            {label} <span className="tabular">{count}</span>
          </button>
        ))}
    </fieldset>
  );
}

interface FindingActionsProps extends CheckPanelProps {
  readonly finding: ShownFinding;
  readonly onMend: (findings: readonly ShownFinding[]) => void;
}

function FindingActions({ finding, onMend, ...where }: FindingActionsProps) {
  const words = useWords(checkPanelWords);
  const [isAsking, setIsAsking] = useState(false);
  if (isAsking) return <DismissForm {...where} finding={finding} onClose={() => setIsAsking(false)} />;
  const alike = where.checks
    .getState()
    .findings.filter(({ check, mend, dismissal }) => check === finding.check && mend !== null && !dismissal);
  return (
    <div className={classes["actions"]}>
      {finding.mend === null ? null : (
        <Button h={40} variant="light" onClick={() => onMend([finding])}>
          {words.mendTo(finding.mend)}
        </Button>
      )}
      {finding.mend !== null && alike.length > 1 ? (
        <Button h={40} variant="default" onClick={() => onMend(alike)}>
          {words.mendAll(alike.length)}
        </Button>
      ) : null}
      <Button h={40} variant="subtle" onClick={() => setIsAsking(true)}>
        {words.dismiss}
      </Button>
    </div>
  );
}
