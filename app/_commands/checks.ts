import {
  deletePhrase,
  dismissFinding,
  restoreFinding,
  saveCheckLevel,
  savePhrase,
  saveTonePlacement,
} from "#lib/checks/commands";
import {
  deletePhraseInput,
  dismissFindingInput,
  restoreFindingInput,
  saveCheckLevelInput,
  savePhraseInput,
  saveTonePlacementInput,
} from "#lib/checks/settings";
import { command } from "#lib/web/command";

export const checkCommands = {
  "save-check-level": command(saveCheckLevelInput, saveCheckLevel),
  "save-tone-placement": command(saveTonePlacementInput, saveTonePlacement),
  "save-phrase": command(savePhraseInput, savePhrase),
  "delete-phrase": command(deletePhraseInput, deletePhrase),
  "dismiss-finding": command(dismissFindingInput, dismissFinding),
  "restore-finding": command(restoreFindingInput, restoreFinding),
};
