import { attendanceCommands } from "#app/_commands/attendance";
import { conferenceCommands } from "#app/_commands/conferences";
import { membershipCommands } from "#app/_commands/memberships";
import { reportCommands } from "#app/_commands/reports";
import type { Command } from "#lib/web/command";

/** Every command of a committee, by the last word of its address. */
export const commands: Readonly<Record<string, Command>> = {
  ...attendanceCommands,
  ...conferenceCommands,
  ...membershipCommands,
  ...reportCommands,
};
