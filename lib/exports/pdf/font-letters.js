/** Stands for a letter the font does not have, so that a reader sees that something is missing. */
export const missingLetter = "\u25a1";

/**
 * Which letters a TrueType font can draw.
 *
 * Reads the `cmap` table of format 4 (OpenType specification, «cmap»): the plane in which all of Vietnamese lies.
 * Gives a function of a code point.
 */
export function lettersOf(font) {
  const ranges = rangesOf(font);
  return (codePoint) => ranges.some(([first, last]) => first <= codePoint && codePoint <= last);
}

/** The text with what the font lacks replaced by `missingLetter`; invisible signs it lacks are left out. */
export function drawable(text, has) {
  return text.replace(/[^\u0020-\u007e\n]/gu, (letter) => {
    if (has(letter.codePointAt(0))) return letter;
    return /\p{Default_Ignorable_Code_Point}|\p{Cc}/u.test(letter) ? "" : missingLetter;
  });
}

function rangesOf(font) {
  const at = formatFour(font, tableAt(font, "cmap"));
  const count = font.readUInt16BE(at + 6) / 2;
  const ends = at + 14;
  const starts = ends + 2 * count + 2;
  return Array.from({ length: count }, (_, index) => [
    font.readUInt16BE(starts + 2 * index),
    font.readUInt16BE(ends + 2 * index),
  ]).filter(([first]) => first !== 0xffff);
}

function tableAt(font, name) {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const record = 12 + 16 * index;
    if (font.toString("latin1", record, record + 4) === name) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no table ${name}.`);
}

function formatFour(font, cmap) {
  const count = font.readUInt16BE(cmap + 2);
  for (let index = 0; index < count; index += 1) {
    const at = cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4);
    if (font.readUInt16BE(at) === 4) return at;
  }
  throw new Error("The font's letters are not listed in format 4.");
}
