import { addMember, addMemberInput, setRoles, setRolesInput } from "#lib/memberships/commands";
import { command } from "#lib/web/command";

export const membershipCommands = {
  "add-member": command(addMemberInput, addMember),
  "set-roles": command(setRolesInput, setRoles),
};
