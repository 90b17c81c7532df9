/**
 * The text as it is read and quoted: Unicode NFC, otherwise untouched.
 *
 * All spans of an extraction point into this string.
 */
export function toPlainText(text: string): string {
  return text.normalize("NFC");
}

/**
 * A copy of the text that is easier to match, of exactly the same length.
 *
 * Blanks, dashes and quotes become ASCII, pictures become blanks, and the tone
 * mark of «oà», «uỷ» moves to its older place («òa», «ủy»), so that offsets in
 * the copy are offsets in the text.
 */
export function toReadable(text: string): string {
  return text
    .replace(/[^\S\n\x20]|[\u200B-\u200F\u2060\uFEFF\u00AD]/gu, " ")
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/[\u201C-\u201F\u00AB\u00BB\u2033\u3003]/gu, '"')
    .replace(/[\u2018-\u201B\u02BC\u2032`\u00B4]/gu, "'")
    .replace(/[•●▪◦·■►–]/gu, "-")
    .replace(/\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\uFE0F/gu, (picture) =>
      /[\d#*©®]/u.test(picture) ? picture : " ".repeat(picture.length),
    )
    .replace(/(?<![qQ])([oOuU])([àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ])(?!\p{L})/gu, moveTone)
    .replace(/([qQ])([ùúủũụÙÚỦŨỤ])(y)(?!\p{L})/gu, (_all, q: string, u: string, y: string) => {
      const [base = "", tone = ""] = u.normalize("NFD");
      return q + base + (y + tone).normalize("NFC");
    });
}

const openPairs = new Set(["oa", "oe", "uy"]);

function moveTone(all: string, glide: string, vowel: string): string {
  const [base = "", tone = ""] = vowel.normalize("NFD");
  if (!openPairs.has((glide + base).toLowerCase())) return all;
  return (glide + tone).normalize("NFC") + base;
}
