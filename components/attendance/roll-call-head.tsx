"use client";
import { useGathering } from "#components/proceedings/gathering";
import { useWords } from "#components/ui/locale";
import type { QuorumRule } from "#lib/attendance/kinds";
import { attendanceCounts, isPartly, isSummoned } from "#lib/attendance/presence";
import { quorumAt } from "#lib/attendance/quorum";
import { attendanceWords, quorumRuleSentence } from "#lib/words/attendance";

import { QuorumChip } from "./quorum-chip";

import classes from "./roll-call-head.module.css";

interface RollCallHeadProps {
  readonly rule: QuorumRule;
  readonly memberCount: number | null;
}

/** How many are there and whether they are enough; item by item where somebody came late or left early. */
export function RollCallHead({ rule, memberCount }: RollCallHeadProps) {
  const words = useWords(attendanceWords);
  const { attendees, agenda } = useGathering();
  const gathering = { conference: { memberCount }, attendees, agenda };
  const whole = quorumAt(gathering, rule);
  const { guests, press } = attendanceCounts(attendees);
  const besides = words.besides(guests, press);
  const isByItem = attendees.some((person) => isSummoned(person) && isPartly(person));
  return (
    <div className={classes["head"]}>
      <output className={classes["chips"]}>
        <QuorumChip quorum={whole} />
        {besides ? <span className={classes["besides"]}>+ {besides}</span> : null}
      </output>
      <p className={classes["rule"]}>{quorumRuleSentence(words, rule, whole.fewest)}</p>
      {isByItem ? (
        <ul className={classes["items"]}>
          {agenda.map(({ id, title }, index) => (
            <li key={id} title={title}>
              <QuorumChip quorum={quorumAt(gathering, rule, id)} item={index + 1} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
