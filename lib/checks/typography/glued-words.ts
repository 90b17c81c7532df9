import type { Check, Remark } from "#lib/checks/check";
import type { Place } from "#lib/checks/spans";
import { placesOf } from "#lib/checks/spans";
import { isSyllable, splitTone } from "#lib/checks/typography/vietnamese-syllable";

/** Words that are often typed onto the word before. */
const joints = [
  "của",
  "và",
  "được",
  "các",
  "những",
  "với",
  "về",
  "đã",
  "tại",
  "là",
  "trong",
  "này",
  "đến",
  "nhằm",
];
const glued = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}'’.@/_-])(\p{L}{2,7})(${joints.join("|")})(?![\p{L}\p{M}\p{N}'’@/_-]|\.\p{L})`,
  "gu",
);
const hint = new RegExp(String.raw`[^\s"“(](?:${joints.join("|")})`);
/** A mark that is still open before the glued word. */
const openBefore = /[“"«][^”"»]*$/u;

/** «ở Việt Namcủa Tổng Bí thư»: two words in one, often where a closing quotation mark is missing too. */
export const gluedWords: Check = {
  name: "glued-words",
  severity: "warning",
  scope: "paragraph",
  find: ({ reading }) =>
    placesOf(reading, glued, "text", hint).flatMap((place) =>
      judge(place, openBefore.test(before(reading.text, place))),
    ),
};

function before(text: string, { start, paragraph }: Place): string {
  return text.slice(Math.max(paragraph.start, start - 400), start);
}

function judge({ start, end, match: [all, first = "", second = ""] }: Place, isQuoting: boolean): Remark[] {
  if (isSyllable(all) || !isSyllable(first) || !vowel.test(splitTone(first).letters)) return [];
  const quote = isQuoting ? " Có thể thiếu cả dấu ngoặc kép đóng." : "";
  return [
    {
      span: { start, end },
      message: `«${all}» là hai từ viết liền.${quote}`,
      mend: isQuoting ? null : `${first} ${second}`,
    },
  ];
}

const vowel = /[aăâeêioôơuưy]/u;
