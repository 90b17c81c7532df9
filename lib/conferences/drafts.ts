import type { ConferenceRow } from "#lib/conferences/conference";
import type { DraftForm } from "#lib/conferences/draft-form";
import {
  dayOrNull,
  isBlank,
  lines,
  numberOrNull,
  numberText,
  reading,
  wrongCount,
  wrongDay,
  wrongNumber,
} from "#lib/conferences/draft-form";
import type {
  Attendance,
  AttendeeRow,
  CitationRow,
  CommendationRow,
  FigureRow,
} from "#lib/conferences/facts";
import { conferenceLimits } from "#lib/conferences/limits";
import { writeDay } from "#lib/text/dates";
import { readTime } from "#lib/text/times";

export interface ConferenceDraft {
  readonly title: string;
  readonly kind: string;
  readonly heldOn: string;
  /** "" where it is not said. */
  readonly session: string;
  readonly place: string;
  readonly ordinal: string;
  readonly extended: boolean;
  readonly startsAt: string;
  readonly endsAt: string;
  /** "" where it ended on the day it began. */
  readonly endedOn: string;
  readonly materials: string;
  readonly memberCount: string;
}

export const conferenceForm: DraftForm<ConferenceDraft, ConferenceRow> = {
  blank: {
    title: "",
    kind: "regularExecutive",
    heldOn: "",
    session: "",
    place: "",
    ordinal: "",
    extended: false,
    startsAt: "",
    endsAt: "",
    endedOn: "",
    materials: "",
    memberCount: "",
  },
  toDraft: ({ id: _id, revision: _revision, heldOn, session, ordinal, endedOn, memberCount, ...row }) => ({
    ...row,
    heldOn: heldOn === null ? "" : writeDay(heldOn),
    session: session ?? "",
    ordinal: numberText(ordinal),
    endedOn: endedOn === null ? "" : writeDay(endedOn),
    memberCount: numberText(memberCount),
  }),
  read({ heldOn, session, ordinal, startsAt, endsAt, endedOn, memberCount, ...draft }) {
    return reading(
      {
        ...draft,
        heldOn: dayOrNull(heldOn),
        session: session || null,
        ordinal: numberOrNull(ordinal),
        startsAt: readTime(startsAt) ?? "",
        endsAt: readTime(endsAt) ?? "",
        endedOn: dayOrNull(endedOn),
        memberCount: numberOrNull(memberCount),
      },
      {
        title: titleError(draft.title),
        heldOn: wrongDay(heldOn) && "heldOn",
        ordinal: wrongOrdinal(ordinal, conferenceLimits.ordinal) && "ordinal",
        startsAt: wrongTime(startsAt),
        endsAt: wrongTime(endsAt),
        endedOn: wrongDay(endedOn) && "heldOn",
        memberCount: wrongOrdinal(memberCount, conferenceLimits.members) && "memberCount",
      },
    );
  },
};

const wrongTime = (text: string) => !isBlank(text) && readTime(text) === null && "time";

/** Whether something was typed that is no whole number from 1 to the greatest. */
function wrongOrdinal(text: string, greatest: number): boolean {
  const value = numberOrNull(text);
  return !isBlank(text) && !(value !== null && Number.isInteger(value) && value >= 1 && value <= greatest);
}

function titleError(title: string): string | false {
  if (isBlank(title)) return "title";
  return title.trim().length > conferenceLimits.title && "titleLong";
}

export interface AttendeeDraft {
  readonly name: string;
  /** One a line. */
  readonly positions: string;
  readonly roles: readonly string[];
}

type NamedAttendee = Omit<AttendeeRow, keyof Attendance>;

export const attendeeForm: DraftForm<AttendeeDraft, NamedAttendee> = {
  blank: { name: "", positions: "", roles: [] },
  toDraft: ({ name, positions, roles }) => ({ name, positions: positions.join("\n"), roles }),
  read: ({ name, positions, roles }) =>
    reading({ name, positions: lines(positions), roles }, { name: isBlank(name) && "name" }),
};

