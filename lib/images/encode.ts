import sharp from "sharp";

import type { RenditionWidth } from "#lib/images/limits";
import { keptRendition, pixelLimit, renditionWidths, sideLimit } from "#lib/images/limits";
import { sniffPicture } from "#lib/images/picture-format";
import { Problem } from "#lib/problem";

// One thread a picture and nothing kept between two: an office machine has two cores and 4 GB.
sharp.concurrency(1);
sharp.cache(false);

export interface EncodedPicture {
  /** Pixels of the widest rendition, upright. */
  readonly width: number;
  readonly height: number;
  /** WebP files without any metadata; only the widths that differ. */
  readonly renditions: ReadonlyMap<RenditionWidth, Buffer>;
}

/**
 * An upload as the pictures we keep: upright, sRGB, WebP, nothing but pixels.
 *
 * Of an animation the first frame. EXIF, GPS, XMP, IPTC and colour profiles are gone, transparency lies on white.
 *
 * @throws Problem "invalid" on the field "file": imageType (by the bytes, not the name), imageTooManyPixels
 *   (by what the header claims, before decoding), imageDamaged.
 */
export async function encodePicture(bytes: Uint8Array): Promise<EncodedPicture> {
  await checkClaim(bytes);
  const { data, info } = await decoded(bytes);
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const renditions = new Map<RenditionWidth, Buffer>();
  for (const width of renditionWidths) {
    if (keptRendition(width, info.width) !== width) continue;
    const picture = sharp(data, { raw }).resize({ width, withoutEnlargement: true });
    renditions.set(width, await picture.webp({ quality: 80, effort: 3 }).toBuffer());
  }
  return { width: info.width, height: info.height, renditions };
}

async function checkClaim(bytes: Uint8Array): Promise<void> {
  const format = sniffPicture(bytes);
  if (!format) throw refused("imageType");
  const claim = await orDamaged(sharp(bytes, { limitInputPixels: false }).metadata());
  if (claim.format !== format) throw refused("imageType");
  const tooLarge =
    claim.width * claim.height > pixelLimit || claim.width > sideLimit || claim.height > sideLimit;
  if (tooLarge) throw refused("imageTooManyPixels");
}

function decoded(bytes: Uint8Array) {
  return orDamaged(
    sharp(bytes, { limitInputPixels: pixelLimit, failOn: "warning", sequentialRead: true })
      .autoOrient()
      .flatten({ background: "#ffffff" })
      .toColourspace("srgb")
      .resize({ width: renditionWidths[2], withoutEnlargement: true })
      .raw()
      .toBuffer({ resolveWithObject: true }),
  );
}

async function orDamaged<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw Object.assign(refused("imageDamaged"), { cause: error });
  }
}

function refused(reason: string): Problem {
  return new Problem("invalid", `The picture was refused: ${reason}.`, [{ field: "file", reason }]);
}
