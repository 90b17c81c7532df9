import type { Span } from "#lib/extraction/facts";
import type { Sentence } from "#lib/extraction/reading";
import type { Clue, Rule } from "#lib/extraction/rule";
import { longestWins, trimmed } from "#lib/extraction/rule";
import { matchAt, sticky, wordsThen } from "#lib/extraction/words";

import type { Mention } from "./mention";
import { shareOffice } from "./mention";
import type { NameRun } from "./names";
import { isPlainName, looksLikeName, nameRun, trailingName } from "./names";
import { officeAt, officeLink, rowEnd, splitOffices } from "./offices";
import { honorific, rank, titleStart } from "./titles";

const styled = String.raw`(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy)|(?:gs|pgs|ts|ths|bs)\.?(?:ts\.?)?(?=\x20|\.)|(?:phó )?giáo sư|tiến (?:sĩ|sỹ)|thạc (?:sĩ|sỹ)|báo cáo viên|đại biểu|nhà giáo|giảng viên`;
const marker = wordsThen(String.raw`(?:${honorific}|${styled})[\s:.-]{1,3}`);

/** «đồng chí Nguyễn Văn A, Bí thư …», «ông B - Phó Chủ tịch …», «đ/c Bí thư … Trần C». */
export const afterHonorific: Rule<Mention> = {
  name: "person-after-honorific",
  read: ({ plain, sentences }) =>
    sentences.flatMap((sentence) =>
      [...plain.slice(sentence.start, sentence.end).matchAll(marker)].flatMap((match) => {
        const start = sentence.start + match.index;
        if (/^(?:Ông|Bà|Cô|Anh)\s/u.test(match[0]) && !opens(plain, start)) return [];
        return readRow(plain, { start, end: sentence.end }, start + match[0].length).map(clue);
      }),
    ),
};

/** «Phó Chủ tịch UBND tỉnh Bùi Văn A», «Ủy viên …, Phó Chủ tịch …: Đỗ B, Lê C». */
export const officeFirst: Rule<Mention> = {
  name: "person-after-office",
  read: ({ plain, sentences }) => sentences.flatMap((sentence) => officeFirstIn(plain, sentence).map(clue)),
};

function officeFirstIn(plain: string, sentence: Sentence): Mention[] {
  const found: Mention[] = [];
  let from = sentence.start;
  for (const match of plain.slice(sentence.start, sentence.end).matchAll(titleStart)) {
    const at = sentence.start + match.index;
    if (at < from || !officeAt(plain, at)) continue;
    const people = readOfficeFirst(plain, { start: at, end: sentence.end });
    found.push(...people);
    from = people.at(-1)?.span.end ?? rowEnd(plain, at, sentence.end);
  }
  return found;
}

function clue(value: Mention) {
  return { value, span: value.span, certainty: "stated" as const };
}

