import type { Rule } from "#lib/extraction/rule";
import { comparable, words } from "#lib/extraction/words";

import type { Citation, Congress } from "./citation";
import { tidy } from "./citation";
import { readTitle } from "./parts";

const numeral = String.raw`(?:(?:lần )?thứ )?(?:[IVXL]{1,6}|\d{1,2}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?![\p{L}\d])`;
const term = String.raw`(?:\x20{0,2},?\x20{0,2}\(?(?:nhiệm kỳ|NK|khóa)\x20{0,3}\d{4}\x20{0,3}-?\x20{0,3}\d{4}\)?)`;
const bodyWord = String.raw`(?!lần thứ|nhiệm kỳ|NK |đề ra|đã|và |về |gắn |trong |trên |tại |vào |đến |với |để |là |của các|cũng|nhằm|thành công|được|bằng|có |theo |khóa |sẽ |năm |đưa |cấp mình|cấp trên|bảo đảm|do |cho |thời |đang |tới )[\p{L}\p{N}'-]+`;
const bodyPart = String.raw`(?:(?:đại biểu |toàn quốc |của )?(?:đảng|đảng bộ|đoàn|hội|công đoàn|phụ nữ|nông dân|thanh niên|chi bộ|toàn quốc|cựu|mặt trận)(?: ${bodyWord}){0,12})`;
const resolution = words(
  String.raw`(?:nghị quyết|NQ)(?: của)? (?:đại hội|ĐH|ĐHĐB) (?:đại hội )?(?:đại biểu )?((?:lần thứ )?(?:[IVXL]{1,6}|\d{1,2})(?![\p{L}\d]))?\x20{0,2}(${bodyPart})?\x20{0,2}(,?\x20{0,2}lần ${numeral}|,? khóa [IVXL]{1,6})?((?: của| -)? đảng(?! ủy)(?: bộ(?: ${bodyWord}){0,8})?)?(${term})?`,
  "giu",
);

/** «Nghị quyết Đại hội Đảng bộ … lần thứ IV, nhiệm kỳ …», «Nghị quyết Đại hội XIII của Đảng». */
export const congressResolution: Rule<Citation> = {
  name: "document-congress-resolution",
  read({ text, plain }) {
    return [...plain.matchAll(resolution)].flatMap((match) => {
      const [all, ordinal, body, later, of, years] = match;
      const length = all.trimEnd().length;
      const span = { start: match.index, end: match.index + length };
      const congress = congressOf({ ordinal: later ?? ordinal, body: `${body ?? ""} ${of ?? ""}`, years });
      if (!congress) return [];
      const quoted = tidy(text.slice(span.start, span.end));
      const title = readTitle(plain, span.end);
      return [
        {
          span,
          certainty: "stated" as const,
          value: {
            kind: "Nghị quyết",
            symbol: null,
            number: null,
            date: null,
            issuer: issuerOf(quoted),
            title: title ? tidy(text.slice(title.start, title.end)) : null,
            text: quoted,
            congress,
          },
        },
      ];
    });
  },
};

function issuerOf(quoted: string): string {
  return quoted
    .replace(/^\S+(?:\s+quyết)?(?:\s+của)?\s+/iu, "")
    .replace(/^Đại hội (?=Đại hội)/iu, "")
    .replace(/[\x20,(]*(?:nhiệm kỳ|NK)\s*\d.*$/iu, "")
    .trim();
}

interface Printed {
  ordinal: string | undefined;
  body: string;
  years: string | undefined;
}

const vagueBodies = new Set(["", "đảng", "đảng bộ", "hội"]);

/** Null when neither body, number nor term says which congress is meant. */
function congressOf({ ordinal, body, years }: Printed): Congress | null {
  const whose = foldBody(body);
  const number =
    ordinal === undefined ? null : comparable(ordinal).replace(/^(?:lần )?(?:thứ )?(?:khóa )?/u, "");
  const period = years === undefined ? null : years.replace(/\D+/gu, "");
  if (number === null && period === null && vagueBodies.has(whose)) return null;
  return { body: whose, ordinal: number === null ? null : asNumber(number), term: period };
}

function foldBody(body: string): string {
  const plain = comparable(body)
    .replace(/^của /u, "")
    .replace(/ của đảng$|^đại biểu /gu, "")
    .replace(/^đại biểu /u, "")
    .trim();
  if (/^đảng (?:bộ )?các cấp/u.test(plain)) return "đảng các cấp";
  return /toàn quốc/u.test(plain) && !/hội|đoàn/u.test(plain) ? "đảng" : plain.replace(/ của đảng$/u, "");
}

const spelled = ["", "nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"].map(comparable);
const roman: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** «VI», «sáu» and «6» are one number. */
export function asNumber(ordinal: string): string {
  if (/^\d+$/u.test(ordinal)) return String(Number(ordinal));
  const word = spelled.indexOf(ordinal);
  if (word > 0) return String(word);
  const digits = Array.from(ordinal, (letter) => roman[letter] ?? 0);
  return String(
    digits.reduce((sum, value, index) => sum + (value < (digits[index + 1] ?? 0) ? -value : value), 0),
  );
}
