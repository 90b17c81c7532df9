"use client";
import { Alert, Button } from "@mantine/core";
import { useCallback, useEffect, useRef, useState } from "react";

import { useWords } from "#components/ui/locale";
import type { QuorumRule } from "#lib/attendance/kinds";
import { presences } from "#lib/attendance/kinds";
import type { AttendeeRow } from "#lib/conferences/facts";
import { attendanceWords } from "#lib/words/attendance";
import { problemSentences, problemWords } from "#lib/words/problems";

import { RollCallHead } from "./roll-call-head";
import { RollCallRow } from "./roll-call-row";
import { useEveryonePresent } from "./use-everyone-present";

import classes from "./roll-call.module.css";

export interface RollCallProps {
  readonly committee: string;
  readonly conferenceId: string;
  readonly attendees: readonly AttendeeRow[];
  readonly mayEdit: boolean;
  readonly rule: QuorumRule;
  readonly memberCount: number | null;
  readonly onRowsChange: (rows: readonly AttendeeRow[]) => void;
}

/** Who was there: everyone starts as present, exceptions are marked; each row saves by itself. */
export function RollCall(props: RollCallProps) {
  const { committee, conferenceId, attendees, mayEdit } = props;
  const words = useWords(attendanceWords);
  const put = usePut(props);
  const { filter, isShown, choose } = useFilter(attendees);
  const everyone = useEveryonePresent({ committee, conferenceId, attendees, put });
  const shown = attendees.filter(isShown);
  if (attendees.length === 0) return <p className={classes["nobody"]}>{words.nobody}</p>;
  return (
    <section className={classes["call"]} aria-label={words.title}>
      <RollCallHead rule={props.rule} memberCount={props.memberCount} />
      <div className={classes["bar"]}>
        <FilterButtons attendees={attendees} filter={filter} onChoose={choose} />
        {mayEdit ? (
          <Button variant="default" h={40} onClick={() => void everyone.mark()}>
            {words.everyonePresent}
          </Button>
        ) : null}
      </div>
      <EveryoneNotice everyone={everyone} />
      {shown.length === 0 ? <p className={classes["nobody"]}>{words.noneShown}</p> : null}
      <ul className={classes["rows"]}>
        {shown.map((row) => (
          <RollCallRow key={row.id} {...{ committee, conferenceId, row, mayEdit }} onSaved={put} />
        ))}
      </ul>
    </section>
  );
}

function EveryoneNotice({ everyone }: { everyone: ReturnType<typeof useEveryonePresent> }) {
  const words = useWords(attendanceWords);
  const problems = useWords(problemWords);
  const { changed, refused, undo } = everyone;
  return (
    <>
      <output className={classes["marked"]}>
        {changed.length > 0 ? (
          <>
            <span>{words.marked(changed.length)}</span>
            <Button variant="subtle" h={40} onClick={() => void undo()}>
              {words.undo}
            </Button>
          </>
        ) : null}
      </output>
      {refused ? (
        <Alert role="alert" color="red">
          {problemSentences(problems, refused).join(" ")}
        </Alert>
      ) : null}
    </>
  );
}

const filters = ["all", ...presences] as const;
type Filter = (typeof filters)[number];

interface FilterButtonsProps {
  readonly attendees: readonly AttendeeRow[];
  readonly filter: Filter;
  readonly onChoose: (filter: Filter) => void;
}

function FilterButtons({ attendees, filter, onChoose }: FilterButtonsProps) {
  const words = useWords(attendanceWords);
  return (
    <fieldset className={classes["filter"]} aria-label={words.filter}>
      {filters.map((one) => (
        <button key={one} type="button" aria-pressed={filter === one} onClick={() => onChoose(one)}>
          {one === "all" ? words.all : words.presences[one]}{" "}
          <span className="tabular">{attendees.filter(answers(one)).length}</span>
        </button>
      ))}
    </fieldset>
  );
}

const answers = (filter: Filter) => (row: AttendeeRow) => filter === "all" || row.presence === filter;

/** A row that is marked otherwise stays in sight until a filter is chosen again. */
function useFilter(attendees: readonly AttendeeRow[]) {
  const [chosen, setChosen] = useState<{ filter: Filter; ids: ReadonlySet<string> }>({
    filter: "all",
    ids: new Set(),
  });
  const choose = (filter: Filter) =>
    setChosen({ filter, ids: new Set(attendees.filter(answers(filter)).map(({ id }) => id)) });
  const isShown = (row: AttendeeRow) => answers(chosen.filter)(row) || chosen.ids.has(row.id);
  return { filter: chosen.filter, isShown, choose };
}

/** Takes rows as stored; the same function for the life of the list, so that rows need not render anew. */
function usePut({ attendees, onRowsChange }: RollCallProps) {
  const latest = useRef({ attendees, onRowsChange });
  useEffect(() => {
    latest.current = { attendees, onRowsChange };
  });
  return useCallback((...stored: readonly AttendeeRow[]) => {
    const byId = new Map(stored.map((row) => [row.id, row]));
    const rows = latest.current.attendees.map((row) => byId.get(row.id) ?? row);
    latest.current = { ...latest.current, attendees: rows };
    latest.current.onRowsChange(rows);
  }, []);
}
