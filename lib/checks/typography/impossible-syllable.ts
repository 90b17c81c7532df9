import type { Check, Remark } from "#lib/checks/check";
import { touchesAny } from "#lib/checks/spans";
import { slipsIn } from "#lib/checks/typography/slips";
import { syllablesOf } from "#lib/checks/typography/syllables";
import { isSyllable, splitTone } from "#lib/checks/typography/vietnamese-syllable";
import type { Span } from "#lib/extraction/facts";

/** Small letters throughout: names, brands and abbreviations keep a capital. */
const smallWord = /^\p{Ll}{2,12}$/u;
/** Signs that make a word a part of something longer: an address, a number, a name. */
const joinedBefore = /[\p{L}\p{M}\p{N}'’.@/_-]$/u;
const joinedAfter = /^(?:[\p{L}\p{M}\p{N}'’@/_-]|\.\p{L})/u;
const vowels = /[aăâeêioôơuưy]+/gu;
/** Letters no other language of ours has: a word without them may be English. */
const vietnamese = /[ăâđêôơư]|\p{M}/u;
const telex = /^dd\p{Ll}+$|uow/u;

/** Loan words that are written as one syllable with marks. */
const loans = new Set(["iốt", "iôt"]);

/**
 * A word of small letters that cannot be a Vietnamese syllable: «ngiệp», «dđược», «đựơc», «ddoongf».
 *
 * Words without Vietnamese letters, with capitals, or of several syllables are left alone.
 */
export const impossibleSyllable: Check = {
  name: "impossible-syllable",
  severity: "warning",
  scope: "paragraph",
  find(report) {
    const { reading } = report;
    const wrong = syllablesOf(reading).flatMap(({ start, end }) => {
      const mistake = mistakeIn(reading.text.slice(start, end));
      return mistake && standsAlone(reading.text, { start, end }) ? [{ start, end, ...mistake }] : [];
    });
    if (wrong.length === 0) return [];
    const known = slipsIn(report).map(({ span }) => span);
    return wrong.filter((place) => !touchesAny(known, place)).map(remark);
  },
};

function standsAlone(text: string, { start, end }: Span): boolean {
  return (
    !joinedBefore.test(text.slice(Math.max(0, start - 2), start)) &&
    !joinedAfter.test(text.slice(end, end + 4))
  );
}

interface Mistake {
  readonly word: string;
  readonly mend: string | null;
}

/** Some seven thousand syllables make up the language: each is judged once. */
const judged = new Map<string, Mistake | null>();
const mostJudged = 20_000;
const longestJudged = 12;

/** What is wrong with a word; null for nothing. */
function mistakeIn(word: string): Mistake | null {
  if (word.length > longestJudged) return judge(word);
  const known = judged.get(word);
  if (known !== undefined) return known;
  if (judged.size >= mostJudged) judged.clear();
  const mistake = judge(word);
  judged.set(word, mistake);
  return mistake;
}

function judge(word: string): Mistake | null {
  if (!smallWord.test(word)) return null;
  const isWrong = telex.test(word) || (isOneSyllable(word) && !loans.has(word) && !isSyllable(word));
  return isWrong ? { word, mend: mendOf(word) } : null;
}

function remark({ start, end, word, mend }: Span & Mistake): Remark {
  const advice = mend === null ? "" : ` Có phải «${mend}»?`;
  return { span: { start, end }, message: `«${word}» không thể là một tiếng Việt.${advice}`, mend };
}

/** «krông», «đắk»: words of other peoples of the country, and loans. */
const foreign = /^(?:[bcdđghkmps]l|[bcdđghkmps]r|s[tpk]|x[tp])|[klrbdv]$/u;

function isOneSyllable(word: string): boolean {
  if (!vietnamese.test(word.normalize("NFD")) && !vietnamese.test(word)) return false;
  const { letters } = splitTone(word);
  return letters.match(vowels)?.length === 1 && !foreign.test(letters);
}

type Repair = (word: string) => string;

const repairs: readonly Repair[] = [
  (word) => word.replace(/^[dđ][dđ]/u, "đ"),
  (word) => word.replace(/^ngh(?=[^eêiyẻẽèéẹếềểễệìíỉĩị])/u, "ng"),
  (word) => word.replace(/^ng(?=[eêiyẻẽèéẹếềểễệìíỉĩị])/u, "ngh"),
  (word) => word.replace(/^g(?=[eêẻẽèéẹếềểễệ])/u, "gh"),
  (word) => (/^gh[^eêiy]/u.test(splitTone(word).letters) ? `g${word.slice(2)}` : word),
  (word) => shiftTone(word, /(?<=q)[ùúủũụ]\p{L}/u),
  (word) => shiftTone(word, /(?<=g)[ìíỉĩị]\p{L}/u),
  (word) => shiftTone(word, /[ìíỉĩị]ê|[ùúủũụ][ôâêơy]|[ỳýỷỹỵ]ê|[òóỏõọ][aăe]/u),
  (word) => shiftTone(word.replace(/u(?=[ơờớởỡợ]\p{L})/u, "ư"), /[ưừứửữự]ơ/u),
  (word) => shiftTone(word.replace(/(?<=[ưừứửữự])o/u, "ơ"), /[ưừứửữự]ơ/u),
  (word) => word.replace(/(\p{Ll})\1$/u, "$1"),
];

/** The one right syllable the word can be repaired to; null when there is none or there are several. */
function mendOf(word: string): string | null {
  const repaired = new Set(repairs.map((repair) => repair(word)).filter(isSyllable));
  repaired.delete(word);
  const [only] = repaired;
  return repaired.size === 1 && only !== undefined ? only : null;
}

/** The tone mark of the first vowel moves to the second: «ựơ» → «ượ». */
function shiftTone(word: string, place: RegExp): string {
  return word.replace(place, (pair) => {
    const [first = "", ...marks] = pair.charAt(0).normalize("NFD");
    const tone = marks.find((mark) => /[\u0300\u0301\u0303\u0309\u0323]/u.test(mark)) ?? "";
    const quality = marks.filter((mark) => mark !== tone).join("");
    return (first + quality).normalize("NFC") + (pair.charAt(1) + tone).normalize("NFC");
  });
}
