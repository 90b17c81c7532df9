import type { Span } from "#lib/extraction/facts";
import { matchAt, sticky } from "#lib/extraction/words";

import type { Mention } from "./mention";
import { shareOffice } from "./mention";
import type { NameRun } from "./names";
import { isPlainName, looksLikeName, nameRun, trailingName } from "./names";
import { officeAt, officeLink, rowEnd, splitOffices } from "./offices";
import { rank } from "./titles";

/** «A, Bí thư …; B - Phó Chủ tịch …; C»: a row of people from the first name on. */
export function readNames(plain: string, within: Span, from: number): Mention[] {
  const people: Mention[] = [];
  let next: number | null = from;
  let start = within.start;
  while (next !== null && people.length < 40) {
    const person = readNamed(plain, { start, end: within.end }, next);
    if (!person) break;
    people.push(person);
    next = nextInRow(plain, person.span.end, within.end) ?? nextOfSeveral(plain, within, person.span.end);
    start = next ?? start;
  }
  return shareOffice(plain, people);
}

const several = sticky(String.raw`(?:các|hai|ba|bốn|năm|\d{1,2}) `);

/** «các đồng chí A, B»: said to be several, so the next name may be of any family. */
function nextOfSeveral(plain: string, within: Span, from: number): number | null {
  if (!matchAt(several, plain, within.start)) return null;
  const link = matchAt(rowLink, plain, from)?.[0].length ?? 0;
  const run = link === 0 ? null : nameRun(plain, skipRank(plain, from + link), within.end);
  const isName = run !== null && run.starts.length >= 3 && run.starts.length <= 4;
  return isName && !bodyHead.test(plain.slice(run.start, run.end)) ? run.start : null;
}

/** Where a name begins once ranks and degrees are passed. */
export function skipRank(plain: string, from: number): number {
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
  const officeStart = afterLink(plain, afterRemark(plain, run.end));
  const delegate = delegateLength(plain, officeStart, within.end);
  if (officeStart >= within.end || (!officeAt(plain, officeStart) && delegate === 0))
    return belonging(plain, name, within.start);
  const end = endOfRow(plain, officeStart + delegate, within.end);
  const offices = ownOffices(plain, splitOffices(plain, { start: officeStart, end }));
  return {
    name,
    offices,
    span: { start: within.start, end: afterBracket(plain, run.end, offices.at(-1)?.end ?? run.end) },
  };
}

/** «A, Giảng viên, Bí thư …, Chủ tịch Hội B»: offices that end in another name are that person's. */
function ownOffices(plain: string, offices: readonly Span[]): Span[] {
  const other = offices.findIndex((office, index) => index > 0 && trailingName(plain, office) !== null);
  return offices.slice(0, other < 0 ? offices.length : 1);
}

/** «(Bí thư Đảng ủy)»: the bracket round the offices is read too. */
function afterBracket(plain: string, name: number, end: number): number {
  const isOpen = /^\s{0,3}\(/u.test(plain.slice(name, name + 5));
  return isOpen && plain[end] === ")" ? end + 1 : afterRemark(plain, end);
}

function lengthAt(pattern: RegExp, plain: string, at: number): number {
  return matchAt(pattern, plain, at)?.[0].length ?? 0;
}

function afterLink(plain: string, at: number): number {
  return skipRank(plain, at + lengthAt(officeLink, plain, at));
}

/** «A, đại diện Hội Phụ nữ cơ sở», «B, cán bộ Điện lực …»: named for whom the person speaks or works. */
const delegateOf =
  /(?:đại diện(?: cho)?\s(?=(?:Hội|Đoàn|Đảng|Chi|Công|Ban|Phòng|Trường|Sở|Ủy|UBND|Trạm|Trung|Văn|Tổ|Khối|Câu)\s)|(?:cán bộ|nhân viên|công nhân|sinh viên|giáo viên)\s(?=\p{Lu}))/uy;

const unitInBrackets = /\s?\((?=(?:Khoa|Phòng|Ban|Sở|Trường)\s\p{Lu}[^()]{2,60}\))/uy;

/** «A (Khoa Cơ khí)»: without an office, the department in brackets says who it is. */
function belonging(plain: string, name: Span, start: number): Mention {
  const at = name.end + lengthAt(unitInBrackets, plain, name.end);
  if (at === name.end) return { name, offices: [], span: { start, end: name.end } };
  const end = plain.indexOf(")", at);
  return { name, offices: [{ start: at, end }], span: { start, end: end + 1 } };
}

/** How long «cán bộ » is before a body; before a name it begins the next person. */
function delegateLength(plain: string, at: number, limit: number): number {
  const length = lengthAt(delegateOf, plain, at);
  const run = length === 0 ? null : nameRun(plain, at + length, limit);
  return run && isPlainName(plain, run) ? 0 : length;
}

const remark = sticky(String.raw`\s?\([^()]{1,80}\)`);

/** A remark in brackets after an office belongs to the person too. */
function afterRemark(plain: string, at: number): number {
  const length = lengthAt(remark, plain, at);
  const inside = plain.indexOf("(", at) + 1;
  return length > 0 && officeAt(plain, inside) ? at : at + length;
}

function isNameAfterHonorific(plain: string, run: NameRun): boolean {
  if (run.starts.length >= 2) return run.starts.length <= 6;
  return /'/u.test(plain.slice(run.start, run.end));
}

const nextName = /(?:,\s{1,3}|\svà\s{1,3})(?=\p{Lu})/gu;

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
export function nextInRow(plain: string, from: number, limit: number): number | null {
  const link = matchAt(rowLink, plain, from);
  if (!link) return null;
  const at = skipRank(plain, from + link[0].length);
  const run = nameRun(plain, at, limit);
  if (!run || run.end > limit || officeAt(plain, at)) return null;
  return isPlainName(plain, run) || isListed(plain, run) ? at : null;
}

/** What no name of a person begins with. */
const bodyHead =
  /^(?:Ban|Bộ|Sở|Hội|Đoàn|Đảng|Chi|Công|Phòng|Trường|Khoa|Trung|Văn phòng|Viện|Cục|Vụ|Tổng|Ủy|Liên|Mặt|Tòa|Thành|Thị|Tỉnh|Huyện|Quận|Xã|Phường|Nhà|Ngân|Kho|Học|Bệnh|Trạm|Đài|Báo|Tập|Hợp|Câu|Cụm|Khối|Tổ|Các|Dự|Tham|Cùng|Về|Đại|Ngoài|Chủ|Phát|Kết|Tại|Thay)(?!\p{L})/u;

/** A name of a list: by its family name, or, of whatever family, by the office right after it. */
export function isListed(plain: string, run: NameRun): boolean {
  if (looksLikeName(plain, run)) return true;
  if (run.starts.length < 2 || run.starts.length > 4) return false;
  if (bodyHead.test(plain.slice(run.start, run.end))) return false;
  const link = /^\s{0,2}(?:,|-|\()\s{0,2}/u.exec(plain.slice(run.end, run.end + 6))?.[0].length ?? 0;
  return link > 0 && officeAt(plain, run.end + link);
}
