import { quorumRuleInput, saveQuorumRule } from "#lib/attendance/commands";
import { command } from "#lib/web/command";

export const attendanceCommands = {
  "save-quorum-rule": command(quorumRuleInput, saveQuorumRule),
};
