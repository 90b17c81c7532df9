/** Stands for a letter the font does not have, so that a reader sees that something is missing. */
const missingLetter = "\u25a1";

/**
 * What makes any text drawable by a TrueType font: letters it lacks become `missingLetter`, invisible signs it lacks go.
 *
 * Reads the `cmap` table of format 4 (OpenType specification, «cmap»): the plane in which all of Vietnamese lies.
 */
export function drawableBy(font) {
  const known = rangesOf(font).map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`);
  const lacked = new RegExp(`[^${known.join("")}]`, "gu");
  return (text) =>
    text.replace(lacked, (letter) =>
      /\p{Default_Ignorable_Code_Point}|\p{Cc}/u.test(letter) ? "" : missingLetter,
    );
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
