import type { Rule } from "#lib/extraction/rule";
import { comparable, words } from "#lib/extraction/words";

import type { Citation, Congress } from "./citation";
import { tidy } from "./citation";
import { asNumber } from "./congress";
import { readTitle } from "./parts";

const which = String.raw`\d{1,2}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai| ba| bốn| lăm)?`;
const term = String.raw`khóa\x20{0,3}[IVX]{1,5}(?:${String.raw`\x20{0,2}(?:,|và)\x20{0,3}(?:khóa\x20{0,2})?[IVX]{1,5}(?![\p{L}])`}){0,3}`;
const plenum = words(
  String.raw`(?:nghị quyết|NQ)(?: của)? (?:(?:hội nghị |HN ?)?(?:trung ương|TW|T\.Ư|TƯ)(?: lần thứ)? (${which})|hội nghị (?:lần )?thứ (${which}),? (?:của )?(?:ban chấp hành|bch) (?:trung ương|TW|T\.Ư|TƯ)(?: đảng)?(?: cộng sản việt nam)?)(?![\p{L}\d/-])(?:\x20{0,2},?\x20{0,2}\(?(${term})\)?)?`,
);

/** «Nghị quyết Trung ương 4 khóa XII», «… 4 (khóa XI, XII)» (two documents). */
export const plenumResolution: Rule<Citation> = {
  name: "document-plenum-resolution",
  read({ text, plain }) {
    return [...plain.matchAll(plenum)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].trimEnd().length };
      const terms = [...(match[3] ?? "").matchAll(/[IVX]{1,5}(?![\p{L}])/gu)].map(([numeral]) => numeral);
      const title = readTitle(plain, span.end);
      const quoted = tidy(text.slice(span.start, span.end));
      const head = quoted.replace(/[\x20,(]*khóa[\s\S]*$|[\x20,(]*khoá[\s\S]*$/iu, "");
      const texts = terms.length > 1 ? terms.map((numeral) => `${head} khóa ${numeral}`) : [quoted];
      return texts.map((name) => ({
        span,
        certainty: "stated" as const,
        value: {
          kind: "Nghị quyết",
          symbol: null,
          number: null,
          date: null,
          issuer:
            /hội nghị/iu.test(name) && /thứ/iu.test(name)
              ? tidy(name.replace(/^\S+(?:\s+quyết)?\s+/iu, ""))
              : null,
          title: title ? tidy(text.slice(title.start, title.end)) : null,
          text: name,
          congress: plenumOf(match, name),
        },
      }));
    });
  },
};

/** Mentions of one plenum are one document, whether or not they name the term. */
function plenumOf(match: RegExpMatchArray, name: string): Congress {
  const ordinal = asNumber(comparable(match[1] ?? match[2] ?? ""));
  const numeral = /([IVX]{1,5})\)?$/u.exec(name.trim())?.[1] ?? null;
  return {
    body: "hội nghị trung ương",
    ordinal: `hội nghị ${ordinal}`,
    term: match[3] === undefined ? null : numeral,
  };
}

const named = words(String.raw`(đề án|kế hoạch|dự án)\x20{0,3}"([^"\n]{6,250})`);

/** «Đề án "Nâng cao …"»: a plan with a quoted name. */
export const titledPlan: Rule<Citation> = {
  name: "document-titled-plan",
  read({ text, plain }) {
    return [...plain.matchAll(named)].flatMap((match) => {
      const [all, kind = "", title = ""] = match;
      const end = match.index + all.length;
      if (plain[end] !== '"') return [];
      const start = end - title.length;
      return [
        {
          span: { start: match.index, end: end + 1 },
          certainty: "stated" as const,
          value: {
            kind: kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase(),
            symbol: null,
            number: null,
            date: null,
            issuer: null,
            title: tidy(text.slice(start, end)),
            text: tidy(text.slice(match.index, end + 1)),
            congress: null,
          },
        },
      ];
    });
  },
};
