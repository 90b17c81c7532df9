import type { Span } from "#lib/extraction/facts";
import type { Reading } from "#lib/extraction/reading";
import type { Clue } from "#lib/extraction/rule";

import type { Mention } from "./mention";
import type { RoleRule, StatedRole } from "./roles";
import { rolesOfClause } from "./roles";

/** A mention with what the sentence says the person did. */
export interface Scene {
  readonly clue: Clue<Mention>;
  readonly roles: readonly StatedRole[];
}

interface Group {
  readonly members: readonly Clue<Mention>[];
  readonly span: Span;
}

/**
 * What each mentioned person did, sentence by sentence.
 *
 * Expects mentions in reading order that do not overlap.
 */
export function stage(
  reading: Reading,
  mentions: readonly Clue<Mention>[],
  rules: readonly RoleRule[],
): Scene[] {
  const scenes: Scene[] = [];
  let next = 0;
  let carried: readonly StatedRole[] = [];
  for (const sentence of reading.sentences) {
    const inside: Clue<Mention>[] = [];
    for (let clue = mentions[next]; clue && clue.span.start < sentence.end; clue = mentions[next]) {
      if (!isRepresented(reading.plain, clue)) inside.push(clue);
      next += 1;
    }
    const played = playSentence(reading.plain, sentence, groups(reading.plain, inside), { rules, carried });
    carried = played.carried;
    scenes.push(...played.scenes);
  }
  return scenes;
}

/** «Thừa ủy quyền của Chủ tịch nước, đồng chí …»: the office acts through somebody else. */
function isRepresented(plain: string, { value, span }: Clue<Mention>): boolean {
  return (
    value.name === null &&
    /(?:thay mặt|ủy quyền(?: của)?|ủy nhiệm(?: của)?|đại diện(?: cho)?)\s(?:đồng chí\s|các\s|lãnh đạo\s)?$/iu.test(
      plain.slice(Math.max(0, span.start - 34), span.start),
    )
  );
}

const between = /^[\s,;:()-]*(?:(?:và|cùng|với|cùng với|các|hai|đồng chí|đ\/c|ông|bà)[\s,:-]*){0,5}$/iu;

function groups(plain: string, mentions: readonly Clue<Mention>[]): Group[] {
  const result: { members: Clue<Mention>[]; span: Span }[] = [];
  for (const clue of mentions) {
    const last = result.at(-1);
    const gap = last ? said(plain.slice(last.span.end, clue.span.start)) : "";
    if (last && gap.length < 60 && between.test(gap)) {
      last.members.push(clue);
      last.span = { start: last.span.start, end: clue.span.end };
    } else result.push({ members: [clue], span: clue.span });
  }
  return result;
}

/** Without the remarks in brackets. */
function said(text: string): string {
  return text.replace(/\([^()]{0,120}\)/gu, "");
}

interface Play {
  readonly rules: readonly RoleRule[];
  /** Roles of a list that the sentence before has opened. */
  readonly carried: readonly StatedRole[];
}

function playSentence(plain: string, sentence: Span, row: readonly Group[], { rules, carried }: Play) {
  const scenes: Scene[] = [];
  let opened: readonly StatedRole[] = carried;
  let before: readonly StatedRole[] = [];
  row.forEach((group, index) => {
    const around = {
      start: row[index - 1]?.span.end ?? sentence.start,
      end: row[index + 1]?.span.start ?? sentence.end,
    };
    const played = playGroup(plain, group, { rules, around, opened, before, isInner: index > 0 });
    opened = played.opened;
    before = played.roles;
    for (const clue of group.members)
      scenes.push({ clue, roles: [...new Set([...played.roles, ...remarked(plain, clue, rules)])] });
  });
  if (row.length === 0) return { scenes, carried: opensListAtEnd(rules, plain, sentence) };
  const last = plain.slice(row.at(-1)?.span.end ?? sentence.end, sentence.end);
  return { scenes, carried: hasVerb(rules, last) ? [] : opened };
}

/** «(chủ trì hội nghị)» after the offices. */
function remarked(plain: string, { span }: Clue<Mention>, rules: readonly RoleRule[]): StatedRole[] {
  const remark = /\(([^()]{4,80})\)$/u.exec(plain.slice(Math.max(span.start, span.end - 84), span.end));
  return remark?.[1] === undefined ? [] : rolesOfClause(rules, remark[1]);
}

