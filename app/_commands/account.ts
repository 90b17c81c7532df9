import {
  changePassword,
  changePasswordInput,
  revokeOtherSessions,
  revokeSession,
  revokeSessionInput,
} from "#lib/people/commands";
import type { SignedIn } from "#lib/people/queries";
import { parseInput } from "#lib/web/command";

type AccountCommand = (signedIn: SignedIn, input: unknown) => Promise<unknown>;

/** What a person may do with her own account, in no committee. */
export const accountCommands: Readonly<Record<string, AccountCommand>> = {
  "revoke-session": (signedIn, input) => revokeSession(signedIn, parseInput(revokeSessionInput, input)),
  "revoke-other-sessions": (signedIn) => revokeOtherSessions(signedIn),
  "change-password": (signedIn, input) => changePassword(signedIn, parseInput(changePasswordInput, input)),
};
