import { randomUUID } from "node:crypto";
import { access, mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";

import { environment } from "#lib/env";
import type { EncodedPicture } from "#lib/images/encode";
import type { RenditionWidth } from "#lib/images/limits";

const folderOf = (imageId: string) => join(environment.dataDir, "images", imageId);
const fileOf = (folder: string, width: RenditionWidth) => join(folder, `${width}.webp`);

/** Puts a picture's files at their place all at once: a reader sees every rendition or none, also after a power cut. */
export async function storePictureFiles(imageId: string, picture: EncodedPicture): Promise<void> {
  const temporary = folderOf(`tam-${randomUUID()}`);
  await mkdir(temporary, { recursive: true });
  try {
    for (const [width, bytes] of picture.renditions) await writeDurably(fileOf(temporary, width), bytes);
    await rename(temporary, folderOf(imageId));
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
}

/** Takes away a picture no row speaks of. */
export async function removePictureFiles(imageId: string): Promise<void> {
  await rm(folderOf(imageId), { recursive: true, force: true });
}

/** Whether a picture's files are still there; a database may be restored without them. */
export async function hasPictureFiles(imageId: string): Promise<boolean> {
  try {
    await access(fileOf(folderOf(imageId), 2400));
    return true;
  } catch {
    return false;
  }
}

/** The WebP bytes of a rendition that is kept (`keptRendition`), or null where the file is missing. */
export async function readPictureFile(imageId: string, width: RenditionWidth): Promise<Buffer | null> {
  try {
    return await readFile(fileOf(folderOf(imageId), width));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

async function writeDurably(file: string, bytes: Buffer): Promise<void> {
  const handle = await open(file, "wx");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