export interface CitationDraft {
  readonly kind: string;
  /** «12-NQ/TU», or a bare number: «05». */
  readonly symbol: string;
  readonly issuedOn: string;
  readonly issuer: string;
  readonly subject: string;
  readonly relation: string;
}

export const citationForm: DraftForm<CitationDraft, CitationRow> = {
  blank: { kind: "Nghị quyết", symbol: "", issuedOn: "", issuer: "", subject: "", relation: "cites" },
  toDraft: ({ kind, symbol, number, issuedOn, issuer, subject, relation }) => ({
    kind,
    symbol: symbol || number,
    issuedOn: issuedOn === null ? "" : writeDay(issuedOn),
    issuer,
    subject,
    relation,
  }),
  read({ symbol, issuedOn, ...draft }) {
    const typed = symbol.trim();
    const number = /^\d+/.exec(typed)?.[0] ?? "";
    const isEmpty = [typed, draft.issuer, draft.subject].every(isBlank);
    return reading(
      { ...draft, number, symbol: typed === number ? "" : typed, issuedOn: dayOrNull(issuedOn) },
      { symbol: isEmpty && "symbol", issuedOn: wrongDay(issuedOn) },
    );
  },
};

export interface CommendationDraft {
  readonly form: string;
  readonly track: string;
  readonly collectiveCount: string;
  readonly individualCount: string;
  /** One name a line. */
  readonly collectives: string;
  readonly individuals: string;
  readonly reason: string;
  readonly decision: string;
}

export const commendationForm: DraftForm<CommendationDraft, CommendationRow> = {
  blank: {
    form: "",
    track: "party",
    collectiveCount: "",
    individualCount: "",
    collectives: "",
    individuals: "",
    reason: "",
    decision: "",
  },
  toDraft: ({ form, track, collectiveCount, individualCount, recipients, reason, decision }) => ({
    form,
    track,
    collectiveCount: numberText(collectiveCount),
    individualCount: numberText(individualCount),
    collectives: namesOf(recipients, "collective"),
    individuals: namesOf(recipients, "individual"),
    reason,
    decision,
  }),
  read({ form, track, reason, decision, ...draft }) {
    return reading(
      {
        form,
        track,
        reason,
        decision,
        collectiveCount: numberOrNull(draft.collectiveCount),
        individualCount: numberOrNull(draft.individualCount),
        recipients: [...named("collective", draft.collectives), ...named("individual", draft.individuals)],
      },
      {
        form: isBlank(form) && "form",
        collectiveCount: wrongCount(draft.collectiveCount),
        individualCount: wrongCount(draft.individualCount),
      },
    );
  },
};

const named = (kind: string, names: string) => lines(names).map((name) => ({ kind, name }));

function namesOf(recipients: CommendationRow["recipients"], wanted: string): string {
  return recipients
    .filter(({ kind }) => kind === wanted)
    .map(({ name }) => name)
    .join("\n");
}

export interface FigureDraft {
  readonly label: string;
  readonly actual: string;
  readonly target: string;
  readonly unit: string;
  /** As printed, e.g. «88,9%». */
  readonly percentPrinted: string;
}

export const figureForm: DraftForm<FigureDraft, FigureRow> = {
  blank: { label: "", actual: "", target: "", unit: "", percentPrinted: "" },
  toDraft: ({ label, actual, target, unit, percentPrinted }) => ({
    label,
    actual: numberText(actual),
    target: numberText(target),
    unit,
    percentPrinted,
  }),
  read: ({ label, actual, target, unit, percentPrinted }) =>
    reading(
      { label, unit, percentPrinted, actual: numberOrNull(actual), target: numberOrNull(target) },
      { label: isBlank(label) && "label", actual: wrongNumber(actual), target: wrongNumber(target) },
    ),
};
