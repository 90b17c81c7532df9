import { readPictureFile } from "#lib/images/files";
import { isImageId, keptRendition, readAskedWidth } from "#lib/images/limits";
import { findImageAccess } from "#lib/images/queries";
import { findActor } from "#lib/people/queries";
import { readSignedIn } from "#lib/web/session";

/**
 * A picture as WebP; `?rong=` 640, 1280 or 2400 pixels wide, the widest without it.
 *
 * For everyone while a published report shows it, else for the members of its committee; 404 for all others.
 */
export async function GET(request: Request, { params }: RouteContext<"/anh/[imageId]">) {
  const { imageId } = await params;
  const asked = readAskedWidth(new URL(request.url).searchParams.get("rong"));
  if (asked === null || !isImageId(imageId)) return missing();
  const image = await findImageAccess(imageId);
  if (!image || !(image.isPublic || (await isMember(image.committeeSlug)))) return missing();

  const width = keptRendition(asked, image.width);
  const headers = {
    "cache-control": `${image.isPublic ? "public" : "private"}, max-age=31536000, immutable`,
    "content-type": "image/webp",
    "x-content-type-options": "nosniff",
    etag: `"${imageId}-${width}"`,
    ...(image.isPublic ? {} : { vary: "Cookie" }),
  };
  if (request.headers.get("if-none-match") === headers.etag)
    return new Response(null, { status: 304, headers });
  const bytes = await readPictureFile(imageId, width);
  return bytes ? new Response(new Uint8Array(bytes), { headers }) : missing();
}

async function isMember(committeeSlug: string): Promise<boolean> {
  const signedIn = await readSignedIn();
  return signedIn !== null && (await findActor(signedIn.personId, committeeSlug)) !== null;
}

function missing(): Response {
  return new Response(null, { status: 404, headers: { "cache-control": "private, no-store" } });
}
