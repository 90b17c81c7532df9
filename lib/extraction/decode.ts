import { tcvn3, vni } from "#lib/extraction/legacy-letters";
import { Problem } from "#lib/problem";

/** How a text was stored. "tcvn3" and "vni" are the fonts' encodings from before Unicode. */
export type TextEncoding = "utf-8" | "utf-16" | "tcvn3" | "vni";

export interface Decoded {
  /** Unicode NFC, without byte order mark. */
  readonly text: string;
  readonly encoding: TextEncoding;
}

/**
 * The text of a file's bytes, whatever it was written with.
 *
 * TCVN3 and VNI are recognised by the words they would give, also when their
 * letters were pasted as Unicode («§¶ng uû»); Vietnamese in Unicode is never
 * converted. An empty file is an empty text.
 *
 * @throws Problem — "invalid", reason "unknown-encoding", for anything else:
 *   pictures, archives, other code pages.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide = readUtf16(bytes);
  if (wide !== null) return { text: tidy(wide), encoding: "utf-16" };
  const text = readUtf8(bytes);
  if (text !== null && !binary.test(text)) return fromLegacy(text) ?? { text: tidy(text), encoding: "utf-8" };
  const legacy = text === null ? fromLegacy(new TextDecoder("latin1").decode(bytes), bytes) : null;
  if (legacy === null || binary.test(legacy.text))
    throw new Problem("invalid", "The bytes are neither Unicode nor TCVN3 nor VNI text.", [
      { field: "", reason: "unknown-encoding" },
    ]);
  return legacy;
}

/** Scripts that no Vietnamese report is written in; bytes of an archive look like them. */
const foreign = /[\u0400-\u1DFF\u2E80-\uD7FF\uE000-\uF8FF]/u;

/** Control characters no text has. */
// oxlint-disable-next-line no-control-regex
const binary = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/u;

function tidy(text: string): string {
  return text.replace(/^\uFEFF/u, "").normalize("NFC");
}

function readUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 by its mark, or by the zero bytes that Latin letters leave. */
function readUtf16(bytes: Uint8Array): string | null {
  const label = utf16Label(bytes);
  if (label === null || bytes.length % 2 !== 0) return null;
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return binary.test(text) || foreign.test(text.slice(0, 200)) ? null : text;
  } catch {
    return null;
  }
}

function utf16Label(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 400);
  const [even, odd] = [zerosAt(sample, 0), zerosAt(sample, 1)];
  if (sample.length < 4 || Math.max(even, odd) < sample.length / 5 || Math.min(even, odd) > 0) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}

function zerosAt(bytes: Uint8Array, parity: number): number {
  return bytes.filter((byte, index) => byte === 0 && index % 2 === parity).length;
}

/** Letters that only Vietnamese in Unicode has. */
const unicodeVietnamese = /[ăĂđĐơƠưƯ\u1EA0-\u1EF9]|\u0300|\u0301|\u0303|\u0309|\u0323/u;
const legacyLetter = /[\u00A1-\u00FF]/u;

/** The encodings from before Unicode. */
export type LegacyEncoding = Extract<TextEncoding, "tcvn3" | "vni">;

/** Which old encoding the letters of a text were meant in; null for Unicode, and for what is not Vietnamese. */
export function legacyEncodingOf(text: string): LegacyEncoding | null {
  const found = fromLegacy(text)?.encoding;
  return found === "tcvn3" || found === "vni" ? found : null;
}

/** Letters of an old encoding in Unicode (NFC). */
export function legacyToUnicode(text: string, encoding: LegacyEncoding): string {
  return replaceAll(text, encoding === "tcvn3" ? tcvn3 : vni).normalize("NFC");
}

function fromLegacy(text: string, bytes?: Uint8Array): Decoded | null {
  if (unicodeVietnamese.test(text) || !legacyLetter.test(text)) return null;
  const candidates = [
    { encoding: "tcvn3" as const, text: replaceAll(bytes ? byteString(bytes) : text, tcvn3) },
    { encoding: "vni" as const, text: replaceAll(text, vni) },
  ].map((candidate) => ({ ...candidate, share: vietnameseShare(candidate.text) }));
  const best = candidates.toSorted((a, b) => b.share - a.share)[0];
  if (!best || best.share < 0.75 || !unicodeVietnamese.test(best.text)) return null;
  return { text: tidy(best.text), encoding: best.encoding };
}

/** One character a byte: TextDecoder's "latin1" is windows-1252, which moves 0x80–0x9F only. */
function byteString(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join("");
}

function replaceAll(text: string, letters: ReadonlyMap<string, string>): string {
  const longest = Math.max(...[...letters.keys()].map((key) => key.length));
  let result = "";
  for (let at = 0; at < text.length;) {
    const pair = longest > 1 ? letters.get(text.slice(at, at + 2)) : undefined;
    const sign = text.charAt(at);
    result += pair ?? letters.get(sign) ?? sign;
    at += pair === undefined ? 1 : 2;
  }
  return result;
}

const syllable =
  /^(?:ngh|ng|nh|kh|gh|gi|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?[aăâeêioôơuưy]{1,3}(?:ng|nh|ch|[cmnpt])?$/u;
const tones = /\u0300|\u0301|\u0303|\u0309|\u0323/gu;

/** Of the words that hold more than ASCII, how many are Vietnamese syllables (0..1). */
function vietnameseShare(text: string): number {
  const words = [...text.slice(0, 20_000).matchAll(/[\p{L}\u00A1-\u00FF]+/gu)].map(([word]) =>
    word.toLowerCase(),
  );
  const marked = words.filter((word) => /[^a-z]/u.test(word));
  if (marked.length === 0) return 0;
  const good = marked.filter((word) =>
    syllable.test(word.normalize("NFD").replace(tones, "").normalize("NFC")),
  );
  return good.length / marked.length;
}
