"use client";
import { useState } from "react";

import { call } from "#lib/calls/call";
import type { Outcome } from "#lib/calls/outcome";
import type { AttendeeRow } from "#lib/conferences/facts";
import { attendanceForm } from "#lib/conferences/minutes-drafts";

type Refused = Extract<Outcome<unknown>, { ok: false }>;

interface Marking {
  readonly committee: string;
  readonly conferenceId: string;
  readonly attendees: readonly AttendeeRow[];
  readonly put: (...rows: readonly AttendeeRow[]) => void;
}

/** Marks everyone present at once, and takes it back with the reasons that were written. */
export function useEveryonePresent({ committee, conferenceId, attendees, put }: Marking) {
  const [changed, setChanged] = useState<readonly AttendeeRow[]>([]);
  const [refused, setRefused] = useState<Refused | null>(null);

  const mark = async () => {
    const ids = attendees.map(({ id }) => id);
    const outcome = await call<readonly AttendeeRow[]>(committee, "set-presence", {
      conferenceId,
      ids,
      presence: "inPerson",
    });
    setRefused(outcome.ok ? null : outcome);
    if (!outcome.ok) return;
    setChanged(attendees.filter(({ presence }) => presence !== "inPerson"));
    put(...outcome.value);
  };

  const undo = async () => {
    const now = new Map(attendees.map((row) => [row.id, row]));
    for (const before of changed) {
      const reading = attendanceForm.read(attendanceForm.toDraft(before));
      const revision = now.get(before.id)?.revision;
      if (!reading.ok || revision === undefined) continue;
      const seen = { ...reading.input, conferenceId, id: before.id, revision };
      const outcome = await call<AttendeeRow>(committee, "save-attendance", seen);
      setRefused(outcome.ok ? null : outcome);
      if (!outcome.ok) return;
      put(outcome.value);
    }
    setChanged([]);
  };

  return { changed, refused, mark, undo };
}
