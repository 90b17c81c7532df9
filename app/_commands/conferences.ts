import { deleteFact, reorderFacts } from "#lib/conferences/commands/arrange";
import { saveAttendee } from "#lib/conferences/commands/attendee";
import { saveCitation } from "#lib/conferences/commands/citation";
import { saveCommendation } from "#lib/conferences/commands/commendation";
import { createConference, createConferenceInput } from "#lib/conferences/commands/create";
import { saveFigure } from "#lib/conferences/commands/figure";
import { saveConference, saveConferenceInput } from "#lib/conferences/commands/save";
import {
  attendeeInput,
  citationInput,
  commendationInput,
  deleteFactInput,
  figureInput,
  reorderFactsInput,
} from "#lib/conferences/facts";
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
