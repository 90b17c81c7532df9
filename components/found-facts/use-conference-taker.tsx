"use client";
import { useState } from "react";

import { call } from "#lib/calls/call";
import type { ConferenceRow } from "#lib/conferences/conference";
import { conferenceForm } from "#lib/conferences/drafts";
import type { FactPanels } from "#lib/conferences/facts";
import type { FactKind } from "#lib/conferences/limits";
import { factKinds } from "#lib/conferences/limits";
import { standingsOf } from "#lib/found-facts/match";
import type { Take, TakeOf } from "#lib/found-facts/review";
import { takesOf } from "#lib/found-facts/review";

import { kindViews } from "./kind-views";
import type { Latest } from "./latest";
import { useLatest } from "./latest";
import type { Taken, Taker } from "./taker";

/** What a conference has now, and how to say that it changed. */
export interface ConferenceHeld {
  readonly committee: string;
  readonly conference: ConferenceRow;
  readonly facts: FactPanels;
  readonly onConference: (row: ConferenceRow) => void;
  readonly onFacts: (change: Partial<FactPanels>) => void;
}

/** Takes facts into a conference that exists; each is stored before it counts as taken. */
export function useConferenceTaker(held: ConferenceHeld): Taker {
  const latest = useLatest(held);
  const [taker] = useState(() => takerFor(latest));
  return taker;
}

/** What `take-facts` answers. */
interface Stored extends FactPanels {
  readonly conference: ConferenceRow | null;
}

function takerFor(latest: Latest<ConferenceHeld>): Taker {
  const note = (conference: ConferenceRow | null, facts: Partial<FactPanels>) => {
    const { onConference, onFacts } = latest.now();
    latest.set({
      ...latest.now(),
      conference: conference ?? latest.now().conference,
      facts: { ...latest.now().facts, ...facts },
    });
    if (conference) onConference(conference);
    if (Object.keys(facts).length > 0) onFacts(facts);
  };
  // What was written from here is no stale row when it is taken once more.
  const own = new Map<string, number>();
  const seen = (take: Take): Take =>
    take.revision === null ? take : { ...take, revision: Math.max(take.revision, own.get(take.id) ?? 0) };
  const take: Taker["take"] = async (takes) => {
    const { committee, conference, facts } = latest.now();
    const outcome = await call<Stored>(committee, "take-facts", inputOf(takes.map(seen), conference));
    if (!outcome.ok) return outcome;
    const stored = outcome.value;
    note(stored.conference, withRows(facts, stored));
    for (const kind of factKinds) for (const { id, revision } of stored[kind]) own.set(id, revision);
    return { ok: true, value: takes.map((one) => ({ take: one, revision: own.get(one.id) ?? 1 })) };
  };
  return {
    standings: () => {
      const { conference, facts } = latest.now();
      const { id, revision } = conference;
      return {
        ...standingsOf(facts),
        conference: [{ id, revision, draft: conferenceForm.toDraft(conference) }],
      };
    },
    take,
    async takeBack(taken) {
      const { committee, conference } = latest.now();
      const made = taken.filter(({ take: one }) => one.before === null);
      const changed = taken.filter(({ take: one }) => one.before !== null);
      if (changed.length > 0) {
        const restored = await take(changed.map(backTo));
        if (!restored.ok) return restored;
      }
      if (made.length === 0) return { ok: true, value: null };
      const rows = made.map(({ take: { kind, id }, revision }) => ({ kind, id, revision }));
      const outcome = await call<unknown>(committee, "take-back-facts", {
        conferenceId: conference.id,
        rows,
      });
      if (outcome.ok) note(null, withoutRows(latest.now().facts, new Set(rows.map(({ id }) => id))));
      return outcome;
    },
  };
}

/** A writing that puts back what stood there. Of the conference only the fields that were taken. */
function backTo({ take, revision }: Taken): Take {
  const before = take.before ?? take.draft;
  if (take.kind !== "conference") return { ...take, draft: before, before: take.draft, revision };
  const fields = Object.entries(before).filter(([field]) => field in take.draft);
  return { ...take, draft: Object.fromEntries(fields), before: take.draft, revision };
}

function inputOf(takes: readonly Take[], conference: ConferenceRow) {
  const own = takesOf(takes, "conference");
  return {
    conferenceId: conference.id,
    conference: own.length === 0 ? null : fieldsOf(own, conference),
    attendees: takesOf(takes, "attendees").map((take) => rowOf(take)),
    citations: takesOf(takes, "citations").map((take) => rowOf(take)),
    commendations: takesOf(takes, "commendations").map((take) => rowOf(take)),
    figures: takesOf(takes, "figures").map((take) => rowOf(take)),
  };
}

function rowOf<K extends FactKind>({ kind, id, revision, draft }: TakeOf<K>) {
  const reading = kindViews[kind].read(draft);
  return { ...(reading.ok ? reading.input : {}), id, revision };
}

function fieldsOf(takes: readonly TakeOf<"conference">[], conference: ConferenceRow) {
  let draft = conferenceForm.toDraft(conference);
  for (const take of takes) draft = { ...draft, ...take.draft };
  const reading = conferenceForm.read(draft);
  return { ...(reading.ok ? reading.input : {}), revision: conference.revision };
}

/** The lists with rows as they are stored now; new ones behind. */
function withRows(facts: FactPanels, stored: FactPanels): Partial<FactPanels> {
  return {
    ...(stored.attendees.length > 0 ? { attendees: put(facts.attendees, stored.attendees) } : {}),
    ...(stored.citations.length > 0 ? { citations: put(facts.citations, stored.citations) } : {}),
    ...(stored.commendations.length > 0
      ? { commendations: put(facts.commendations, stored.commendations) }
      : {}),
    ...(stored.figures.length > 0 ? { figures: put(facts.figures, stored.figures) } : {}),
  };
}

function put<Row extends { readonly id: string }>(
  rows: readonly Row[],
  stored: readonly Row[],
): readonly Row[] {
  const byId = new Map(stored.map((row) => [row.id, row]));
  const known = new Set(rows.map(({ id }) => id));
  return [...rows.map((row) => byId.get(row.id) ?? row), ...stored.filter(({ id }) => !known.has(id))];
}

function withoutRows(facts: FactPanels, gone: ReadonlySet<string>): FactPanels {
  const stays = ({ id }: { readonly id: string }) => !gone.has(id);
  return {
    attendees: facts.attendees.filter(stays),
    citations: facts.citations.filter(stays),
    commendations: facts.commendations.filter(stays),
    figures: facts.figures.filter(stays),
  };
}
