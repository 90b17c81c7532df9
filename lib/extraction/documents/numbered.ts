import type { Rule } from "#lib/extraction/rule";
import { matchAt, sticky, words, wordsThen } from "#lib/extraction/words";

import type { Citation, Symbol } from "./citation";
import { citationFrom } from "./citation";
import { documentKind } from "./parts";

const gap = String.raw`\x20{0,3}`;
// «-NQ/TW», «/CT-TW», « NQ/ TU», «/2023/NĐ-CP», «/NQ-ĐU», «– NQ, TW»
const symbol = String.raw`(?:${gap}[-/]?${gap}(?:(\d{4})${gap}/${gap})?((?!ngày|năm|của|về)[\p{L}]{1,5}(?:\d{1,2})?)${gap}(?:[-/]|,(?!\x20{0,3}(?:${documentKind})\x20))${gap}([\p{L}][\p{L}\d]{0,14}?(?:-[\p{L}][\p{L}\d]{0,20}){0,3}?)(?:(?=của|ngày|về)|(?![\p{L}\d]|-\p{L}{2})))`;
const numbered = wordsThen(
  String.raw`(${documentKind})${gap}(?:số:?${gap}){0,2}(\d{1,4}[a-d]?)(?=[\s\-/]|\p{L}{2,4}\x20?/)${symbol}`,
  "giu",
);
const bare = words(String.raw`(${documentKind})${gap}(số:?${gap}){0,2}(\d{1,4}[a-d]?)`, "giu");
const further = sticky(String.raw`\x20{0,3}(?:,|;|và|, và)\x20{0,3}(?:số )?(\d{1,4})${symbol}`);

/** Letters that are no symbol: «05 và …» read as a symbol would be nonsense. */
const upper = /\p{Lu}/u;

/** «Nghị quyết số 22-NQ/TW, ngày 02/02/2008 của …», «Quyết định 314/QĐ-HLGVN». */
export const withSymbol: Rule<Citation> = {
  name: "document-with-symbol",
  read({ text, plain }) {
    return [...plain.matchAll(numbered)].flatMap((match) => {
      const [all, kind = "", number = "", year, type = "", organ = ""] = match;
      const sign = readSymbol({ printed: all, number, year, type, organ });
      if (!sign) return [];
      const head = { start: match.index, end: match.index + all.length, kind, ...sign };
      return [citationFrom(text, plain, head), ...followers({ text, plain }, head)];
    });
  },
};

/** «các Nghị quyết số 18-NQ/TW, 19-NQ/TW»: the kind is said once. */
function followers({ text, plain }: { text: string; plain: string }, first: { end: number; kind: string }) {
  const found: ReturnType<typeof citationFrom>[] = [];
  let at = first.end;
  for (let match = matchAt(further, plain, at); match; match = matchAt(further, plain, at)) {
    const [all, number = "", year, type = "", organ = ""] = match;
    const sign = readSymbol({ printed: all, number, year, type, organ });
    if (!sign || found.length >= 20) break;
    const start = at + all.search(/\d/u);
    at += all.length;
    found.push(citationFrom(text, plain, { start, end: at, kind: first.kind, ...sign }));
  }
  return found;
}

interface Printed {
  /** All of it, for the signs between number and letters. */
  printed: string;
  number: string;
  year: string | undefined;
  type: string;
  organ: string;
}

/** Central and local Party organs; their symbols are written NN-XX/YY whatever is printed. */
const partyOrgan =
  /^(?:TW|TƯ|TU|HU|ĐU|QU|ThU|TXU|ĐUK|BTCTW|VPTW|UBKTTW|BTGTW|BCĐTW|BTCTU|VPTU|UBKTTU|BTGTU|CB)/iu;

function readSymbol({ printed, number, year, type, organ }: Printed): Symbol | null {
  if (!upper.test(type) || !upper.test(organ) || /^\p{Lu}\p{Ll}{2,}/u.test(organ)) return null;
  if (year !== undefined) return { number, symbol: `${number}/${year}/${type}-${organ}` };
  const isState =
    !partyOrgan.test(organ) && organ.length > 3 && printed.replace(/\s/gu, "").includes(`/${type}-`);
  return { number, symbol: isState ? `${number}/${type}-${organ}` : `${number}-${type}/${organ}` };
}

