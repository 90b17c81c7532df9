import type { Place } from "#lib/checks/spans";
import { placesOf } from "#lib/checks/spans";
import { kindName, documentKind } from "#lib/extraction/documents/parts";
import type { Span } from "#lib/extraction/facts";
import type { Reading } from "#lib/extraction/reading";

/** A number and symbol as the text prints it, right or wrong. */
export interface PrintedSymbol extends Span {
  readonly printed: string;
  readonly number: string;
  /** As printed: «NQ», «nq», «Ctr». */
  readonly type: string;
  readonly organ: string;
  /** «Nghị quyết», from the words at once before it; "" when there are none. */
  readonly kind: string;
}

/** Symbols of Party organs are written NN-XX/YY. */
const partyOrgans: ReadonlySet<string> = new Set(
  `tw tu hu đu qu thu txu đuk btctw vptw ubkttw btgtw btgdvtw bnctw bcđtw btctu vptu ubkttu btgtu btgdvtu cb`
    .toLowerCase()
    .split(" "),
);

export function isPartyOrgan(organ: string): boolean {
  return partyOrgans.has(organ.toLowerCase());
}

/** Type letters as they should be printed, by their small letters. */
export const typeLetters: ReadonlyMap<string, string> = new Map(
  [
    "NQ",
    "CT",
    "KL",
    "QĐ",
    "QĐi",
    "QyĐ",
    "QC",
    "HD",
    "TB",
    "KH",
    "CTr",
    "CTHĐ",
    "ĐA",
    "BC",
    "TT",
    "TTr",
    "CV",
    "BB",
    "NĐ",
  ].map((letters) => [letters.toLowerCase(), letters]),
);

const symbol =
  /(?<![\p{L}\p{N}./-])(\d{1,4})(\x20{0,2}[-/]?\x20{0,2})(?:(?:19|20)\d\d\x20?\/\x20?)?(\p{L}{2,4})(\x20{0,2}[-/,]\x20{0,2})(\p{L}[\p{L}\d]{1,14})(?![\p{L}\d])/gu;
const glued =
  /(?<![\p{L}\p{N}./-])(\d{1,4})(\x20?[-/]\x20?)(NQ|CT|KL|QĐ|HD|TB|KH|CTr|QC|ĐA|BC|TTr)()(TW|TU|ĐU|HU|QU)(?![\p{L}\d/-])/gu;
const kindBefore = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${documentKind.replace(/ /gu, String.raw`\x20{1,3}`)}|biên\x20bản)\x20{0,3}(?:số:?\x20{0,3}){0,2}$`,
  "iu",
);

/** Cheaper than the patterns: a digit, letters soon after it, and a sign of a symbol. */
const hint = /\d[ /-]{0,5}(?:\d{4} ?\/ ?)?[^\s\d.,;:()%]{2,8} {0,2}[-/,]|\d ?[-/] ?[A-ZĐ]/;

/** Several checks read the symbols of one text. */
const cache = new WeakMap<Reading, readonly PrintedSymbol[]>();

/** Every printed symbol of known type letters, in order. */
export function printedSymbols(reading: Reading): readonly PrintedSymbol[] {
  const known = cache.get(reading);
  if (known) return known;
  const found = [...placesOf(reading, symbol, "plain", hint), ...placesOf(reading, glued, "plain", hint)]
    .flatMap((place) => readSymbol(reading.plain, place))
    .toSorted((a, b) => a.start - b.start);
  cache.set(reading, found);
  return found;
}

function readSymbol(plain: string, { start, end, match }: Place): PrintedSymbol[] {
  const [printed, number = "", gap = "", type = "", , organ = ""] = match;
  const isKnown = typeLetters.has(type.toLowerCase());
  if (!isKnown || (gap.trim() === "" && !/^\p{Lu}/u.test(type))) return [];
  const kind = kindBefore.exec(plain.slice(Math.max(0, start - 40), start))?.[1];
  return [{ start, end, printed, number, type, organ, kind: kind === undefined ? "" : kindName(kind) }];
}
