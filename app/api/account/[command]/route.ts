import { accountCommands } from "#app/_commands/account";
import { Problem } from "#lib/problem";
import { answer } from "#lib/web/command";
import { readSignedIn } from "#lib/web/session";

export async function POST(request: Request, { params }: RouteContext<"/api/account/[command]">) {
  const { command } = await params;
  return answer(request, async (input) => {
    const signedIn = await readSignedIn();
    if (!signedIn) throw new Problem("unauthenticated", "Nobody is signed in.");
    const run = Object.hasOwn(accountCommands, command) ? accountCommands[command] : undefined;
    if (!run) throw new Problem("not-found", "No such command.");
    return run(signedIn, input);
  });
}