interface Turn {
  readonly rules: readonly RoleRule[];
  /** From the group before to the group after, or the bounds of the sentence. */
  readonly around: Span;
  readonly opened: readonly StatedRole[];
  /** What the group before did. */
  readonly before: readonly StatedRole[];
  readonly isInner: boolean;
}

function playGroup(plain: string, { span }: Group, { rules, around, opened, before, isInner }: Turn) {
  const pre = said(plain.slice(Math.max(around.start, span.start - 300), span.start));
  const post = said(plain.slice(span.end, Math.min(around.end, span.end + 260)));
  const intro = introduced(rules, pre, isInner);
  const done = predicated(rules, post);
  const isList = isInner
    ? intro.roles.length === 0 && !hasVerb(rules, pre)
    : done.length === 0 && continuesList(pre) && endsItem(post);
  const list = intro.opensList ? intro.roles : isList ? opened : [];
  const spoke = authored(rules, pre, before);
  if (spoke) return { roles: spoke, opened: list };
  if (isObject(pre) && !intro.opensList) return { roles: [], opened: list };
  if (isSource(pre)) return { roles: ["tells" as const], opened: list };
  return {
    roles: [
      ...new Set([...intro.roles, ...done, ...list, ...(joins(pre) && !hasVerb(rules, pre) ? before : [])]),
    ],
    opened: list,
  };
}

const objectWord =
  /(?:của|(?:^|\s)(?:cho|tặng|đối với|bầu|về|giao|chỉ định|bổ nhiệm|công nhận|điều động|miễn nhiệm|chúc mừng|với|gia đình|tấm gương|nhà|giữ chức|thăm|bằng|như|vợ|chồng|mời|từ|bầu bổ sung|giới thiệu))\s(?:các\s|hai\s)?$/iu;

/** «trao … cho đồng chí A», «bầu đồng chí B»: something is done to the person. */
function isObject(pre: string): boolean {
  return objectWord.test(pre.slice(-30));
}

const heard =
  /(?:nghe|tiếp thu|sau|với|gồm|có|các|những)\s[^.;]{0,160}?(tham luận|(?:ý kiến|bài|lời)?\s?(?:phát biểu|chỉ đạo|kết luận|báo cáo|chia sẻ|thảo luận|tham luận)|ý kiến)[^.;]{0,140}\s(?:của|từ)\s(?:các\s)?$/iu;

/** «nghe tham luận … của đồng chí A; "…" của đồng chí B»: what one hears of a person that person said. */
function authored(rules: readonly RoleRule[], pre: string, before: readonly StatedRole[]) {
  if (/^[;,\s]*(?:và\s)?"[^"]{2,200}"\s+của\s$/u.test(pre)) return before;
  const what = heard.exec(pre)?.[1];
  return what === undefined ? null : [...rolesOfClause(rules, what.trim()), "tells" as const];
}

