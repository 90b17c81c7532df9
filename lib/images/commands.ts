import "server-only";
import { createHash, randomBytes } from "node:crypto";

import type { Actor, Role } from "#lib/access/actor";
import { hasAnyRole } from "#lib/access/actor";
import { db } from "#lib/db/client";
import { encodePicture } from "#lib/images/encode";
import { hasPictureFiles, removePictureFiles, storePictureFiles } from "#lib/images/files";
import { makeTurns } from "#lib/images/turns";
import { Problem } from "#lib/problem";

/** A picture a report may show; pixels of its widest rendition. */
export interface StoredImage {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

const uploaders: readonly Role[] = ["drafter", "reviewer", "publisher"];
// Decoding takes a core and up to 120 MB: one at a time, the other core stays with the pages.
const turns = makeTurns(8);

/** @throws Problem "forbidden" for whoever puts no pictures into reports; asked before an upload is read. */
export function checkUploader(actor: Pick<Actor, "roles">): void {
  if (!hasAnyRole(actor, uploaders)) throw new Problem("forbidden", "Uploading is for the writing office.");
}

/**
 * Keeps an upload re-encoded; the upload itself is thrown away.
 *
 * The same bytes uploaded twice in a committee are one picture.
 *
 * @throws Problem — "forbidden" (role), "invalid" (see `encodePicture`), "unavailable" (too many at once).
 */
export async function storeImage(
  actor: Actor,
  bytes: Uint8Array,
  now: Date = new Date(),
): Promise<StoredImage> {
  checkUploader(actor);
  return turns.take(() => storeOnce(actor, bytes, now));
}

async function storeOnce(actor: Actor, bytes: Uint8Array, now: Date): Promise<StoredImage> {
  const { committeeId } = actor;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const select = { id: true, width: true, height: true };
  const known = await db.image.findFirst({ where: { committeeId, sha256 }, select });
  if (known && (await hasPictureFiles(known.id))) return known;

  const picture = await encodePicture(bytes);
  const id = known?.id ?? randomBytes(12).toString("hex");
  await storePictureFiles(id, picture);
  if (known) return known;
  const { width, height, renditions } = picture;
  const byteCount = [...renditions.values()].reduce((sum, file) => sum + file.length, 0);
  try {
    return await db.image.create({
      data: {
        id,
        committeeId,
        uploadedById: actor.personId,
        width,
        height,
        byteCount,
        sha256,
        createdAt: now,
      },
      select,
    });
  } catch (error) {
    await removePictureFiles(id);
    throw error;
  }
}
