"use client";
import type { Icon } from "@tabler/icons-react";
import { IconAward, IconCalendarEvent, IconChartBar, IconFileText, IconUsers } from "@tabler/icons-react";
import type { ComponentType } from "react";

import { attendeeView } from "#components/conferences/attendee-panel";
import { citationView } from "#components/conferences/citation-panel";
import { commendationView } from "#components/conferences/commendation-panel";
import type { FactFieldsProps, FactKindView, FactRowData } from "#components/conferences/fact-kind";
import { figureView } from "#components/conferences/figure-panel";
import type { Reading } from "#lib/conferences/draft-form";
import { conferenceForm } from "#lib/conferences/drafts";
import { fieldText } from "#lib/conferences/field-text";
import type { Drafts, ProposalKind } from "#lib/found-facts/proposal";
import type { conferenceWords } from "#lib/words/conferences";
import type { factWords } from "#lib/words/facts";

import { ConferenceValueFields } from "./conference-value-fields";

export interface ViewWords {
  readonly facts: (typeof factWords)["vi"];
  readonly conferences: (typeof conferenceWords)["vi"];
}

/** How proposals of one kind are shown, told, read and edited. */
interface KindView<K extends ProposalKind> {
  readonly icon: Icon;
  readonly sentence: (draft: Drafts[K], words: ViewWords) => string;
  readonly read: (draft: Drafts[K]) => Reading;
  readonly Fields: ComponentType<FactFieldsProps<Drafts[K]>>;
}

export const kindViews: { readonly [K in ProposalKind]: KindView<K> } = {
  conference: {
    icon: IconCalendarEvent,
    sentence: conferenceSentence,
    read: readConferenceValues,
    Fields: ConferenceValueFields,
  },
  attendees: ofPanel(attendeeView, IconUsers),
  citations: ofPanel(citationView, IconFileText),
  commendations: ofPanel(commendationView, IconAward),
  figures: ofPanel(figureView, IconChartBar),
};

function ofPanel<Draft extends object, Row extends FactRowData>(
  { sentence, form, Fields }: FactKindView<Draft, Row>,
  icon: Icon,
) {
  return {
    icon,
    sentence: (draft: Draft, { facts }: ViewWords) => sentence(draft, facts),
    read: (draft: Draft) => form.read(draft),
    Fields,
  };
}

/** «Ngày họp: 10/07/2026 · Buổi: Sáng». */
function conferenceSentence(draft: Drafts["conference"], words: ViewWords): string {
  const labels: Readonly<Record<string, string>> = words.conferences.field;
  return Object.entries(draft)
    .map(([field, value]) => `${labels[field] ?? field}: ${fieldText(field, value, words)}`)
    .join(" · ");
}

/** Reads only the fields the proposal is about. */
function readConferenceValues(draft: Drafts["conference"]): Reading {
  const reading = conferenceForm.read({ ...conferenceForm.blank, title: "–", ...draft });
  if (reading.ok) return reading;
  const errors = Object.fromEntries(Object.entries(reading.errors).filter(([field]) => field in draft));
  return { ok: false, errors };
}
