"use client";
import { ActionIcon, TextInput } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import type { FocusEvent } from "react";
import { memo, useId, useState } from "react";

import { ConflictNotice } from "#components/conferences/conflict-notice";
import { RowStatus } from "#components/conferences/row-status";
import { useRowSaver } from "#components/conferences/use-row-saver";
import { itemTitles, useGathering } from "#components/proceedings/gathering";
import { useWords } from "#components/ui/locale";
import { presences } from "#lib/attendance/kinds";
import { call } from "#lib/calls/call";
import type { AttendeeRow } from "#lib/conferences/facts";
import { factLimits } from "#lib/conferences/limits";
import type { AttendanceDraft } from "#lib/conferences/minutes-drafts";
import { attendanceForm } from "#lib/conferences/minutes-drafts";
import { attendanceWords } from "#lib/words/attendance";
import { factFieldWords } from "#lib/words/fact-fields";

import { AttendanceDetails } from "./attendance-details";

import classes from "./roll-call.module.css";

interface RollCallRowProps {
  readonly committee: string;
  readonly conferenceId: string;
  readonly row: AttendeeRow;
  readonly mayEdit: boolean;
  readonly onSaved: (row: AttendeeRow) => void;
}

/** One person of the roll: present, online or absent, and on demand the rest. */
export const RollCallRow = memo(function RollCallRow(props: RollCallRowProps) {
  const { row, mayEdit } = props;
  const words = useWords(attendanceWords);
  const { saver, snapshot } = useAttendance(props);
  const [isOpen, setOpen] = useState(false);
  const { draft } = snapshot;
  const change = (part: Partial<AttendanceDraft>) => saver.type(part);
  const choose = (part: Partial<AttendanceDraft>) => {
    saver.type(part);
    void saver.flush();
  };
  const leave = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) saver.leave();
  };
  return (
    <li className={classes["item"]}>
      <div
        className={classes["row"]}
        data-presence={draft.presence}
        onFocus={() => saver.enter()}
        onBlur={leave}
      >
        <Who row={row} draft={draft} />
        {mayEdit ? (
          <PresenceChoice
            who={row.name}
            value={draft.presence}
            onChange={(presence) => choose({ presence })}
          />
        ) : (
          <span className={classes["presence"]}>{presenceWord(words, draft.presence)}</span>
        )}
        {mayEdit ? (
          <ActionIcon
            className={classes["more"]}
            variant="subtle"
            color="gray"
            size={40}
            aria-label={words.more(row.name)}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <IconDots size={20} aria-hidden />
          </ActionIcon>
        ) : null}
        <Reason row={row} draft={draft} mayEdit={mayEdit} onChange={change} />
        {isOpen && mayEdit ? <AttendanceDetails draft={draft} onChange={change} onChoose={choose} /> : null}
        <Saving {...{ saver, snapshot }} />
      </div>
    </li>
  );
});

function useAttendance({ committee, conferenceId, row, onSaved }: RollCallRowProps) {
  const { id } = row;
  return useRowSaver<AttendanceDraft, AttendeeRow>(row, {
    form: attendanceForm,
    send: (input, revision) =>
      call<AttendeeRow>(committee, "save-attendance", { ...input, conferenceId, id, revision }),
    onSaved,
  });
}

function Saving({ saver, snapshot }: ReturnType<typeof useAttendance>) {
  const { field } = useWords(factFieldWords);
  const { presences: states, standings } = useWords(attendanceWords);
  const { agenda } = useGathering();
  return (
    <div className={classes["saving"]}>
      <RowStatus snapshot={snapshot} />
      <ConflictNotice
        snapshot={snapshot}
        toDraft={attendanceForm.toDraft}
        labels={field}
        names={{ ...states, ...standings, ...itemTitles(agenda) }}
        onTakeTheirs={() => saver.takeTheirs()}
        onKeepMine={() => void saver.keepMine()}
        onRestore={() => void saver.restore()}
      />
    </div>
  );
}

function presenceWord(words: { readonly presences: Readonly<Record<string, string>> }, presence: string) {
  return words.presences[presence] ?? presence;
}

function Who({ row, draft }: { row: AttendeeRow; draft: AttendanceDraft }) {
  const words = useWords(attendanceWords);
  const { agenda } = useGathering();
  const place = (id: string) => agenda.findIndex((item) => item.id === id) + 1;
  const [arrival, leaving] = [place(draft.arrivedAtId), place(draft.leftAtId)];
  const isThere = draft.presence !== "absent";
  const standings: Readonly<Record<string, string>> = words.standings;
  const told = [
    draft.standing === "summoned" ? "" : (standings[draft.standing] ?? ""),
    draft.substituteFor.trim() === "" ? "" : words.substitutes(draft.substituteFor.trim()),
    isThere && arrival > 0 ? words.arrived(String(arrival)) : "",
    isThere && leaving > 0 ? words.left(String(leaving)) : "",
  ].filter(Boolean);
  return (
    <div className={classes["who"]}>
      <span className="name">{row.name}</span>
      {row.positions.length > 0 ? (
        <span className={classes["positions"]}>{row.positions.join(", ")}</span>
      ) : null}
      {told.length > 0 ? <span className={classes["exceptions"]}>{told.join(" · ")}</span> : null}
    </div>
  );
}

interface PresenceChoiceProps {
  readonly who: string;
  readonly value: string;
  readonly onChange: (presence: AttendanceDraft["presence"]) => void;
}

function PresenceChoice({ who, value, onChange }: PresenceChoiceProps) {
  const words = useWords(attendanceWords);
  const name = useId();
  return (
    <fieldset className={classes["segments"]} aria-label={words.presenceOf(who)}>
      {presences.map((presence) => (
        <label key={presence} className={classes["segment"]}>
          <input type="radio" name={name} checked={value === presence} onChange={() => onChange(presence)} />
          {words.presences[presence]}
        </label>
      ))}
    </fieldset>
  );
}

interface ReasonProps extends Pick<RollCallRowProps, "row" | "mayEdit"> {
  readonly draft: AttendanceDraft;
  readonly onChange: (part: Partial<AttendanceDraft>) => void;
}

function Reason({ row, draft, mayEdit, onChange }: ReasonProps) {
  const words = useWords(attendanceWords);
  if (draft.presence !== "absent") return null;
  if (!mayEdit)
    return draft.absenceReason ? <p className={classes["reason"]}>{draft.absenceReason}</p> : null;
  return (
    <TextInput
      className={classes["reason"]}
      aria-label={words.reasonOf(row.name)}
      placeholder={words.reason}
      value={draft.absenceReason}
      maxLength={factLimits.absenceReason}
      autoComplete="off"
      onChange={(event) => onChange({ absenceReason: event.currentTarget.value })}
    />
  );
}