/** «Theo đồng chí A, …»: who is quoted has spoken. */
function isSource(pre: string): boolean {
  return /(?:^|[\s("])theo\s(?:các\s)?$/iu.test(pre.slice(-14));
}

function joins(pre: string): boolean {
  return /(?:cùng|cùng với|và)\s(?:các\s)?$/iu.test(pre.slice(-20));
}

/** «- Đồng chí A», «Về phía tỉnh có …»: a list goes on. */
function continuesList(pre: string): boolean {
  return /^[\s\d.)+*:-]*(?:và|cùng|còn có|các)?\s*$/iu.test(pre);
}

/** Nothing follows but the next of the list: «…; », « và 30 đại biểu». */
function endsItem(post: string): boolean {
  return /^[\s.;,:)"-]*(?:$|(?:và|cùng)\s)/u.test(post);
}

const listOpener =
  /(?:có|gồm|gồm có|là|:|đón|còn|bởi|sự (?:tham dự|tham gia|có mặt|hiện diện|góp mặt|chứng kiến|chủ trì|điều hành|chỉ đạo)[^.;,]{0,40} của)\s*(?:sự (?:tham dự|tham gia) của )?[:\s]*(?:các\s|\d{1,2}\s)?$/iu;

/** What the words before a group say of it: «Phát biểu khai mạc, …», «Dự hội nghị có …». */
function introduced(rules: readonly RoleRule[], words: string, isInner: boolean) {
  const pre = words.replace(attendingAndDirecting, " & ");
  const opensList = listOpener.test(pre);
  const clauses = pre.split(/[,;.]|\s(?:và|đồng thời)\s(?!đồng chủ|chủ trì)/u);
  const considered = opensList
    ? isInner
      ? clauses.slice(-2)
      : [...clauses, pre]
    : isInner
      ? []
      : announced(clauses, pre);
  const roles = [...new Set(considered.flatMap((clause) => rolesOfClause(rules, clause)))];
  return { roles, opensList: opensList && roles.length > 0 };
}

const speaking =
  /phát biểu|kết luận|khai mạc|bế mạc|hội nghị|đại hội|buổi|lễ|cuộc họp|phiên|chương trình|lớp|báo cáo/iu;

/** «Phát biểu tại hội nghị, » right before a name, or nothing. */
function announced(clauses: readonly string[], pre: string): readonly string[] {
  const isNear = /[,:-]\s*$/u.test(pre) || /(?:hội nghị|đại hội|buổi lễ|buổi họp|cuộc họp)\s*$/iu.test(pre);
  return isNear ? clauses.filter((clause) => speaking.test(clause)) : [];
}

function opensListAtEnd(
  rules: readonly RoleRule[],
  plain: string,
  { start, end }: Span,
): readonly StatedRole[] {
  if (end - start > 200 || !/(?::|có|gồm)\s*$/u.test(plain.slice(Math.max(start, end - 8), end))) return [];
  return introduced(rules, `${plain.slice(start, end).trim()} `, false).roles;
}

const others =
  /^[\s,;]*(?:cùng|và)\s[^.;:]{1,240}?\s(?=(?:đã |cùng |cùng đến |cùng về |cùng tham )?(?:về |tới |đến |tham )?dự(?:\s|$|\.)|(?:đồng )?chủ trì)/u;

/** The verbs that follow a group, as far as they form one chain. */
function predicated(rules: readonly RoleRule[], post: string): StatedRole[] {
  const text = post.replace(others, " ").replace(attendingAndDirecting, " & ");
  const end = /[.":]|\srằng\s/u.exec(text)?.index ?? text.length;
  const found: StatedRole[] = [];
  for (const clause of text.slice(0, end).split(/[,;]|\s(?:và|đồng thời)\s(?!chủ trì)/u)) {
    if (clause.trim() === "" || (found.length === 0 && isApposition(clause))) continue;
    if (/^\s*(?:hội nghị|đại hội|buổi|các)\s/iu.test(clause)) break;
    const roles = rolesOfClause(rules, clause);
    if (roles.length === 0 || (found.includes("tells") && !roles.some((role) => afterTelling.has(role))))
      break;
    found.push(...roles);
  }
  return found;
}

/** «A, 60 năm tuổi Đảng, phát biểu …»: a short remark about the person. */
function isApposition(clause: string): boolean {
  return (
    clause.length < 70 &&
    /^\s*(?:\d|hội viên|đoàn viên|đảng viên|nguyên|con|trú|ngụ|ở|thuộc|thành viên|đại diện|chủ |người|trụ trì|khu phố|tổ dân phố|thôn|ấp|chi bộ|chi hội|xã|phường|công dân|cử tri|học sinh|sinh viên|giáo viên|bí thư)(?![\p{L}])/iu.test(
      clause,
    )
  );
}

/** «dự và chỉ đạo» is one role; elsewhere «và» begins a new clause. */
const attendingAndDirecting =
  /(?<=dự(?:\s(?:hội nghị|đại hội|buổi lễ|lễ|buổi họp))?)(?:,|\svà)\s(?=chỉ đạo)/giu;

/** What may still follow in a chain of verbs once it tells what was said. */
const afterTelling: ReadonlySet<StatedRole> = new Set(["tells", "conclude"]);

function hasVerb(rules: readonly RoleRule[], gap: string): boolean {
  return gap.split(/[,;]|\s(?:và|đồng thời)\s/u).some((clause) => rolesOfClause(rules, clause).length > 0);
}
