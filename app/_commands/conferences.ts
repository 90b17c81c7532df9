import { saveAgendaItem } from "#lib/conferences/commands/agenda-item";
import { deleteFact, reorderFacts } from "#lib/conferences/commands/arrange";
import { saveAssignment } from "#lib/conferences/commands/assignment";
import { saveAttendance, saveAttendee, setPresence } from "#lib/conferences/commands/attendee";
import { saveCitation } from "#lib/conferences/commands/citation";
import { saveCommendation } from "#lib/conferences/commands/commendation";
import { createConference, createConferenceInput } from "#lib/conferences/commands/create";
import { saveFigure } from "#lib/conferences/commands/figure";
import { saveConference, saveConferenceInput } from "#lib/conferences/commands/save";
import { saveSpeech } from "#lib/conferences/commands/speech";
import { saveVote } from "#lib/conferences/commands/vote";
import {
  attendanceInput,
  attendeeInput,
  citationInput,
  commendationInput,
  deleteFactInput,
  figureInput,
  presenceInput,
  reorderFactsInput,
} from "#lib/conferences/facts";
import { agendaItemInput, assignmentInput, speechInput, voteInput } from "#lib/conferences/minutes-facts";
import { suggestDocuments, suggestNames } from "#lib/conferences/queries/suggest";
import { suggestInput } from "#lib/conferences/suggestions";
import { command } from "#lib/web/command";

export const conferenceCommands = {
  "create-conference": command(createConferenceInput, createConference),
  "save-conference": command(saveConferenceInput, saveConference),
  "save-attendee": command(attendeeInput, saveAttendee),
  "save-citation": command(citationInput, saveCitation),
  "save-commendation": command(commendationInput, saveCommendation),
  "save-figure": command(figureInput, saveFigure),
  "save-attendance": command(attendanceInput, saveAttendance),
  "set-presence": command(presenceInput, setPresence),
  "save-agenda-item": command(agendaItemInput, saveAgendaItem),
  "save-speech": command(speechInput, saveSpeech),
  "save-vote": command(voteInput, saveVote),
  "save-assignment": command(assignmentInput, saveAssignment),
  "delete-agenda-item": command(deleteFactInput, deleteFact("agenda")),
  "delete-speech": command(deleteFactInput, deleteFact("speeches")),
  "delete-vote": command(deleteFactInput, deleteFact("votes")),
  "delete-assignment": command(deleteFactInput, deleteFact("assignments")),
  "reorder-agenda": command(reorderFactsInput, reorderFacts("agenda")),
  "reorder-speeches": command(reorderFactsInput, reorderFacts("speeches")),
  "reorder-votes": command(reorderFactsInput, reorderFacts("votes")),
  "reorder-assignments": command(reorderFactsInput, reorderFacts("assignments")),
  "delete-attendee": command(deleteFactInput, deleteFact("attendees")),
  "delete-citation": command(deleteFactInput, deleteFact("citations")),
  "delete-commendation": command(deleteFactInput, deleteFact("commendations")),
  "delete-figure": command(deleteFactInput, deleteFact("figures")),
  "reorder-attendees": command(reorderFactsInput, reorderFacts("attendees")),
  "reorder-citations": command(reorderFactsInput, reorderFacts("citations")),
  "reorder-commendations": command(reorderFactsInput, reorderFacts("commendations")),
  "reorder-figures": command(reorderFactsInput, reorderFacts("figures")),
  "suggest-names": command(suggestInput, suggestNames),
  "suggest-documents": command(suggestInput, suggestDocuments),
};
