import type { RoleRule, StatedRole } from "./roles";
import { attendingAndDirecting, rolesOfClause } from "./roles";

/** Nothing follows but the next of the list: «…; », « và 30 đại biểu». */
export function endsItem(post: string): boolean {
  return /^[\s.;,:)"-]*(?:$|(?:và|cùng)\s)/u.test(post);
}

const others =
  /^[\s,;]*(?:cùng|và|lãnh đạo|đại diện|các|đội ngũ|đông đảo|toàn thể)\s[^.;:]{1,240}?\s(?=(?:đã |cùng |cùng đến |cùng về |cùng tham )?(?:về |tới |đến |tham )?dự(?:\s|$|\.)|(?:đồng )?chủ trì)/u;

/** «Trưởng đoàn công tác theo Quyết định số … dự hội nghị»: by what the person was sent. */
const byDecision =
  /^\s*theo\s(?:quyết định|phân công|kế hoạch|sự)[^.;:]{2,120}?\s(?=(?:đã |cùng )?(?:về |tới |đến |tham )?dự\s|chủ trì\s|phát biểu)/iu;

/** «… làm Trưởng đoàn đã đến dự»: heading a delegation is no role of its own. */
const leading = /^[\s,]*(?:làm (?:phó )?trưởng đoàn|(?:dẫn đầu|làm trưởng)(?: đoàn)?)(?!\p{L})/iu;

/** The verbs that follow a group, as far as they form one chain. */
export function predicated(rules: readonly RoleRule[], post: string): StatedRole[] {
  const text = post
    .replace(others, " ")
    .replace(leading, " ")
    .replace(byDecision, " ")
    .replace(attendingAndDirecting, " & ");
  if (/^\s{0,2}:\s{0,2}"/u.test(text)) return ["tells"];
  const end = /[.":]|(?<=\srằng)\s/u.exec(text)?.index ?? text.length;
  const found: StatedRole[] = [];
  for (const clause of text.slice(0, end).split(/[,;]|\s(?:và|đồng thời)\s(?!chủ trì)/u)) {
    if (/^\s*(?:hội nghị|đại hội|buổi|các)\s|\s(?:có|gồm)\s*(?:các\s*)?$/iu.test(clause)) break;
    const roles = rolesOfClause(rules, afterApposition(clause, found));
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

const remark =
  /^\s*(?:\d|hội viên|đoàn viên|đảng viên|nguyên|thay mặt|làm|là|con|trú|ngụ|ở|thuộc|thành viên|đại diện|chủ |người|trụ trì|khu phố|tổ dân phố|thôn|ấp|bản|buôn|xóm|làng|chi bộ|chi hội|chi đoàn|xã|phường|công dân|cử tri|học sinh|sinh viên|giáo viên|giảng viên|công nhân|nông dân|cán bộ|chiến s[ĩỹ]|nhân viên|bác s[ĩỹ]|điều dưỡng|kỹ sư|tác giả|doanh nhân|cựu|thương binh|dân tộc|dẫn đầu|hiện|quê|sinh năm|phụ huynh|xã viên|thợ|điển hình|gương|khoa|phòng|tổ|đội|trường|đơn vị|bí thư)(?![\p{L}])/iu;

/** «A, 60 năm tuổi Đảng, phát biểu …»: a short remark about the person. */
function isApposition(clause: string): boolean {
  return clause.length < 70 && remark.test(clause);
}

const verbOfSpeech =
  /\s(?=(?:(?:đã|cũng|xúc động|phấn khởi|vui mừng|được mời lên|lên|thay mặt)\s){0,2}(?:phát biểu|nói|cho biết|cho hay|cho rằng|chia sẻ|kiến nghị|đề nghị|đề xuất|nêu|bày tỏ|kể|trình bày|tham luận|mong muốn|mong|góp ý|nhấn mạnh|khẳng định|báo cáo|tâm sự|phản ánh|cam kết|đến dự|tới dự|về dự|dự hội nghị|dự đại hội|chủ trì|trao)(?!\p{L}))/u;

/** «A, Chi bộ thôn Đồi xúc động nói …»: what follows the remark in one clause. */
function afterApposition(clause: string, found: readonly StatedRole[]): string {
  if (found.length > 0 || !remark.test(clause)) return clause;
  const verb = verbOfSpeech.exec(clause.slice(0, 140));
  return verb && verb.index > 2 ? clause.slice(verb.index) : clause;
}

/** What may still follow in a chain of verbs once it tells what was said. */
const afterTelling: ReadonlySet<StatedRole> = new Set(["tells", "conclude"]);

export function hasVerb(rules: readonly RoleRule[], gap: string): boolean {
  return gap.split(/[,;]|\s(?:và|đồng thời)\s/u).some((clause) => rolesOfClause(rules, clause).length > 0);
}
