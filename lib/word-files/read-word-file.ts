import type { Node } from "@tiptap/pm/model";

import type { LegacyEncoding } from "#lib/extraction/decode";

import { openWordFile } from "./archive";
import { documentOfWord, imagesOf } from "./document";
import { readingOfFonts } from "./legacy-fonts";
import type { WordElement } from "./model";
import { imageBytes, readWordModel } from "./model";

export interface WordText {
  readonly document: Node;
  /** The old encoding its letters were converted from, or null. */
  readonly encoding: LegacyEncoding | null;
  /** Pictures that stayed behind: of another kind, damaged, or more than are taken. */
  readonly picturesLeft: number;
}

interface StoredPicture {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** Keeps a picture, or gives null where it is none we keep. */
export type StorePicture = (bytes: Uint8Array) => Promise<StoredPicture | null>;

const mostPictures = 50;

/**
 * A Word file as a document of ours, its pictures stored one after the other; old fonts become Unicode.
 *
 * `store` null leaves every picture behind.
 *
 * @throws Problem as `openWordFile`.
 */
export async function readWordFile(bytes: Uint8Array, store: StorePicture | null): Promise<WordText> {
  const model = await readWordModel(openWordFile(bytes));
  const fonts = readingOfFonts(model.body);
  const images = imagesOf(model.body);
  const pictures = new Map<WordElement, StoredPicture | null>();
  for (const image of images.slice(0, mostPictures)) {
    const content = store === null ? null : await imageBytes(image);
    pictures.set(image, content && store ? await store(content) : null);
  }
  const kept = [...pictures.values()].filter((picture) => picture !== null).length;
  return {
    document: documentOfWord(model, { fonts, pictures }),
    encoding: fonts.encoding,
    picturesLeft: images.length - kept,
  };
}
