import type { Check, Remark } from "#lib/checks/check";
import { neverDoubled } from "#lib/checks/typography/never-doubled";
import type { Syllable } from "#lib/checks/typography/syllables";
import { syllablesOf } from "#lib/checks/typography/syllables";
import type { Reading } from "#lib/extraction/reading";

/** A longer run that is said twice is a sentence, see `doubledSentence`. */
const longest = 4;

/**
 * «Đại hội Đại hội», «tuyên tuyên giáo»: words said twice in a row.
 *
 * One syllable is doubled by right in «luôn luôn» and across two words in «đại biểu biểu quyết»;
 * so of single ones only those that never stand twice are reported.
 */
export const doubledWords: Check = {
  name: "doubled-words",
  severity: "warning",
  scope: "paragraph",
  find({ reading }) {
    const syllables = syllablesOf(reading);
    const remarks: Remark[] = [];
    for (let at = 0; at < syllables.length; at += 1) {
      const length = doubledAt(reading, syllables, at);
      if (length === 0) continue;
      remarks.push(remarkAt(reading, syllables, { at, length }));
      at += 2 * length - 1;
    }
    return remarks;
  },
};

/** How many syllables from here on stand twice in a row; 0 for none. */
function doubledAt(reading: Reading, syllables: readonly Syllable[], at: number): number {
  for (let length = longest; length >= 1; length -= 1)
    if (isDoubled(syllables, { at, length }) && isSlip(reading, syllables, { at, length })) return length;
  return 0;
}

function isDoubled(syllables: readonly Syllable[], { at, length }: Run): boolean {
  for (let here = at; here < at + length; here += 1)
    if (syllables[here]?.word !== syllables[here + length]?.word) return false;
  for (let here = at + 1; here < at + 2 * length; here += 1)
    if (syllables[here]?.follows !== true) return false;
  return true;
}

interface Run {
  readonly at: number;
  readonly length: number;
}

/** Words that may be said twice in a row on purpose. */
const byRight = new Set(["từng bước", "từng ngày", "muôn năm", "mãi mãi", "đời đời", "từng người"]);

function isSlip(reading: Reading, syllables: readonly Syllable[], { at, length }: Run): boolean {
  const said = syllables.slice(at, at + length);
  const words = said.map(({ word }) => word).join(" ");
  if (/\p{N}/u.test(words) || byRight.has(words)) return false;
  if (length === 1) return isSingleSlip(reading, syllables, at);
  return !said.every(({ word }) => word === said[0]?.word);
}

function isSingleSlip({ text }: Reading, syllables: readonly Syllable[], at: number): boolean {
  const [first, second, third] = syllables.slice(at, at + 3);
  if (!first || !second) return false;
  const isCapital = /\p{Lu}/u.test(text.charAt(second.start));
  if (first.word === "số") return third?.follows === true && /^\p{N}/u.test(third.word);
  return neverDoubled.has(first.word) && !isCapital;
}

function remarkAt({ text }: Reading, syllables: readonly Syllable[], { at, length }: Run): Remark {
  const start = syllables[at]?.start ?? 0;
  const once = syllables[at + length - 1]?.end ?? start;
  const end = syllables[at + 2 * length - 1]?.end ?? once;
  const said = text.slice(start, once);
  return { span: { start, end }, message: `«${said}» được viết hai lần liền nhau.`, mend: said };
}
