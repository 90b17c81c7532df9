import { Unzip, UnzipInflate } from "fflate";

import { Problem } from "#lib/problem";

import { inflatedLimitBytes, partLimit } from "./limits";
import { wordRefused } from "./refusal";

/** The parts of a Word file by their names. */
export type WordParts = ReadonlyMap<string, Uint8Array>;

/** What is pushed at once: deflate gives at most 1,032 bytes for one, so this bounds what is inflated in vain. */
const chunkBytes = 4096;

const zipStart = [0x50, 0x4b, 0x03, 0x04];
const zipEnd = [0x50, 0x4b, 0x05, 0x06];
/** Word before 2007, and newer files with a password, are OLE containers. */
const oleStart = [0xd0, 0xcf, 0x11, 0xe0];

/** Whether a file claims to be one Word writes: an archive, or the container of before 2007. */
export function isWordFile(bytes: Uint8Array): boolean {
  return startsWith(bytes, zipStart) || startsWith(bytes, oleStart);
}

/**
 * Opens a Word file and gives its parts, inflated.
 *
 * Sizes are counted while inflating, for what an archive says of itself may be a lie; nothing is inflated beyond
 * 80 MB.
 *
 * @throws Problem "invalid" on "file": wordOld, wordLocked (a password), wordType (no Word file), wordTooLarge,
 *   wordMacros, wordExternal (pictures, templates or objects outside the file), wordDamaged.
 */
export function openWordFile(bytes: Uint8Array): WordParts {
  if (startsWith(bytes, oleStart)) throw wordRefused(isLocked(bytes) ? "wordLocked" : "wordOld");
  if (!startsWith(bytes, zipStart)) throw wordRefused("wordType");
  if (!isWhole(bytes)) throw wordRefused("wordDamaged");
  const parts = inflate(bytes);
  if (!parts.has("[Content_Types].xml") || !hasDocument(parts)) throw wordRefused("wordType");
  refuseMacros(parts);
  refuseExternal(parts);
  return parts;
}

function hasDocument(parts: WordParts): boolean {
  return [...parts.keys()].some((name) => /^word\/document\d{0,3}\.xml$/u.test(name));
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** An archive ends with its directory, and that with a record of its own. */
function isWhole(bytes: Uint8Array): boolean {
  return bufferOf(bytes).lastIndexOf(Buffer.from(zipEnd)) > Math.max(0, bytes.length - 66_000);
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The directory of an OLE container names its streams in UTF-16. */
function isLocked(bytes: Uint8Array): boolean {
  return bufferOf(bytes).includes(Buffer.from("EncryptedPackage", "utf16le"));
}

function inflate(bytes: Uint8Array): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  let inflated = 0;
  const unzip = new Unzip((file) => {
    const chunks: Uint8Array[] = [];
    if (parts.size >= partLimit) throw wordRefused("wordTooLarge");
    parts.set(file.name, new Uint8Array());
    file.ondata = (error, data, isLast) => {
      // Also what is thrown below, handed back by the inflater.
      if (error) throw error;
      inflated += data.length;
      if (inflated > inflatedLimitBytes) throw wordRefused("wordTooLarge");
      chunks.push(data);
      if (isLast) parts.set(file.name, Buffer.concat(chunks));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += chunkBytes)
      unzip.push(bytes.subarray(at, at + chunkBytes), at + chunkBytes >= bytes.length);
  } catch (error) {
    throw error instanceof Problem ? error : wordRefused("wordDamaged", error);
  }
  return parts;
}

function refuseMacros(parts: WordParts): void {
  const names = [...parts.keys()].map((name) => name.toLowerCase());
  const isActive = names.some((name) => /(?:^|\/)(?:vbaproject\.bin|vbadata\.xml)$|\/activex\//u.test(name));
  if (isActive || textOf(parts, "[Content_Types].xml").includes("macroEnabled"))
    throw wordRefused("wordMacros");
}

/**
 * Ordinary links are text with an address, a template on somebody's own disk is not needed; everything else that
 * lies outside would have to be fetched.
 */
function refuseExternal(parts: WordParts): void {
  for (const name of parts.keys()) {
    if (!name.endsWith(".rels")) continue;
    const relationships = textOf(parts, name).match(/<(?:\w{1,20}:)?Relationship\s[^>]{1,8000}>/gu) ?? [];
    if (relationships.some(isForeign)) throw wordRefused("wordExternal");
  }
}

function isForeign(relationship: string): boolean {
  if (!/TargetMode\s{0,9}=\s{0,9}["']External["']/iu.test(relationship)) return false;
  const type = /Type\s{0,9}=\s{0,9}["'][^"']{0,300}\/(\w{1,60})["']/u.exec(relationship)?.[1];
  if (type === "hyperlink") return false;
  const isWeb = /Target\s{0,9}=\s{0,9}["'](?:https?:|ftp:|\\\\|\/\/|file:\/\/[^/])/iu.test(relationship);
  return type !== "attachedTemplate" || isWeb;
}

function textOf(parts: WordParts, name: string): string {
  return new TextDecoder().decode(parts.get(name));
}
