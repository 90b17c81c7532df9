import type { Span } from "#lib/extraction/facts";

import { hasVerb } from "./predicate";
import type { RoleRule, StatedRole } from "./roles";
import { attendingAndDirecting, rolesOfClause } from "./roles";

const objectWord =
  /(?:của|(?:^|\s)(?:cho|tặng|đối với|bầu|về|giao|chỉ định|bổ nhiệm|công nhận|điều động|miễn nhiệm|chúc mừng|với|gia đình|tấm gương|nhà|giữ chức|thăm|bằng|như|vợ|chồng|mời|từ|bầu bổ sung|giới thiệu))\s(?:các\s|hai\s)?$/iu;

/** «trao … cho đồng chí A», «bầu đồng chí B»: something is done to the person. */
function isObject(pre: string): boolean {
  return objectWord.test(pre.slice(-30));
}

const contribution =
  /(?<!\p{L})(?:tham luận|diễn văn|(?:ý kiến |bài |lời )?(?:phát biểu|chỉ đạo|kết luận|báo cáo|chia sẻ|thảo luận)|ý kiến)(?!\p{L})/giu;
const listening = /(?<!\p{L})(?:nghe|tiếp thu|sau|với|gồm|có|các|những)\s[^.;]{0,160}$/iu;
const ofWhom = /\s(?:của|từ)\s(?:các\s)?$/iu;

/** «nghe tham luận … của đồng chí A; "…" của đồng chí B»: what one hears of a person that person said. */
function authored(rules: readonly RoleRule[], pre: string, before: readonly StatedRole[]) {
  if (!ofWhom.test(pre)) return null;
  if (/^[;,\s]*(?:và\s)?"[^"]{2,200}"\s+của\s$/u.test(pre)) return before;
  const last = [...pre.matchAll(contribution)].at(-1);
  const opens = last !== undefined && /^[\s"]*$/u.test(pre.slice(0, last.index));
  if (!last || !(opens || listening.test(pre.slice(Math.max(0, last.index - 165), last.index)))) return null;
  return [...rolesOfClause(rules, last[0]), "tells" as const];
}

/** «Theo đồng chí A, …»: who is quoted has spoken. */
function isSource(pre: string): boolean {
  return /(?:^|[\s("])theo\s(?:các\s)?$/iu.test(pre.slice(-14));
}

function joins(pre: string): boolean {
  return /(?:cùng|cùng với|và)\s(?:các\s)?$/iu.test(pre.slice(-20));
}

/** «- Đồng chí A», «Về phía tỉnh có …»: a list goes on. */
export function continuesList(pre: string): boolean {
  return /^[\s\d.)+*:-]*(?:và|cùng|còn có|các)?\s*$/iu.test(pre);
}

const listOpener =
  /(?:có|gồm|gồm có|là|:|đón|còn|bởi|sự (?:tham dự|tham gia|có mặt|hiện diện|góp mặt|chứng kiến|chủ trì|điều hành|chỉ đạo)[^.;,]{0,40} của)\s*(?:sự (?:tham dự|tham gia) của )?[:\s]*(?:các\s|\d{1,2}\s)?$/iu;

/** What the words before a group say of it: «Phát biểu khai mạc, …», «Dự hội nghị có …». */
export function introduced(rules: readonly RoleRule[], words: string, isInner: boolean) {
  const near = isInner ? words.slice(words.lastIndexOf(";") + 1) : words;
  const pre = near.replace(attendingAndDirecting, " & ");
  const opensList = listOpener.test(pre);
  const clauses = pre.split(/[,;.]|\s(?:và|đồng thời)\s(?!đồng chủ|chủ trì)/u);
  const considered = opensList
    ? isInner
      ? clauses.slice(-2)
      : [...clauses, pre]
    : isInner
      ? []
      : announced(clauses, pre);
  const said = [...new Set(considered.flatMap((clause) => rolesOfClause(rules, clause)))];
  const roles = opensList && said.length > 1 ? said.filter((role) => role !== "tells") : said;
  return { roles, opensList: opensList && roles.length > 0 };
}

const speaking =
  /phát biểu|thảo luận|tham luận|đặt vấn đề|giải trình|chất vấn|kết luận|khai mạc|bế mạc|hội nghị|đại hội|buổi|lễ|cuộc họp|phiên|chương trình|lớp|báo cáo/iu;

/** «Phát biểu tại hội nghị, » right before a name, or nothing. */
function announced(clauses: readonly string[], pre: string): readonly string[] {
  const isNear = /[,:-]\s*$/u.test(pre) || /(?:hội nghị|đại hội|buổi lễ|buổi họp|cuộc họp)\s*$/iu.test(pre);
  return isNear ? clauses.filter((clause) => speaking.test(clause)) : [];
}

export function opensListAtEnd(
  rules: readonly RoleRule[],
  plain: string,
  { start, end }: Span,
): readonly StatedRole[] {
  if (end - start > 200 || !/(?::|có|gồm)\s*$/u.test(plain.slice(Math.max(start, end - 8), end))) return [];
  return introduced(rules, `${plain.slice(start, end).trim()} `, false).roles;
}

/**
 * What the words right before a person settle whatever follows: nothing for
 * whom something is done to, the speech for whom one hears; null when they do not.
 */
export function settledBefore(rules: readonly RoleRule[], pre: string, before: readonly StatedRole[]) {
  const spoke = authored(rules, pre, before);
  if (spoke) return spoke;
  if (/(?:diễn văn|tham luận)[^.;,]{0,40}\sdo\s(?:các\s)?$/iu.test(pre)) return ["tells" as const];
  if (isObject(pre)) return [];
  return isSource(pre) ? ["tells" as const] : null;
}

/** «Chủ tịch … cùng đồng chí B»: B does what was done before. */
export function joined(rules: readonly RoleRule[], pre: string, before: readonly StatedRole[]) {
  return joins(pre) && !hasVerb(rules, pre) ? before : [];
}
