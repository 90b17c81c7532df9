import type { Actor } from "#lib/access/actor";
import { saveAgendaItem } from "#lib/conferences/commands/agenda-item";
import { deleteFact, reorderFacts } from "#lib/conferences/commands/arrange";
import { saveAssignment } from "#lib/conferences/commands/assignment";
import { saveAttendance, setPresence } from "#lib/conferences/commands/attendee";
import { saveSpeech } from "#lib/conferences/commands/speech";
import { saveVote } from "#lib/conferences/commands/vote";
import { attendanceInput, deleteFactInput, presenceInput, reorderFactsInput } from "#lib/conferences/facts";
import type { RowKind } from "#lib/conferences/limits";
import { agendaItemInput, assignmentInput, speechInput, voteInput } from "#lib/conferences/minutes-facts";

type Fields = object;

/** The commands of minutes as their addresses run them; fields not named are usual ones. */
export const minutes = {
  attendance: (actor: Actor, conferenceId: string, row: Fields) =>
    saveAttendance(actor, attendanceInput.parse({ conferenceId, ...row })),
  presence: (actor: Actor, conferenceId: string, ids: readonly string[], presence: string) =>
    setPresence(actor, presenceInput.parse({ conferenceId, ids, presence })),
  item: (actor: Actor, conferenceId: string, fields: Fields = {}) =>
    saveAgendaItem(actor, agendaItemInput.parse({ conferenceId, title: "Thông qua báo cáo", ...fields })),
  speech: (actor: Actor, conferenceId: string, fields: Fields = {}) =>
    saveSpeech(actor, speechInput.parse({ conferenceId, speaker: "Lý Thu", summary: "Nhất trí", ...fields })),
  vote: (actor: Actor, conferenceId: string, fields: Fields = {}) =>
    saveVote(
      actor,
      voteInput.parse({
        conferenceId,
        subject: "Thông qua nghị quyết",
        method: "showOfHands",
        forCount: 1,
        ...fields,
      }),
    ),
  assignment: (actor: Actor, conferenceId: string, fields: Fields = {}) =>
    saveAssignment(
      actor,
      assignmentInput.parse({ conferenceId, task: "Soạn kế hoạch", owner: "Văn phòng", ...fields }),
    ),
  remove: (kind: RowKind, actor: Actor, conferenceId: string, row: Fields) =>
    deleteFact(kind)(actor, deleteFactInput.parse({ conferenceId, ...row })),
  reorder: (kind: RowKind, actor: Actor, conferenceId: string, ids: readonly string[]) =>
    reorderFacts(kind)(actor, reorderFactsInput.parse({ conferenceId, ids })),
};
