import "server-only";
import type { Actor } from "#lib/access/actor";
import type { QuorumRule } from "#lib/attendance/kinds";
import { readQuorumRule } from "#lib/attendance/kinds";
import type { ConferenceRow } from "#lib/conferences/conference";
import type { FactPanels } from "#lib/conferences/facts";
import type { ConferenceKind } from "#lib/conferences/kinds";
import type { MinutesPanels } from "#lib/conferences/minutes-facts";
import {
  agendaSelect,
  assignmentSelect,
  speechSelect,
  toSpeechRow,
  voteSelect,
} from "#lib/conferences/minutes-rows";
import { factsAreEditable, mayReadReasons, ownConferences } from "#lib/conferences/policy";
import {
  attendeeSelect,
  citationSelect,
  commendationSelect,
  conferenceSelect,
  figureSelect,
  toAttendeeRow,
  toCitationRow,
} from "#lib/conferences/rows";
import type { Prisma } from "#lib/db/client";
import { db } from "#lib/db/client";
import { Problem } from "#lib/problem";
import type { ReportState } from "#lib/reports/workflow";
import { readState } from "#lib/reports/workflow";
import { fold } from "#lib/text/fold";

/** A report of a conference, as links to it show it. */
export interface ConferenceReport {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly state: ReportState;
}

export interface ConferencePage {
  readonly conference: ConferenceRow;
  readonly facts: FactPanels;
  readonly minutes: MinutesPanels;
  /** When the committee's conferences may proceed. */
  readonly quorumRule: QuorumRule;
  readonly reports: readonly ConferenceReport[];
  /** Whether this person may write fields and facts now. */
  readonly mayEdit: boolean;
}

const reportSelect = { id: true, title: true, kind: true, state: true } as const;
const asc = "asc" as const;
const inOrder = { orderBy: [{ order: asc }, { id: asc }] };

const factSelects = {
  attendees: { select: attendeeSelect, ...inOrder },
  citations: { select: citationSelect, ...inOrder },
  commendations: { select: commendationSelect, ...inOrder },
  figures: { select: figureSelect, ...inOrder },
  agenda: { select: agendaSelect, ...inOrder },
  speeches: { select: speechSelect, ...inOrder },
  votes: { select: voteSelect, ...inOrder },
  assignments: { select: assignmentSelect, ...inOrder },
} as const;

/**
 * A conference with its facts in order and its reports, oldest first. Reasons of absence are "" for whoever has
 * nothing to do with minutes.
 *
 * @throws Problem — "not-found", also for a conference of another committee.
 */
export async function getConferencePage(actor: Actor, conferenceId: string): Promise<ConferencePage> {
  const found = await db.conference.findFirst({
    where: { id: conferenceId, ...ownConferences(actor) },
    select: {
      ...conferenceSelect,
      ...factSelects,
      committee: { select: { houseStyle: { select: { quorumShare: true, quorumBase: true } } } },
      reports: { select: reportSelect, orderBy: { createdAt: "asc" } },
    },
  });
  if (!found) throw new Problem("not-found", `No conference ${conferenceId}.`);
  const { attendees, citations, commendations, figures, reports, committee, ...rest } = found;
  const { agenda, speeches, votes, assignments, ...conference } = rest;
  const mayRead = mayReadReasons(actor);
  return {
    conference,
    facts: {
      attendees: attendees.map(toAttendeeRow).map((row) => (mayRead ? row : { ...row, absenceReason: "" })),
      citations: citations.map(toCitationRow),
      commendations,
      figures,
    },
    minutes: { agenda, speeches: speeches.map(toSpeechRow), votes, assignments },
    quorumRule: readQuorumRule(committee.houseStyle),
    reports: reports.map(({ state, ...report }) => ({ ...report, state: readState(state) })),
    mayEdit: factsAreEditable(
      actor,
      reports.map(({ state }) => state),
    ),
  };
}

/** What the list of conferences is narrowed to. `page` counts from 1. */
export interface ConferenceFilter {
  readonly search: string;
  readonly kind: ConferenceKind | null;
  readonly page: number;
}

export interface ConferenceLine {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly heldOn: string | null;
  readonly session: string | null;
  readonly place: string;
  readonly reports: readonly Pick<ConferenceReport, "id" | "kind" | "state">[];
}

export interface ConferenceList {
  readonly conferences: readonly ConferenceLine[];
  /** How many there are in all pages. */
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

export const conferencesPerPage = 30;

/**
 * One page of the committee's conferences, those without a day first, then the newest day first.
 *
 * The title must have every word searched for, with or without marks. A page beyond the last shows the last.
 */
export async function listConferences(actor: Actor, filter: ConferenceFilter): Promise<ConferenceList> {
  const where = whereOf(actor, filter);
  const total = await db.conference.count({ where });
  const pages = Math.max(1, Math.ceil(total / conferencesPerPage));
  const page = Math.min(Math.max(1, Math.trunc(filter.page)), pages);
  const rows = await db.conference.findMany({
    where,
    select: {
      id: true,
      title: true,
      kind: true,
      heldOn: true,
      session: true,
      place: true,
      reports: { select: { id: true, kind: true, state: true }, orderBy: { createdAt: "asc" } },
    },
    orderBy: [{ heldOn: { sort: "desc", nulls: "first" } }, { id: "desc" }],
    skip: (page - 1) * conferencesPerPage,
    take: conferencesPerPage,
  });
  const conferences = rows.map(({ reports, ...row }) => ({
    ...row,
    reports: reports.map(({ id, kind, state }) => ({ id, kind, state: readState(state) })),
  }));
  return { conferences, total, page, pages };
}

function whereOf(actor: Actor, { search, kind }: ConferenceFilter): Prisma.ConferenceWhereInput {
  const words = fold(search).split(" ").filter(Boolean).slice(0, 8);
  return {
    ...ownConferences(actor),
    ...(kind === null ? {} : { kind }),
    AND: words.map((word) => ({ titleFolded: { contains: word } })),
  };
}
