import type { Check, Remark } from "#lib/checks/check";
import type { Place } from "#lib/checks/spans";
import { placesOf, touchesAny } from "#lib/checks/spans";
import { comparableWords, syllablesOf } from "#lib/checks/typography/syllables";
import { abbreviations } from "#lib/extraction/abbreviations";
import type { Reading } from "#lib/extraction/reading";
import { comparable } from "#lib/extraction/words";

const short = /(?<![\p{L}\p{N}./-])\p{Lu}[\p{L}.]{1,8}(?:-\p{Lu}{2})?(?![\p{L}\p{N}/-])/gu;
/** Everybody who reads such news knows them. */
const wellKnown = new Set(
  `UBND HĐND MTTQ UBMTTQ TW T.Ư TƯ TNCS LHPN LĐLĐ ĐBQH BCH BTV UBKT CCB ĐTN KT-XH QP-AN QPAN ANTT CT-XH TTATXH ANCT HĐQT
  GĐ PGĐ PCT PBT BT TU HU ĐU ĐUV TUV HUV NTM HD KH BC TB NQ KL QC TTr CTr BB ĐA`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

/**
 * An abbreviation that readers may not know, at its first use without its full words: «UVTVTU», «TSVM».
 *
 * Explained is «Tổ chức cơ sở đảng (TCCSĐ)», the other way round, or the full words earlier in the text.
 */
export const unexplainedAbbreviation: Check = {
  name: "unexplained-abbreviation",
  severity: "notice",
  scope: "report",
  find({ reading, symbols, quotations }) {
    const seen = new Set<string>();
    return placesOf(reading, short)
      .filter((place) => !touchesAny(symbols, place) && !touchesAny(quotations, place))
      .flatMap((place) => {
        const word = place.match[0].replace(/\.$/u, "");
        const full = wellKnown.has(word) || seen.has(word) ? undefined : abbreviations[word];
        seen.add(word);
        return full === undefined || isExplained(reading, place, full) ? [] : [remark(place, word, full)];
      });
  },
};

function remark({ start }: Place, word: string, full: string): Remark {
  return {
    span: { start, end: start + word.length },
    message: `Chữ viết tắt «${word}» chưa được giải thích. Lần đầu nên viết đủ: «${full} (${word})».`,
    mend: null,
  };
}

/** Its full words stand before it, or in brackets at once behind it, or it stands in brackets itself. */
function isExplained(reading: Reading, { start, end }: Place, full: string): boolean {
  const { plain } = reading;
  if (plain[start - 1] === "(" && plain[end] === ")") return true;
  const words = comparable(full);
  if (
    plain
      .slice(end, end + 2)
      .trimStart()
      .startsWith("(")
  )
    return comparable(plain.slice(end, end + 80)).startsWith(words);
  return saidBefore(reading, start, words);
}

function saidBefore(reading: Reading, place: number, words: string): boolean {
  const first = comparableWords(reading).indexOf(words);
  if (first < 0) return false;
  let length = 0;
  for (const { end, word } of syllablesOf(reading)) {
    if (end > place || length >= first + words.length) break;
    length += word.length + (length === 0 ? 0 : 1);
  }
  return length >= first + words.length;
}
