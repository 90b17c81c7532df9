"use client";
import { useState } from "react";

import type { ConferenceDraft } from "#lib/conferences/drafts";
import { conferenceForm } from "#lib/conferences/drafts";
import type { FactKind } from "#lib/conferences/limits";
import type { Standing } from "#lib/found-facts/match";
import type { Take, TakeOf } from "#lib/found-facts/review";
import { takesOf } from "#lib/found-facts/review";

import { kindViews } from "./kind-views";
import type { Latest } from "./latest";
import { useLatest } from "./latest";
import type { Taker } from "./taker";

/** The form of a conference that is about to be made, with the facts taken for it. */
export interface FormHeld {
  readonly draft: ConferenceDraft;
  readonly takes: readonly Take[];
  readonly onDraft: (change: Partial<ConferenceDraft>) => void;
  readonly onTakes: (takes: readonly Take[]) => void;
}

/** Takes facts into a form: nothing is stored before the conference is made with them. */
export function useFormTaker(held: FormHeld): Taker {
  const latest = useLatest(held);
  const [taker] = useState(() => takerFor(latest));
  return taker;
}

function takerFor(latest: Latest<FormHeld>): Taker {
  const set = (draft: Partial<ConferenceDraft>, takes: readonly Take[]) => {
    const { onDraft, onTakes } = latest.now();
    latest.set({ ...latest.now(), draft: { ...latest.now().draft, ...draft }, takes });
    if (Object.keys(draft).length > 0) onDraft(draft);
    onTakes(takes);
  };
  return {
    standings: () => {
      const { draft, takes } = latest.now();
      return {
        conference: [{ id: "form", revision: 1, draft: asTyped(draft) }],
        attendees: taken(takes, "attendees"),
        citations: taken(takes, "citations"),
        commendations: taken(takes, "commendations"),
        figures: taken(takes, "figures"),
      };
    },
    take(wanted) {
      const facts = wanted.filter(({ kind }) => kind !== "conference");
      const ids = new Set(facts.map(({ id }) => id));
      const others = latest.now().takes.filter(({ id }) => !ids.has(id));
      set(merged(takesOf(wanted, "conference").map(({ draft }) => draft)), [...others, ...facts]);
      return Promise.resolve({ ok: true, value: wanted.map((take) => ({ take, revision: 1 })) });
    },
    takeBack(done) {
      const takes = done.map(({ take }) => take);
      const ids = new Set(takes.map(({ id }) => id));
      const restored = takes
        .filter(({ kind, before }) => kind !== "conference" && before !== null)
        .map((take) => ({ ...take, draft: take.before ?? take.draft, before: null }));
      const rest = latest.now().takes.filter(({ id }) => !ids.has(id));
      set(merged(takesOf(takes, "conference").map(fieldsBefore)), [...rest, ...restored]);
      return Promise.resolve({ ok: true, value: null });
    },
  };
}

/** The kind a new form opens with is nobody's choice. */
function asTyped(draft: ConferenceDraft): ConferenceDraft {
  return draft.kind === conferenceForm.blank.kind ? { ...draft, kind: "" } : draft;
}

function taken<K extends FactKind>(takes: readonly Take[], kind: K): readonly Standing<K>[] {
  return takesOf(takes, kind).map(({ id, draft }) => ({ id, revision: 1, draft }));
}

function fieldsBefore({ draft, before }: TakeOf<"conference">): Partial<ConferenceDraft> {
  const blank: Partial<ConferenceDraft> = conferenceForm.blank;
  const standing = {
    ...blank,
    ...before,
    ...(before?.kind === "" ? { kind: conferenceForm.blank.kind } : {}),
  };
  return Object.fromEntries(Object.entries(standing).filter(([field]) => field in draft));
}

function merged(drafts: readonly Partial<ConferenceDraft>[]): Partial<ConferenceDraft> {
  let all: Partial<ConferenceDraft> = {};
  for (const draft of drafts) all = { ...all, ...draft };
  return all;
}

/** Taken facts as `create-conference` reads them. */
export function factsInputOf(takes: readonly Take[]) {
  return {
    attendees: takesOf(takes, "attendees").map((take) => rowOf(take)),
    citations: takesOf(takes, "citations").map((take) => rowOf(take)),
    commendations: takesOf(takes, "commendations").map((take) => rowOf(take)),
    figures: takesOf(takes, "figures").map((take) => rowOf(take)),
  };
}

function rowOf<K extends FactKind>({ kind, id, draft }: TakeOf<K>) {
  const reading = kindViews[kind].read(draft);
  return { ...(reading.ok ? reading.input : {}), id, revision: null };
}
