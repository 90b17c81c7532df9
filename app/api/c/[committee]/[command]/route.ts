import { commands } from "#app/_commands/all";
import { answerCommand } from "#lib/web/command";

export async function POST(request: Request, { params }: RouteContext<"/api/c/[committee]/[command]">) {
  const { committee, command } = await params;
  return answerCommand(request, committee, Object.hasOwn(commands, command) ? commands[command] : undefined);
}