const afterNumber = sticky(
  String.raw`\x20{0,2}(?:[.,;:)"]|$|\n)|\s(?:của|về|ngày(?=\s\d)|và|trong|tại|đến|gắn|với|cho|để|là|được|đã|khóa|nhằm|bộ chính|ban bí|-)(?![\p{L}])`,
);
const needsNumberWord =
  /^(?:kế hoạch|chương trình|báo cáo|luật|lệnh|chiến lược|dự án|phương án|quy chế|KH|CTr|tờ trình)/iu;

/** «Chỉ thị số 05 của Bộ Chính trị», «Quy định 1374», «Kết luận 19». */
export const numberOnly: Rule<Citation> = {
  name: "document-number-only",
  read({ text, plain }) {
    return [...plain.matchAll(bare)].flatMap((match) => {
      const [all, kind = "", numberWord, number = ""] = match;
      const end = match.index + all.length;
      if (/^\x20{0,3}[-/]\x20{0,3}[\p{L}\d]/u.test(plain.slice(end, end + 8))) return [];
      if (numberWord === undefined && !isBareNumber(plain, { kind, number, end })) return [];
      return [citationFrom(text, plain, { start: match.index, end, kind, number, symbol: null })];
    });
  },
};

function isBareNumber(
  plain: string,
  { kind, number, end }: { kind: string; number: string; end: number },
): boolean {
  if (/^(?:19|20)\d\d$/u.test(number) || /^,\s\d{1,3}\s\p{L}/u.test(plain.slice(end, end + 8))) return false;
  if (needsNumberWord.test(kind))
    return /^\s{1,3}(?:của|về|ngày\s\d)(?!\p{L})/u.test(plain.slice(end, end + 12));
  return matchAt(afterNumber, plain, end) !== null;
}

const ofParliament = words(
  String.raw`(${documentKind}|(?:bộ )?luật(?: \p{L}+){0,7}?)${gap}(?:số:?${gap})?(\d{1,4})${gap}/${gap}(\d{4})${gap}/${gap}((?:PL-)?(?:UBTV)?QH${gap}\d{1,2})`,
);

/** «Luật số 06/2022/QH15»: the National Assembly prints no type. */
export const parliamentary: Rule<Citation> = {
  name: "document-parliamentary",
  read: ({ text, plain }) =>
    [...plain.matchAll(ofParliament)].map((match) => {
      const [all, kind = "", number = "", year = "", organ = ""] = match;
      const span = { start: match.index, end: match.index + all.length };
      const printed = `${number}/${year}/${organ.replace(/\s/gu, "")}`;
      return citationFrom(text, plain, { ...span, kind, number, symbol: printed });
    }),
};

const seriesOfNumbers = words(
  String.raw`(${documentKind}) (?:số )?(\d{1,3}(?:${gap}(?:,|và)${gap}(?:số )?\d{1,3}){1,6})${gap}[-/]${gap}([\p{L}]{1,5})${gap}[-/,]${gap}([\p{L}]{1,12})`,
);

const bareNumbers = words(
  String.raw`(${documentKind}) (?:số )?(\d{1,4}(?:(?:, | và |, số )\d{1,4}){1,4})(?=\x20{1,4}(?:của|về)\x20)`,
);

/** «Quyết định 217, 218 của Bộ Chính trị»: as many documents as numbers. */
export const severalNumbers: Rule<Citation> = {
  name: "document-several-numbers",
  read: ({ text, plain }) =>
    [...plain.matchAll(bareNumbers)].flatMap((match) => {
      const [all, kind = "", numbers = ""] = match;
      const span = { start: match.index, end: match.index + all.length };
      return [...numbers.matchAll(/\d+/gu)].map(([number]) =>
        citationFrom(text, plain, { ...span, kind, number, symbol: null }),
      );
    }),
};

/** «Nghị quyết 18, 19-NQ/TW»: two documents or more, one symbol. */
export const sharedSymbol: Rule<Citation> = {
  name: "document-shared-symbol",
  read: ({ text, plain }) =>
    [...plain.matchAll(seriesOfNumbers)].flatMap((match) => {
      const [all, kind = "", numbers = "", type = "", organ = ""] = match;
      const span = { start: match.index, end: match.index + all.length };
      return [...numbers.matchAll(/\d+/gu)].flatMap(([number]) => {
        const sign = readSymbol({ printed: all, number, year: undefined, type, organ });
        return sign ? [citationFrom(text, plain, { ...span, kind, ...sign })] : [];
      });
    }),
};
