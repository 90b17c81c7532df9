import type { Check, CheckedReport, Remark } from "#lib/checks/check";
import { placesOf, touchesAny } from "#lib/checks/spans";
import type { Span } from "#lib/extraction/facts";

const newStyle = /(?<![qQ\p{M}])(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?![\p{L}\p{M}])/gu;
const oldStyle = /(?<![qQ\p{M}])(?:[òóỏõọÒÓỎÕỌ][aAeE]|[ùúủũụÙÚỦŨỤ][yY])(?![\p{L}\p{M}])/gu;
/** Words that keep their capital without being a name: «Uỷ ban», «Khoá XIII». */
const noName = new Set(["uy", "khoa"]);

type Style = "old" | "new";

interface Toned extends Span {
  readonly style: Style;
  readonly word: string;
}

/**
 * «uỷ» beside «ủy»: the tone mark stands in one place in one text, the committee's if it has a wish.
 *
 * Names, quotations and symbols keep their spelling. Both places are right by themselves.
 */
export const tonePlacement: Check = {
  name: "tone-placement",
  severity: "notice",
  scope: "report",
  find(report) {
    const words = tonedWords(report);
    const wanted = report.context.tonePlacement || usualStyle(words);
    const kept = words.filter(({ style }) => style === wanted).length;
    return words
      .filter(({ style }) => style !== wanted)
      .map((word) => remark(word, { kept, isWish: report.context.tonePlacement !== "" }));
  },
};

function remark({ start, end, word }: Toned, { kept, isWish }: { kept: number; isWish: boolean }): Remark {
  const mend = moved(word);
  const why = isWish ? "cấp uỷ chọn cách viết này" : `bài viết theo cách này ${kept} lần`;
  return { span: { start, end }, message: `Đặt dấu thanh thống nhất: «${mend}» (${why}).`, mend };
}

function tonedWords({ reading, quotations, symbols }: CheckedReport): Toned[] {
  const found = (pattern: RegExp, style: Style) =>
    placesOf(reading, pattern, "text").map(({ start, end }) => wordAt(reading.text, { start, end }, style));
  return [...found(newStyle, "new"), ...found(oldStyle, "old")]
    .filter(({ word }) => !isName(word))
    .filter((span) => !touchesAny(quotations, span) && !touchesAny(symbols, span))
    .toSorted((a, b) => a.start - b.start);
}

function wordAt(text: string, { start, end }: Span, style: Style): Toned {
  const onset = /\p{L}{0,4}$/u.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? "";
  return { start: start - onset.length, end, style, word: onset + text.slice(start, end) };
}

function isName(word: string): boolean {
  const bare = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return /^\p{Lu}/u.test(word) && !noName.has(bare);
}

/** The commoner style; of two alike, the one the text begins with. */
function usualStyle(words: readonly Toned[]): Style {
  const old = words.filter(({ style }) => style === "old").length;
  if (old * 2 === words.length) return words[0]?.style ?? "old";
  return old * 2 > words.length ? "old" : "new";
}

/** The same word with its tone mark on the other vowel. */
function moved(word: string): string {
  const onset = word.slice(0, -2);
  const [first = "", firstMark = ""] = word.charAt(word.length - 2).normalize("NFD");
  const [second = "", secondMark = ""] = word.charAt(word.length - 1).normalize("NFD");
  return onset + (first + secondMark).normalize("NFC") + (second + firstMark).normalize("NFC");
}
