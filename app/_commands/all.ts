import { attendanceCommands } from "#app/_commands/attendance";
import { checkCommands } from "#app/_commands/checks";
import { conferenceCommands } from "#app/_commands/conferences";
import { foundFactsCommands } from "#app/_commands/found-facts";
import { membershipCommands } from "#app/_commands/memberships";
import { paperCommands } from "#app/_commands/papers";
import { reportCommands } from "#app/_commands/reports";
import type { Command } from "#lib/web/command";

/** Every command of a committee, by the last word of its address. */
export const commands: Readonly<Record<string, Command>> = {
  ...attendanceCommands,
  ...checkCommands,
  ...conferenceCommands,
  ...foundFactsCommands,
  ...membershipCommands,
  ...paperCommands,
  ...reportCommands,
};
