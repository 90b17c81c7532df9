import type { AgendaItemRow, SpeechRow } from "#lib/conferences/minutes-facts";

// What is read of each stored part of the proceedings, and the row screens get of it.

export const agendaSelect = {
  id: true,
  title: true,
  presenter: true,
  conclusion: true,
  revision: true,
} as const satisfies Record<keyof AgendaItemRow, true>;

export const speechSelect = {
  id: true,
  agendaItemId: true,
  attendeeId: true,
  speaker: true,
  summary: true,
  revision: true,
  attendee: { select: { name: true } },
} as const;

export const voteSelect = {
  id: true,
  agendaItemId: true,
  subject: true,
  method: true,
  forCount: true,
  againstCount: true,
  otherCount: true,
  revision: true,
} as const;

export const assignmentSelect = {
  id: true,
  agendaItemId: true,
  task: true,
  owner: true,
  dueOn: true,
  revision: true,
} as const;

interface StoredSpeech extends SpeechRow {
  readonly attendee: { readonly name: string } | null;
}

export function toSpeechRow({ attendee, ...speech }: StoredSpeech): SpeechRow {
  return { ...speech, speaker: attendee?.name ?? speech.speaker };
}
