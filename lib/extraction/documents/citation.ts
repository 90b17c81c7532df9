import type { DocumentFact, Span } from "#lib/extraction/facts";
import type { Clue } from "#lib/extraction/rule";

import { isoDate, kindName, readDate, readIssuer, readTitle } from "./parts";

/** A citation in one place, before mentions of one document are merged. */
export interface Citation extends DocumentFact {
  /** Congress resolutions: whose congress, folded for comparing; else null. */
  readonly congress: Congress | null;
}

export interface Congress {
  readonly body: string;
  readonly ordinal: string | null;
  readonly term: string | null;
}

/** The symbol as Party style prints it, or as the state prints it. */
export interface Symbol {
  readonly number: string;
  readonly symbol: string | null;
}

/**
 * The clue of a citation whose kind, number and symbol are known, with the date,
 * issuer and subject that follow in any order.
 */
export function citationFrom(
  text: string,
  plain: string,
  head: Span & Symbol & { kind: string },
): Omit<Clue<Citation>, "rule"> {
  const rest = withGiver(readRest(plain, head.end), plain, head.start);
  const span = { start: head.start, end: rest.end };
  const cut = (part: Span | null) => (part ? tidy(text.slice(part.start, part.end)) : null);
  return {
    span,
    certainty: "stated",
    value: {
      kind: kindName(head.kind),
      symbol: head.symbol,
      number: head.number,
      date: rest.date,
      issuer: cut(rest.issuer),
      title: cut(rest.title),
      text: tidy(text.slice(span.start, span.end)),
      congress: null,
    },
  };
}

interface Rest {
  date: string | null;
  issuer: Span | null;
  title: Span | null;
  end: number;
}

function readRest(plain: string, from: number): Rest {
  const rest: Rest = { date: null, issuer: null, title: null, end: from };
  for (let step = 0; step < 3; step += 1) {
    const date = rest.date === null ? readDate(plain, rest.end) : null;
    if (date) {
      rest.date = date.date;
      rest.end = date.end;
      continue;
    }
    const issuer = rest.issuer === null ? readIssuer(plain, rest.end) : null;
    if (!issuer) break;
    rest.issuer = issuer;
    rest.end = issuer.end;
  }
  rest.title = readTitle(plain, rest.end);
  if (rest.title) rest.end = rest.title.end + (plain[rest.title.end] === '"' ? 1 : 0);
  return rest;
}

const given =
  /(?:[Nn]gày\x20{1,2}(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}),?\x20{1,3})?((?:[Bb]an|[Bb]ộ|BTV|BCH|Đảng|Tỉnh|Thành|Huyện|Thị|Quận|UBND|Ủy ban|Hội|Chính|Thủ)\x20?[^.,;:()"]{2,70}?)\x20(?:đã\x20)?(?:có|ban hành|ra|ký)\x20$/u;

/** «Ngày 17/7/2018, Ban Bí thư đã có Thông báo …»: date and issuer stand before. */
function withGiver(rest: Rest, plain: string, start: number): Rest {
  const match = rest.issuer === null ? given.exec(plain.slice(Math.max(0, start - 130), start)) : null;
  if (!match?.[4]) return rest;
  const from = start - match[0].length + match[0].lastIndexOf(match[4]);
  const date = rest.date ?? (match[3] === undefined ? null : isoDate(match[3], match[2], match[1]));
  return { ...rest, date, issuer: { start: from, end: from + match[4].length } };
}

/** One line, single blanks. */
export function tidy(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
