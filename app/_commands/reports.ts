import { moveInput, moveReport } from "#lib/reports/commands/move";
import { saveReport, saveReportInput } from "#lib/reports/commands/save";
import { command } from "#lib/web/command";

export const reportCommands = {
  "move-report": command(moveInput, moveReport),
  "save-report": command(saveReportInput, saveReport),
};
