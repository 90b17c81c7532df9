import type { LegacyEncoding } from "#lib/extraction/decode";
import { legacyEncodingOf, legacyToUnicode } from "#lib/extraction/decode";

import type { WordElement } from "./model";
import { textProperty } from "./model";

/** How the text of each font is to be read: "" is the font of the style. */
export interface FontReading {
  /** What was converted, null where everything is Unicode. */
  readonly encoding: LegacyEncoding | null;
  readonly read: (text: string, font: string) => string;
}

/**
 * Finds out which fonts of a document carry TCVN3 or VNI.
 *
 * The letters decide, font by font, for VNI text stands in fonts named for TCVN3 and Unicode in «.VnTime». A font too
 * little of which is written to tell follows its name. «.VnTimeH» shows small letters as capitals.
 */
export function readingOfFonts(body: readonly WordElement[]): FontReading {
  const texts = new Map<string, string>();
  gather(body, "", texts);
  const encodings = new Map<string, LegacyEncoding>();
  for (const [font, text] of texts) {
    const encoding = legacyEncodingOf(text) ?? encodingByName(font, text);
    if (encoding) encodings.set(font, encoding);
  }
  return {
    encoding: [...encodings.values()][0] ?? null,
    read(text, font) {
      const encoding = encodings.get(font);
      const unicode = encoding ? legacyToUnicode(text, encoding) : text.normalize("NFC");
      return encoding === "tcvn3" && /^\.vn.*h$/iu.test(font) ? unicode.toLocaleUpperCase("vi") : unicode;
    },
  };
}

/** The font of a run; what is written in it may carry an old encoding. */
export function fontOf(run: WordElement, around: string): string {
  return run.type === "run" ? textProperty(run, "font") || around : around;
}

function gather(elements: readonly WordElement[], font: string, texts: Map<string, string>): void {
  for (const element of elements) {
    const own = fontOf(element, font);
    if (element.type === "text") texts.set(own, `${texts.get(own) ?? ""}${textProperty(element, "value")} `);
    gather(element.children, own, texts);
  }
}

/** Fewer letters than tell anything: «§¶ng» alone in .VnTime. */
const tooFew = 40;

function encodingByName(font: string, text: string): LegacyEncoding | null {
  const isOld = text.length < tooFew && /[\u00A1-\u00FF]/u.test(text) && !/[\u0100-\u1EF9]/u.test(text);
  if (!isOld) return null;
  if (/^\.vn/iu.test(font)) return "tcvn3";
  return /^vni[- ]/iu.test(font) ? "vni" : null;
}
