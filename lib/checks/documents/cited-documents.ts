import type { Citation } from "#lib/extraction/documents/citation";
import type { Span } from "#lib/extraction/facts";
import type { Reading } from "#lib/extraction/reading";
import type { Clue } from "#lib/extraction/rule";
import { readAll } from "#lib/extraction/rule";
import { ruleBook } from "#lib/extraction/rule-book";

export type Cited = Clue<Citation>;

const cache = new WeakMap<Reading, readonly Cited[]>();

/** Every mention of a numbered document, in reading order, the fullest reading of each place. */
export function citedDocuments(reading: Reading): readonly Cited[] {
  const known = cache.get(reading);
  if (known) return known;
  let end = 0;
  const cited = readAll(ruleBook.documents, onlyWhereCited(reading)).filter(({ value, span }) => {
    if (value.number === null || span.start < end) return false;
    end = span.end;
    return true;
  });
  cache.set(reading, cited);
  return cited;
}

/** The last words of every kind of document with a number soon behind them, or the symbol of a law. */
const mayCite =
  /(?:quyết|tịch|thị|luận|định|dẫn|báo|hoạch|trình|động|hợp|án|chế|việc|cáo|tri|văn|điện|tư|lệnh|luật|lược|NQTW|NQ|KL|CTr|HD|KH|ĐA)\x20{0,4}(?:số:?\x20{0,4}){0,2}\d|QH\x20{0,3}\d/iu;

/** The same reading with every paragraph blank that cites nothing: a rule asks each place for twenty kinds of document. */
function onlyWhereCited(reading: Reading): Reading {
  const { plain, paragraphs } = reading;
  let shown = "";
  let at = 0;
  for (const { start, end } of paragraphs) {
    const paragraph = plain.slice(start, end);
    shown += plain.slice(at, start) + (mayCite.test(paragraph) ? paragraph : " ".repeat(end - start));
    at = end;
  }
  return { ...reading, plain: shown + plain.slice(at) };
}

/** Kind and number of a mention, with its symbol where one is printed; without date, issuer and subject. */
export function headOf(text: string, { span, value }: Cited): Span {
  const said = text.slice(span.start, span.end);
  const number = said.indexOf(value.number ?? "");
  if (number < 0) return span;
  const after = number + (value.number?.length ?? 0);
  const symbol =
    value.symbol === null
      ? ""
      : (/^[^.;:"“\n]{0,24}?\/[\s\p{L}]\p{L}{0,14}/u.exec(said.slice(after))?.[0] ?? "");
  return { start: span.start, end: span.start + after + symbol.length };
}
