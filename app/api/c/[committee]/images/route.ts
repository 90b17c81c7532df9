import { checkUploader, storeImage } from "#lib/images/commands";
import { readUpload } from "#lib/images/upload";
import { answerUpload } from "#lib/web/command";

/** Takes a picture as the form field "file"; answers an `Outcome` of its id and size in pixels. */
export async function POST(request: Request, { params }: RouteContext<"/api/c/[committee]/images">) {
  const { committee } = await params;
  return answerUpload(request, committee, {
    allow: checkUploader,
    take: async (actor) => storeImage(actor, await readUpload(request)),
  });
}
