import type { RoleRule, StatedRole } from "./roles";
import { attendingAndDirecting, rolesOfClause } from "./roles";

/** Nothing follows but the next of the list: «…; », « và 30 đại biểu». */
export function endsItem(post: string): boolean {
  return /^[\s.;,:)"-]*(?:$|(?:và|cùng)\s)/u.test(post);
}

const others =
  /^[\s,;]*(?:cùng|và|lãnh đạo|đại diện|các|đội ngũ|đông đảo|toàn thể)\s[^.;:]{1,240}?\s(?=(?:đã |cùng |cùng đến |cùng về |cùng tham )?(?:về |tới |đến |tham )?dự(?:\s|$|\.)|(?:đồng )?chủ trì)/u;

/** The verbs that follow a group, as far as they form one chain. */
export function predicated(rules: readonly RoleRule[], post: string): StatedRole[] {
  const text = post.replace(others, " ").replace(attendingAndDirecting, " & ");
  const end = /[.":]|\srằng\s/u.exec(text)?.index ?? text.length;
  const found: StatedRole[] = [];
  for (const clause of text.slice(0, end).split(/[,;]|\s(?:và|đồng thời)\s(?!chủ trì)/u)) {
    if (/^\s*(?:hội nghị|đại hội|buổi|các)\s|\s(?:có|gồm)\s*(?:các\s*)?$/iu.test(clause)) break;
    const roles = rolesOfClause(rules, clause);
    if (roles.length === 0 && isPassed(clause, found)) continue;
    if (roles.length === 0 || breaksChain(roles, found)) break;
    found.push(...roles);
  }
  return found;
}

function isPassed(clause: string, found: readonly StatedRole[]): boolean {
  return clause.trim() === "" || (found.length === 0 && isApposition(clause));
}

function breaksChain(roles: readonly StatedRole[], found: readonly StatedRole[]): boolean {
  return found.includes("tells") && !roles.some((role) => afterTelling.has(role));
}

/** «A, 60 năm tuổi Đảng, phát biểu …»: a short remark about the person. */
function isApposition(clause: string): boolean {
  return (
    clause.length < 70 &&
    /^\s*(?:\d|hội viên|đoàn viên|đảng viên|nguyên|làm|là|con|trú|ngụ|ở|thuộc|thành viên|đại diện|chủ |người|trụ trì|khu phố|tổ dân phố|thôn|ấp|chi bộ|chi hội|xã|phường|công dân|cử tri|học sinh|sinh viên|giáo viên|bí thư)(?![\p{L}])/iu.test(
      clause,
    )
  );
}

/** What may still follow in a chain of verbs once it tells what was said. */
const afterTelling: ReadonlySet<StatedRole> = new Set(["tells", "conclude"]);

export function hasVerb(rules: readonly RoleRule[], gap: string): boolean {
  return gap.split(/[,;]|\s(?:và|đồng thời)\s/u).some((clause) => rolesOfClause(rules, clause).length > 0);
}
