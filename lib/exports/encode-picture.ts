import sharp from "sharp";

import type { Picture } from "./picture";

/** A picture as we store it (WebP, which Word does not know) as a JPEG. */
export async function encodeForFiles(webp: Uint8Array): Promise<Picture> {
  const bytes = await sharp(webp).flatten({ background: "#fff" }).jpeg({ quality: 85 }).toBuffer();
  return { bytes: new Uint8Array(bytes), format: "jpg" };
}
