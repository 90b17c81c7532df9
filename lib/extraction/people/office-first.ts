import type { Span } from "#lib/extraction/facts";
import { trimmed } from "#lib/extraction/rule";
import { matchAt, sticky } from "#lib/extraction/words";

import type { Mention } from "./mention";
import { nextInRow, readNames, skipRank } from "./named-row";
import { isPlainName, looksLikeName, nameRun, trailingName } from "./names";
import { officeAt, officeLink, rowEnd, splitOffices } from "./offices";
import { honorific } from "./titles";

/** «Thư ký hội nghị», «Chủ tọa đại hội» are roles, no offices. */
const ofTheEvent =
  /^(?:thư ký|chủ tọa)(?:\s(?:đoàn|hội nghị|đại hội|phiên|cuộc|buổi|kỳ|điều hành|gồm|là)(?!\p{L})|\s?:)|^thành viên\s(?:trong|của|đoàn|tổ|ban)[^.;,:()]{0,50}:/iu;

/** Offices first, then the name, or after a colon several names. */
export function readOfficeFirst(plain: string, within: Span): Mention[] {
  const end = rowEnd(plain, within.start, within.end);
  if (ofTheEvent.test(plain.slice(within.start, within.start + 80))) return [];
  const named = nameInRow(plain, { start: within.start, end });
  if (named) return [named, ...sharers(plain, named, within.end)];
  const row = trimmed(plain, { start: within.start, end });
  const offices = splitOffices(plain, row);
  const listed = plain[end] === ":" ? listedPeople(plain, { start: end + 1, end: within.end }) : [];
  if (listed.length > 0)
    return listed.map((person, index) => ({
      ...person,
      offices: [
        ...offices.filter(({ start }) => !body.test(plain.slice(start, start + 12))),
        ...person.offices,
      ],
      span: { start: index === 0 ? within.start : person.span.start, end: person.span.end },
    }));
  const apposed = apposedName(plain, { start: row.end, end: within.end });
  if (apposed) return [{ name: apposed, offices, span: { start: within.start, end: apposed.end } }];
  return [{ name: null, offices, span: { start: within.start, end: offices.at(-1)?.end ?? row.end } }];
}

/** The first piece of a row of offices that ends in a name. */
function nameInRow(plain: string, row: Span): Mention | null {
  const pieces = [
    ...plain
      .slice(row.start, row.end)
      .matchAll(/(?:(?!\svà\s(?:Phó|Chủ|Bí|Trưởng|Giám|Tổng|Chánh|Viện))[^,(])+/gu),
  ];
  for (const piece of pieces) {
    const start = row.start + piece.index;
    const chunk = trimmed(plain, { start, end: start + piece[0].length }, /\s/u);
    const bare = nameRun(plain, chunk.start, chunk.end);
    const isBare = bare !== null && bare.end === chunk.end && isPlainName(plain, bare) && start > row.start;
    const name = isBare ? { start: bare.start, end: bare.end } : trailingName(plain, chunk);
    if (!name) continue;
    const before = withoutRank(plain, { start: row.start, end: name.start });
    return { name, offices: splitOffices(plain, before), span: { start: row.start, end: name.end } };
  }
  return null;
}

/** «Giám đốc Công an tỉnh, Đại tá Nguyễn …»: the rank is neither office nor name. */
function withoutRank(plain: string, row: Span): Span {
  const text = plain.slice(row.start, row.end);
  const tail =
    /(?:[\s,-]+(?:đồng chí|ông|bà|(?:Đại|Thượng|Trung|Thiếu)\s(?:tướng|tá|úy)|PGS|GS|TS|ThS|BS)[\s.,]*)+$/iu.exec(
      text,
    );
  return trimmed(plain, { start: row.start, end: tail ? row.start + tail.index : row.end });
}

const address = sticky(String.raw`\s{0,3}[-:(]?\s{0,3}(?:${honorific})\s{1,3}|\s{1,3}\((?=\p{Lu})`);

/** «Phó Chủ tịch UBND phường - ông Lê Văn A»: the name of the office before. */
function apposedName(plain: string, within: Span): Span | null {
  const link = matchAt(address, plain, within.start);
  if (!link) return null;
  const run = nameRun(plain, skipRank(plain, within.start + link[0].length), within.end);
  if (!run || run.starts.length < 2 || !isPlainName(plain, run)) return null;
  const next = matchAt(officeLink, plain, run.end)?.[0].length ?? 0;
  const isOpen = link[0].includes("(") && plain[run.end] !== ")";
  return isOpen || officeAt(plain, run.end + next) ? null : { start: run.start, end: run.end };
}

/** «Phó Chủ tịch Hội: A, B», «Ủy viên Ban Thường vụ: A, Bí thư …; B, Chủ tịch …». */
function listedPeople(plain: string, within: Span): Mention[] {
  const blank = /^\s*/u.exec(plain.slice(within.start, within.start + 4))?.[0].length ?? 0;
  const at = skipRank(plain, within.start + blank);
  const run = nameRun(plain, at, within.end);
  if (run && looksLikeName(plain, run)) return readNames(plain, { start: at, end: within.end }, at);
  return officeAt(plain, at) ? listedOffices(plain, { start: at, end: within.end }) : [];
}

/** «Ủy viên Bộ Chính trị: Chủ tịch nước A, Thủ tướng B»: each with an office of his own. */
function listedOffices(plain: string, within: Span): Mention[] {
  const people: Mention[] = [];
  let at = within.start;
  while (people.length < 40 && officeAt(plain, at)) {
    const end = rowEnd(plain, at, within.end);
    const named = nameInRow(plain, { start: at, end });
    if (!named) break;
    people.push(named);
    const link = matchAt(between, plain, named.span.end);
    if (!link) break;
    at = named.span.end + link[0].length;
  }
  return people;
}

/** «Các đồng chí Thường trực Huyện ủy: …»: a body, no office. */
const body = /^thường (?:trực|vụ)/iu;
const between = /\s{0,3}[,;]\s{1,3}(?:và\s)?|\s{1,3}và\s{1,3}/uy;

/** «Phó Chủ tịch Hội A, B, cùng …»: the office is for every name of the row. */
function sharers(plain: string, first: Mention, limit: number): Mention[] {
  const people: Mention[] = [];
  let next = nextInRow(plain, first.span.end, limit);
  while (next !== null && people.length < 20) {
    const run = nameRun(plain, next, limit);
    if (
      !run ||
      !isPlainName(plain, run) ||
      !/^\s{0,2}(?:[,;.]|và\s|cùng\s|$)/u.test(plain.slice(run.end, run.end + 7))
    )
      break;
    const link = matchAt(officeLink, plain, run.end)?.[0].length ?? 0;
    if (officeAt(plain, run.end + link)) break;
    people.push({
      name: { start: run.start, end: run.end },
      offices: first.offices,
      span: { start: run.start, end: run.end },
    });
    next = nextInRow(plain, run.end, limit);
  }
  return people;
}
