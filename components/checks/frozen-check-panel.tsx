import { useWords } from "#components/ui/locale";
import type { FrozenFinding } from "#lib/checks/dismissal";
import { checkPanelWords } from "#lib/words/check-panel";

import { FindingItem } from "./finding-item";

import classes from "./check-panel.module.css";

/** What the checks found when a version was frozen, for whoever decides about it. */
export function FrozenCheckPanel({ findings }: { findings: readonly FrozenFinding[] }) {
  const words = useWords(checkPanelWords);
  if (findings.length === 0) return <p className={classes["empty"]}>{words.frozenEmpty}</p>;
  return (
    <div className={classes["panel"]}>
      <p className={classes["message"]}>{words.frozenNote}</p>
      <ul className={classes["list"]}>
        {findings.map((finding, index) => (
          <FindingItem key={index} finding={finding} dismissed={finding.dismissed} />
        ))}
      </ul>
    </div>
  );
}
