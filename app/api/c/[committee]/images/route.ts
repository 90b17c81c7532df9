import { checkUploader, storeImage } from "#lib/images/commands";
import { readUpload } from "#lib/images/upload";
import { answerCommand } from "#lib/web/command";

/**
 * Takes a picture as the form field "file"; answers an `Outcome` of its id and size in pixels.
 *
 * Who asks is settled before the upload is read.
 */
export async function POST(request: Request, { params }: RouteContext<"/api/c/[committee]/images">) {
  const { committee } = await params;
  return answerCommand(withoutUpload(request), committee, async (actor) => {
    checkUploader(actor);
    return storeImage(actor, await readUpload(request));
  });
}

/** The same request as commands expect it, with an empty input: the upload is read apart, with a limit. */
function withoutUpload(request: Request): Request {
  const headers = new Headers(request.headers);
  headers.set("content-type", "application/json");
  headers.delete("content-length");
  return new Request(request.url, { method: "POST", headers, body: "null" });
}