/** «Bà» at the head of a sentence or list is a form of address; elsewhere it may be «Bà Rịa». */
function opens(plain: string, at: number): boolean {
  return /(?:^|[.:;,\n"(+*-])\s*$/u.test(plain.slice(Math.max(0, at - 4), at));
}

/** One person, or a row of them, after a form of address. */
function readRow(plain: string, within: Span, from: number): Mention[] {
  const at = skipRank(plain, from);
  if (officeAt(plain, at) && !beginsWithName(plain, at, within.end)) {
    const people = readOfficeFirst(plain, { start: at, end: within.end });
    const start = within.start;
    return people.map((person, index) =>
      index === 0 ? { ...person, span: { start, end: person.span.end } } : person,
    );
  }
  const people: Mention[] = [];
  let next: number | null = at;
  let start = within.start;
  while (next !== null && people.length < 30) {
    const person = readNamed(plain, { start, end: within.end }, next);
    if (!person) break;
    people.push(person);
    next = nextInRow(plain, person.span.end, within.end);
    start = next ?? start;
  }
  return shareOffice(plain, people);
}

function beginsWithName(plain: string, at: number, limit: number): boolean {
  const run = nameRun(plain, at, limit);
  return (
    run !== null &&
    run.starts.length >= 2 &&
    isPlainName(plain, run) &&
    !/^(?:Phó|Bí thư)/u.test(plain.slice(at, at + 6))
  );
}

function skipRank(plain: string, from: number): number {
  let at = from;
  for (let count = 0; count < 4; count += 1) {
    const match = matchAt(rank, plain, at);
    if (!match || match[0] === "") return at;
    at += match[0].length;
  }
  return at;
}

function readNamed(plain: string, within: Span, from: number): Mention | null {
  const at = skipRank(plain, from);
  const run = nameRun(plain, at, within.end);
  if (!run || !isNameAfterHonorific(plain, run)) return null;
  const name = { start: run.start, end: run.end };
  const link = matchAt(officeLink, plain, run.end);
  const officeStart = skipRank(plain, run.end + (link?.[0].length ?? 0));
  if (officeStart >= within.end || !officeAt(plain, officeStart))
    return { name, offices: [], span: { start: within.start, end: run.end } };
  const end = endOfRow(plain, officeStart, within.end);
  const offices = splitOffices(plain, { start: officeStart, end });
  return {
    name,
    offices,
    span: { start: within.start, end: afterRemark(plain, offices.at(-1)?.end ?? run.end) },
  };
}

const remark = sticky(String.raw`\s?\([^()]{1,80}\)`);

/** A remark in brackets after an office belongs to the person too. */
function afterRemark(plain: string, at: number): number {
  return at + (matchAt(remark, plain, at)?.[0].length ?? 0);
}

function isNameAfterHonorific(plain: string, run: NameRun): boolean {
  if (run.starts.length >= 2) return run.starts.length <= 6;
  return /'/u.test(plain.slice(run.start, run.end));
}

const nextName = /,\s{1,3}(?=\p{Lu})/gu;

/** The row ends before «, Trần Văn B, Phó …»: the next person of the list. */
function endOfRow(plain: string, from: number, limit: number): number {
  const end = rowEnd(plain, from, limit);
  const text = plain.slice(from, end);
  for (const match of text.matchAll(nextName)) {
    const at = from + match.index + match[0].length;
    if (officeAt(plain, at)) continue;
    const run = nameRun(plain, at, limit);
    if (
      run &&
      isPlainName(plain, run) &&
      /^\s{0,2}(?:[,;.(-]|$|và\s|đã\s|cùng\s)/u.test(plain.slice(run.end, run.end + 6))
    )
      return from + match.index;
  }
  return end;
}

const rowLink = sticky(String.raw`\s{0,3}(?:[,;]\s{0,3}(?:và |cùng )?|\s(?:và|cùng|-) )`);

/** Where the next name of a row of people begins, or null when the row is over. */
function nextInRow(plain: string, from: number, limit: number): number | null {
  const link = matchAt(rowLink, plain, from);
  if (!link) return null;
  const at = skipRank(plain, from + link[0].length);
  const run = nameRun(plain, at, limit);
  if (!run || run.end > limit || officeAt(plain, at)) return null;
  return isPlainName(plain, run) || looksLikeName(plain, run) ? at : null;
}

/** «Thư ký hội nghị» is a role, not an office. */
const ofTheEvent = /^thư ký\s(?:hội nghị|đại hội|phiên|cuộc)/iu;

/** Offices first, then the name, or after a colon several names. */
function readOfficeFirst(plain: string, within: Span): Mention[] {
  const end = rowEnd(plain, within.start, within.end);
  if (ofTheEvent.test(plain.slice(within.start, within.start + 20))) return [];
  const named = nameInRow(plain, { start: within.start, end });
  if (named) return [named];
  const row = trimmed(plain, { start: within.start, end });
  const listed = plain[end] === ":" ? listedNames(plain, { start: end + 1, end: within.end }) : [];
  const offices = splitOffices(plain, row);
  if (listed.length > 0)
    return listed.map((name, index) => ({
      name,
      offices,
      span: { start: index === 0 ? within.start : name.start, end: name.end },
    }));
  return [{ name: null, offices, span: { start: within.start, end: offices.at(-1)?.end ?? row.end } }];
}

/** The first piece of a row of offices that ends in a name. */
function nameInRow(plain: string, row: Span): Mention | null {
  const pieces = [
    ...plain
      .slice(row.start, row.end)
      .matchAll(/(?:(?!\svà\s(?:Phó|Chủ|Bí|Trưởng|Giám|Tổng|Chánh|Viện))[^,])+/gu),
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

function listedNames(plain: string, within: Span): Span[] {
  const names: Span[] = [];
  let at = within.start + (/^\s*/u.exec(plain.slice(within.start, within.start + 4))?.[0].length ?? 0);
  while (names.length < 40) {
    const run = nameRun(plain, at, within.end);
    if (!run || !looksLikeName(plain, run)) break;
    names.push({ start: run.start, end: run.end });
    const next = nextInRow(plain, run.end, within.end);
    if (next === null) break;
    at = next;
  }
  return names;
}

export const mentionRules: readonly Rule<Mention>[] = [afterHonorific, officeFirst];

/** Mentions that do not overlap: a named person before a bare office, then the longer. */
export function withoutOverlaps(clues: readonly Clue<Mention>[]): Clue<Mention>[] {
  const named = longestWins(clues.filter(({ value }) => value.name !== null));
  const bare = longestWins(clues.filter(({ value }) => value.name === null));
  const all: Clue<Mention>[] = [];
  let next = 0;
  for (const office of bare) {
    for (let other = named[next]; other && other.span.end <= office.span.start; other = named[next]) {
      all.push(other);
      next += 1;
    }
    const following = named[next];
    if (!following || following.span.start >= office.span.end) all.push(office);
  }
  return [...all, ...named.slice(next)];
}
