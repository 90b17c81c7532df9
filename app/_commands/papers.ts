import { createReport, createReportInput } from "#lib/papers/commands/create";
import { savePaperDetails } from "#lib/papers/commands/save-details";
import { paperDetailsInput } from "#lib/papers/details";
import { offerNumber, registerReport } from "#lib/register/commands/register";
import { releaseNumber, reserveNumbers } from "#lib/register/commands/reserve";
import { saveSymbol, saveTerm } from "#lib/register/commands/series";
import {
  offerNumberInput,
  registerReportInput,
  releaseNumberInput,
  reserveNumberInput,
  symbolInput,
  termInput,
} from "#lib/register/inputs";
import { command } from "#lib/web/command";

export const paperCommands = {
  "create-report": command(createReportInput, createReport),
  "save-paper-details": command(paperDetailsInput, savePaperDetails),
  "offer-number": command(offerNumberInput, offerNumber),
  "register-report": command(registerReportInput, registerReport),
  "reserve-number": command(reserveNumberInput, reserveNumbers),
  "release-number": command(releaseNumberInput, releaseNumber),
  "save-term": command(termInput, saveTerm),
  "save-symbol": command(symbolInput, saveSymbol),
};
