import { checkUploader } from "#lib/images/commands";
import { readUpload } from "#lib/images/upload";
import { answerUpload } from "#lib/web/command";
import { takeWordFile } from "#lib/word-files/commands";
import { wordUpload } from "#lib/word-files/limits";

/** Takes a Word file as the form field "file"; answers an `Outcome` of its text as a document (`ReadWordFile`). */
export async function POST(request: Request, { params }: RouteContext<"/api/c/[committee]/word-files">) {
  const { committee } = await params;
  return answerUpload(request, committee, {
    allow: checkUploader,
    take: async (actor) => takeWordFile(actor, await readUpload(request, wordUpload)),
  });
}
