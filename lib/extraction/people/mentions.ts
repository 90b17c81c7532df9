import type { Span } from "#lib/extraction/facts";
import type { Sentence } from "#lib/extraction/reading";
import type { Clue, Rule } from "#lib/extraction/rule";
import { longestWins } from "#lib/extraction/rule";
import { wordsThen } from "#lib/extraction/words";

import type { Mention } from "./mention";
import { isListed, readNames, skipRank } from "./named-row";
import { isPlainName, nameRun } from "./names";
import { readOfficeFirst } from "./office-first";
import { officeAt, rowEnd } from "./offices";
import { honorific, titleStart } from "./titles";

const styled = String.raw`(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy)|(?:gs|pgs|ts|ths|bs|ds|đd|cnđd|ktv|bs\.?\s?ck\s?(?:i{1,2}|[12]))\.?(?:ts\.?)?(?=\x20|\.)|(?:phó )?giáo sư|tiến (?:sĩ|sỹ)|thạc (?:sĩ|sỹ)|(?:bác|dược|kỹ|nhạc) (?:sĩ|sỹ|sư)|báo cáo viên|đại biểu|nhà (?:giáo|báo|văn|thơ)(?: nhân dân| ưu tú)?|thầy thuốc (?:nhân dân|ưu tú)|giảng viên|hòa thượng|thượng tọa|đại đức|linh mục|mục sư|nghệ nhân`;
const marker = wordsThen(String.raw`(?:${honorific}|${styled})[\s:.-]{1,3}`);

/** «đồng chí Nguyễn Văn A, Bí thư …», «ông B - Phó Chủ tịch …», «đ/c Bí thư … Trần C». */
export const afterHonorific: Rule<Mention> = {
  name: "person-after-honorific",
  read: ({ plain, sentences }) =>
    sentences.flatMap((sentence) =>
      [...plain.slice(sentence.start, sentence.end).matchAll(marker)].flatMap((match) => {
        const start = sentence.start + match.index;
        if (/^(?:Ông|Bà|Cô|Anh|Em)\s/u.test(match[0]) && !opens(plain, start)) return [];
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
    if (at < from || !officeAt(plain, at) || isPresidium(plain, at)) continue;
    if (actsThroughOthers.test(plain.slice(Math.max(sentence.start, at - 34), at))) {
      from = plain.indexOf(",", at) + 1;
      continue;
    }
    const people = readOfficeFirst(plain, { start: at, end: sentence.end });
    found.push(...people);
    from = people.at(-1)?.span.end ?? rowEnd(plain, at, sentence.end);
  }
  return found;
}

const itemStart = /(?:(?:^|[;:\n])[\s\d.)*+-]{0,8}|\s(?:có|gồm|là)\s{1,3})(?=\p{Lu})/gu;

/** «- Nguyễn Văn A, Bí thư …», «…; Trần B – Chủ tịch …»: a name at the head of an item, with its office. */
export const itemOfList: Rule<Mention> = {
  name: "person-of-list",
  read: ({ plain, sentences }) =>
    sentences.flatMap((sentence) =>
      [...plain.slice(sentence.start, sentence.end).matchAll(itemStart)].flatMap((match) => {
        const start = skipRank(plain, sentence.start + match.index + match[0].length);
        const run = nameRun(plain, start, sentence.end);
        if (!run || officeAt(plain, start) || !isListed(plain, run)) return [];
        const people = readNames(plain, { start, end: sentence.end }, start);
        return people.every(({ offices }) => offices.length > 0) ? people.map(clue) : [];
      }),
    ),
};

/** «Thừa ủy quyền của Bộ trưởng, Đại tá …»: the office is somebody else's. */
const actsThroughOthers =
  /(?:thay mặt|ủy (?:quyền|nhiệm)(?: của)?|đại diện(?: cho)?)\s(?:đồng chí\s|lãnh đạo\s)?$/iu;

/** «Đoàn Chủ tịch», «Ban Thường trực» are bodies, no offices. */
function isPresidium(plain: string, at: number): boolean {
  return (
    /đoàn\s$/iu.test(plain.slice(Math.max(0, at - 5), at)) ||
    (/ban\s$/iu.test(plain.slice(Math.max(0, at - 4), at)) && /^thường/iu.test(plain.slice(at, at + 6)))
  );
}

function clue(value: Mention) {
  return { value, span: value.span, certainty: "stated" as const };
}

/** «Bà» at the head of a sentence or list is a form of address; elsewhere it may be «Bà Rịa». */
function opens(plain: string, at: number): boolean {
  return /(?:^|[.:;,\n"(\]+*-])\s*$/u.test(plain.slice(Math.max(0, at - 4), at));
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
  return readNames(plain, within, at);
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

export const mentionRules: readonly Rule<Mention>[] = [afterHonorific, officeFirst, itemOfList];

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
