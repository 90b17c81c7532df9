import type { Actor } from "#lib/access/actor";
import { deleteFact, reorderFacts } from "#lib/conferences/commands/arrange";
import { saveAttendee } from "#lib/conferences/commands/attendee";
import { saveCitation } from "#lib/conferences/commands/citation";
import { saveCommendation } from "#lib/conferences/commands/commendation";
import { createConference, createConferenceInput } from "#lib/conferences/commands/create";
import { saveFigure } from "#lib/conferences/commands/figure";
import {
  attendeeInput,
  citationInput,
  commendationInput,
  deleteFactInput,
  figureInput,
  reorderFactsInput,
} from "#lib/conferences/facts";
import { db } from "#lib/db/client";
import { Problem } from "#lib/problem";
import type { ReportState } from "#lib/reports/workflow";
import { givenActor, givenCommittee } from "#lib/testing/given";

type Fields = Readonly<Record<string, unknown>>;

/** A conference as a drafter makes it, with its news report in that state. */
export async function givenConference(actor: Actor, { state = "draft", ...fields }: Fields = {}) {
  const input = createConferenceInput.parse({
    title: "Hội nghị sơ kết 6 tháng đầu năm",
    kind: "halfYearReview",
    heldOn: "2026-07-10",
    session: "morning",
    place: "Hội trường Đảng uỷ",
    ordinal: null,
    extended: false,
    ...fields,
  });
  const made = await createConference({ ...actor, roles: ["drafter"] }, input);
  if (state !== "draft") await setReportState(made.reportId, String(state));
  return made;
}

/** Puts a report in a state without going the way there. */
export async function setReportState(reportId: string, state: ReportState | (string & {})) {
  await db.report.update({ where: { id: reportId }, data: { state } });
}

/** The commands as their addresses run them: plain values in, read by the schema; fields not named are usual ones. */
export const facts = {
  attendee: (actor: Actor, conferenceId: string, fields: Fields = {}) =>
    saveAttendee(
      actor,
      attendeeInput.parse({ conferenceId, name: "Nguyễn Văn An", positions: [], roles: [], ...fields }),
    ),
  citation: (actor: Actor, conferenceId: string, fields: Fields = {}) =>
    saveCitation(actor, citationInput.parse({ conferenceId, ...usualDocument, ...fields })),
  commendation: (actor: Actor, conferenceId: string, fields: Fields = {}) =>
    saveCommendation(actor, commendationInput.parse({ conferenceId, ...usualCommendation, ...fields })),
  figure: (actor: Actor, conferenceId: string, fields: Fields = {}) =>
    saveFigure(actor, figureInput.parse({ conferenceId, ...usualFigure, ...fields })),
};

export const arranging = {
  deleteAttendee: (actor: Actor, fields: Fields) =>
    deleteFact("attendees")(actor, deleteFactInput.parse(fields)),
  deleteCitation: (actor: Actor, fields: Fields) =>
    deleteFact("citations")(actor, deleteFactInput.parse(fields)),
  reorderAttendees: (actor: Actor, fields: Fields) =>
    reorderFacts("attendees")(actor, reorderFactsInput.parse(fields)),
};

const usualDocument = {
  kind: "Nghị quyết",
  number: "",
  symbol: "12-NQ/TU",
  issuedOn: null,
  issuer: "",
  subject: "",
  relation: "cites",
};
const usualCommendation = {
  form: "Giấy khen",
  track: "party",
  collectiveCount: null,
  individualCount: null,
  reason: "",
  decision: "",
  recipients: [],
};
const usualFigure = { label: "Kết nạp đảng viên", actual: null, target: null, percentPrinted: "", unit: "" };

/** A committee with a drafter, a reviewer and one conference of theirs. */
export async function givenOffice() {
  const committee = await givenCommittee();
  const lan = await givenActor(committee, ["drafter"], "Trần Thị Lan");
  const minh = await givenActor(committee, ["reviewer"], "Lê Minh");
  return { committee, lan, minh, ...(await givenConference(lan)) };
}

/** The Problem something is refused with; fails the test when it is not refused, or for another reason. */
export async function refusal(run: Promise<unknown>): Promise<Problem> {
  const error: unknown = await run.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof Problem) return error;
  throw new Error(`No refusal: ${String(error)}`);
}
