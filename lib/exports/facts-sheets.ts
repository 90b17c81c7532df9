import { citationLabel } from "#lib/reports/citation-label";
import type { FrozenFacts } from "#lib/reports/frozen-facts";
import { writeDay } from "#lib/text/dates";
import { factFieldWords } from "#lib/words/fact-fields";
import { factWords } from "#lib/words/facts";

type Value = string | number | null;

/** One sheet of facts: its name, what its columns are called, its rows. */
export interface FactsSheet {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

type Words = Readonly<Record<string, string>>;
const words = factWords.vi;
const field = factFieldWords.vi.field;
const roles: Words = words.roles;
const relations: Words = words.relations;
const tracks: Words = words.tracks;
const standings: Words = { summoned: "triệu tập", guest: "mời dự", press: "báo chí" };
const presences: Words = { inPerson: "có mặt", online: "dự trực tuyến", absent: "vắng mặt" };
const methods: Words = {
  secretBallot: "phiếu kín",
  showOfHands: "giơ tay",
  electronic: "biểu quyết điện tử",
};

const lines = (several: readonly string[]) => several.join("\n");
const dayOf = (day: string | null) => (day === null ? "" : writeDay(day));

/** All facts of a conference as tables, the sheets an office knows them by; numbers stay numbers. */
export function factsSheets(facts: FrozenFacts): FactsSheet[] {
  return [
    attendees(facts),
    citations(facts),
    commendations(facts),
    figures(facts),
    agenda(facts),
    votes(facts),
    assignments(facts),
  ];
}

function attendees(facts: FrozenFacts): FactsSheet {
  return {
    name: "Thành phần",
    heads: ["TT", field.name, field.positions, field.roles, "Tư cách", "Dự họp", "Lý do vắng", "Dự thay"],
    rows: facts.attendees.map((each, index) => [
      index + 1,
      each.name,
      lines(each.positions),
      each.roles.map((role) => roles[role] ?? role).join(", "),
      standings[each.standing] ?? each.standing,
      presences[each.presence] ?? each.presence,
      each.absenceReason,
      each.substituteFor,
    ]),
  };
}

function citations(facts: FrozenFacts): FactsSheet {
  return {
    name: "Văn bản",
    heads: ["TT", field.kind, field.symbol, field.issuedOn, field.issuer, field.subject, field.relation],
    rows: facts.citations.map((each, index) => [
      index + 1,
      each.kind,
      each.symbol || each.number || citationLabel(each),
      dayOf(each.issuedOn),
      each.issuer,
      each.subject,
      relations[each.relation] ?? each.relation,
    ]),
  };
}

function commendations(facts: FrozenFacts): FactsSheet {
  return {
    name: "Khen thưởng",
    heads: [
      "TT",
      field.form,
      field.track,
      field.collectiveCount,
      field.individualCount,
      field.collectives,
      field.individuals,
      field.reason,
      field.decision,
    ],
    rows: facts.commendations.map((each, index) => [
      index + 1,
      each.form,
      tracks[each.track] ?? each.track,
      each.collectiveCount,
      each.individualCount,
      named(each, "collective"),
      named(each, "individual"),
      each.reason,
      each.decision,
    ]),
  };
}

function named({ recipients }: FrozenFacts["commendations"][number], kind: string): string {
  return lines(recipients.filter((each) => each.kind === kind).map(({ name }) => name));
}

function figures(facts: FrozenFacts): FactsSheet {
  return {
    name: "Số liệu",
    heads: ["TT", field.label, field.actual, field.target, field.unit, field.percentPrinted],
    rows: facts.figures.map((each, index) => [
      index + 1,
      each.label,
      each.actual,
      each.target,
      each.unit,
      each.percentPrinted,
    ]),
  };
}

function agenda(facts: FrozenFacts): FactsSheet {
  return {
    name: "Chương trình",
    heads: ["TT", "Nội dung", "Người trình bày", "Kết luận", "Ý kiến"],
    rows: facts.agenda.map((item, index) => [
      index + 1,
      item.title,
      item.presenter,
      item.conclusion,
      lines(
        facts.speeches
          .filter(({ agendaItemId }) => agendaItemId === item.id)
          .map((speech) => [speakerOf(facts, speech), speech.summary].filter(Boolean).join(": ")),
      ),
    ]),
  };
}

function speakerOf(facts: FrozenFacts, { attendeeId, speaker }: FrozenFacts["speeches"][number]): string {
  return facts.attendees.find(({ id }) => id === attendeeId)?.name ?? speaker;
}

function votes(facts: FrozenFacts): FactsSheet {
  return {
    name: "Biểu quyết",
    heads: ["TT", "Việc biểu quyết", "Hình thức", "Tán thành", "Không tán thành", "Ý kiến khác", "Nội dung"],
    rows: facts.votes.map((each, index) => [
      index + 1,
      each.subject,
      methods[each.method] ?? each.method,
      each.forCount,
      each.againstCount,
      each.otherCount,
      itemTitle(facts, each.agendaItemId),
    ]),
  };
}

function assignments(facts: FrozenFacts): FactsSheet {
  return {
    name: "Giao việc",
    heads: ["TT", "Việc", "Chủ trì", "Thời hạn", "Nội dung"],
    rows: facts.assignments.map((each, index) => [
      index + 1,
      each.task,
      each.owner,
      dayOf(each.dueOn),
      itemTitle(facts, each.agendaItemId),
    ]),
  };
}

function itemTitle({ agenda: items }: FrozenFacts, itemId: string | null): string {
  return items.find(({ id }) => id === itemId)?.title ?? "";
}
