import { zipSync } from "fflate";
import mammoth from "mammoth";

import type { WordParts } from "./archive";
import { wordRefused } from "./refusal";

/** A piece of a Word document as mammoth reads it; what it holds depends on `type`. */
export interface WordElement {
  readonly type: string;
  readonly children: readonly WordElement[];
  /** The properties of this piece, not looked at yet. */
  readonly raw: object;
}

export interface WordModel {
  readonly body: readonly WordElement[];
  /** Footnotes and endnotes, by "footnote-2". */
  readonly notes: ReadonlyMap<string, readonly WordElement[]>;
}

/** The parts that say what a reader sees; headers, footers, comments and settings stay behind. */
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?(?:document\d{0,3}|styles|numbering|footnotes|endnotes)\.xml(?:\.rels)?|word\/media\/[^/]{1,200})$/u;

/**
 * What a Word file says, as mammoth understands it; its markup is not used, the document schema is our only door.
 *
 * @throws Problem "invalid" with reason wordDamaged for what mammoth cannot read.
 */
export async function readWordModel(parts: WordParts): Promise<WordModel> {
  const kept = Object.fromEntries([...parts].filter(([name]) => wanted.test(name)));
  // Packed anew, so that nothing is inflated that was not counted.
  const buffer = Buffer.from(zipSync(kept, { level: 0 }));
  let model: WordModel = { body: [], notes: new Map() };
  const transformDocument = (document: unknown) => {
    model = { body: childrenOf(document), notes: notesOf(document) };
    return typeof document === "object" ? { ...document, children: [] } : document;
  };
  try {
    await mammoth.convertToHtml({ buffer }, { transformDocument, externalFileAccess: false });
  } catch (error) {
    throw wordRefused("wordDamaged", error);
  }
  return model;
}

function childrenOf(value: unknown): WordElement[] {
  if (typeof value !== "object" || value === null || !("children" in value)) return [];
  return Array.isArray(value.children) ? value.children.flatMap(elementOf) : [];
}

function elementOf(value: unknown): WordElement[] {
  if (typeof value !== "object" || value === null || !("type" in value)) return [];
  return [{ type: String(value.type), children: childrenOf(value), raw: value }];
}

function notesOf(document: unknown): Map<string, readonly WordElement[]> {
  const holder = propertyOf(document, "notes");
  const notes = propertyOf(holder, "_notes");
  if (typeof notes !== "object" || notes === null) return new Map();
  return new Map(
    Object.entries(notes).map(([key, note]) => [key, childrenOf({ children: propertyOf(note, "body") })]),
  );
}

/** A property nobody has vouched for. */
export function propertyOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

/** A property that is text; "" where it is missing. */
export function textProperty({ raw }: WordElement, name: string): string {
  const value = propertyOf(raw, name);
  return typeof value === "string" ? value : "";
}

export function isSet({ raw }: WordElement, name: string): boolean {
  return propertyOf(raw, name) === true;
}

/** The bytes of an image element; null where it cannot be read. */
export async function imageBytes({ raw }: WordElement): Promise<Uint8Array | null> {
  const read = propertyOf(raw, "readAsBuffer");
  if (typeof read !== "function") return null;
  try {
    const bytes: unknown = await Reflect.apply(read, raw, []);
    return bytes instanceof Uint8Array ? bytes : null;
  } catch {
    return null;
  }
}
