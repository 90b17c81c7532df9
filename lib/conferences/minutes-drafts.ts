import type { DraftForm } from "#lib/conferences/draft-form";
import {
  dayOrNull,
  isBlank,
  numberOrNull,
  numberText,
  reading,
  wrongCount,
  wrongDay,
} from "#lib/conferences/draft-form";
import type { AttendeeRow, Attendance } from "#lib/conferences/facts";
import type { AgendaItemRow, AssignmentRow, SpeechRow, VoteRow } from "#lib/conferences/minutes-facts";
import { writeDay } from "#lib/text/dates";

/** "" where no item is chosen. */
export interface AttendanceDraft extends Omit<Attendance, "arrivedAtId" | "leftAtId"> {
  readonly arrivedAtId: string;
  readonly leftAtId: string;
}

export const attendanceForm: DraftForm<AttendanceDraft, AttendeeRow> = {
  blank: {
    standing: "summoned",
    presence: "inPerson",
    absenceReason: "",
    substituteFor: "",
    arrivedAtId: "",
    leftAtId: "",
  },
  toDraft: ({ standing, presence, absenceReason, substituteFor, arrivedAtId, leftAtId }) => ({
    standing,
    presence,
    absenceReason,
    substituteFor,
    arrivedAtId: arrivedAtId ?? "",
    leftAtId: leftAtId ?? "",
  }),
  read: ({ arrivedAtId, leftAtId, ...draft }) =>
    reading({ ...draft, arrivedAtId: arrivedAtId || null, leftAtId: leftAtId || null }, {}),
};

export type AgendaDraft = Pick<AgendaItemRow, "title" | "presenter" | "conclusion">;

export const agendaForm: DraftForm<AgendaDraft, AgendaItemRow> = {
  blank: { title: "", presenter: "", conclusion: "" },
  toDraft: ({ title, presenter, conclusion }) => ({ title, presenter, conclusion }),
  read: (draft) => reading({ ...draft }, { title: isBlank(draft.title) && "itemTitle" }),
};

export interface SpeechDraft {
  readonly speaker: string;
  /** "" for somebody who is no attendee. */
  readonly attendeeId: string;
  readonly summary: string;
  readonly agendaItemId: string;
}

export const speechForm: DraftForm<SpeechDraft, SpeechRow> = {
  blank: { speaker: "", attendeeId: "", summary: "", agendaItemId: "" },
  toDraft: ({ speaker, attendeeId, summary, agendaItemId }) => ({
    speaker,
    attendeeId: attendeeId ?? "",
    summary,
    agendaItemId: agendaItemId ?? "",
  }),
  read: ({ speaker, attendeeId, summary, agendaItemId }) =>
    reading(
      { speaker, attendeeId: attendeeId || null, summary, agendaItemId: agendaItemId || null },
      { speaker: isBlank(speaker) && "speaker" },
    ),
};

export interface VoteDraft {
  readonly proposal: string;
  readonly method: string;
  readonly forCount: string;
  readonly againstCount: string;
  readonly otherCount: string;
  readonly agendaItemId: string;
}

export const voteForm: DraftForm<VoteDraft, VoteRow> = {
  blank: {
    proposal: "",
    method: "showOfHands",
    forCount: "",
    againstCount: "",
    otherCount: "",
    agendaItemId: "",
  },
  toDraft: ({ subject, method, forCount, againstCount, otherCount, agendaItemId }) => ({
    proposal: subject,
    method,
    forCount: numberText(forCount),
    againstCount: numberText(againstCount),
    otherCount: numberText(otherCount),
    agendaItemId: agendaItemId ?? "",
  }),
  read: ({ proposal, method, forCount, againstCount, otherCount, agendaItemId }) =>
    reading(
      {
        subject: proposal,
        method,
        ...voteNumbers({ forCount, againstCount, otherCount }),
        agendaItemId: agendaItemId || null,
      },
      {
        proposal: isBlank(proposal) && "proposal",
        forCount: isBlank(forCount) ? "forCount" : wrongCount(forCount),
        againstCount: wrongCount(againstCount),
        otherCount: wrongCount(otherCount),
      },
    ),
};

/** The counts as numbers; what is not typed, or is none, counts nothing. */
export function voteNumbers(draft: Pick<VoteDraft, "forCount" | "againstCount" | "otherCount">) {
  return {
    forCount: numberOrNull(draft.forCount) ?? 0,
    againstCount: numberOrNull(draft.againstCount) ?? 0,
    otherCount: numberOrNull(draft.otherCount) ?? 0,
  };
}

export interface AssignmentDraft {
  readonly task: string;
  readonly owner: string;
  readonly dueOn: string;
  readonly agendaItemId: string;
}

export const assignmentForm: DraftForm<AssignmentDraft, AssignmentRow> = {
  blank: { task: "", owner: "", dueOn: "", agendaItemId: "" },
  toDraft: ({ task, owner, dueOn, agendaItemId }) => ({
    task,
    owner,
    dueOn: dueOn === null ? "" : writeDay(dueOn),
    agendaItemId: agendaItemId ?? "",
  }),
  read: ({ task, owner, dueOn, agendaItemId }) =>
    reading(
      { task, owner, dueOn: dayOrNull(dueOn), agendaItemId: agendaItemId || null },
      { task: isBlank(task) && "task", owner: isBlank(owner) && "owner", dueOn: wrongDay(dueOn) },
    ),
};
