import type { Span } from "#lib/extraction/facts";
import type { Reading } from "#lib/extraction/reading";
import { words } from "#lib/extraction/words";

const collective = String.raw`tập thể|đơn vị|chi bộ|đảng bộ|tổ chức|chi đoàn|chi hội|cơ quan|tổ|nhóm|đội|công ty|doanh nghiệp|xã|phường|thôn|ấp|trường|khu dân cư|công đoàn|hội|câu lạc bộ|phòng|hợp tác xã|cụm|ban|gia đình|hộ`;
const individual = String.raw`cá nhân|đồng chí|đ/c|đảng viên|cán bộ|hội viên|đoàn viên|người|chiến sĩ|chiến sỹ|học sinh|giáo viên|em|công chức|viên chức|nhà giáo|nông dân|thanh niên|công nhân|quần chúng|bí thư|ông|bà|chị|anh`;

/** What a sentence about an award calls its recipients. */
export const recipient = String.raw`(?:\d{1,5}|các|nhiều|những)(?: lượt)? (?:${collective}|${individual})(?![\p{L}])`;

const count = words(String.raw`(\d{1,3}(?:\.\d{3})|\d{1,5})(?: lượt)?(?: \p{L}+){0,1}? (${collective}|${individual})(?: (và|,) (${collective}|${individual}))?`);
const several = words(String.raw`^(?:cho )?(?:các|nhiều|những)(?: \p{L}+){0,2}? (?:${collective}|${individual})`, "iu");
const named = /^\s{0,3}(?:(?:đồng chí|đ\/c|ông|bà|anh|chị|em)\s)((?:\p{Lu}[\p{L}]*\s?){2,5})/iu;
const because = words(String.raw`(?:đã )?(?:có (?:nhiều )?(?:thành tích|đóng góp|công lao)|đạt (?:nhiều )?(?:thành tích|kết quả)|vì (?:đã )?|hoàn thành (?:xuất sắc|tốt)|xuất sắc|tiêu biểu|điển hình)`, "iu");

interface Recipients {
  readonly collectives: number | null;
  readonly individuals: number | null;
  readonly names: readonly string[];
  readonly reason: string | null;
  readonly end: number;
}

/** Who is honoured in a stretch of text, in numbers or by name; null when nobody is. */
export function readRecipients(reading: Reading, within: Span): Recipients | null {
  const stretch = reading.plain.slice(within.start, Math.min(within.end, within.start + 400));
  const clause = stretch.slice(0, endOfClause(stretch));
  const reason = readReason(clause);
  const listed = reason === null ? clause : clause.slice(0, reason.index);
  const who = readCounts(listed.trim() === "" ? clause : listed) ?? readName(clause);
  if (who === null) return null;
  return {
    ...who,
    reason: reason === null ? null : reading.text.slice(within.start + reason.index, within.start + reason.index + reason.length),
    end: within.start + clause.trimEnd().length,
  };
}

/** The clause ends where the next award begins, or at the end of the sentence. */
function endOfClause(text: string): number {
  const next = /[.;:](?:\s|$)|(?:,| và)\s(?:tặng|trao|giấy khen|bằng khen|cờ|khen thưởng|kỷ niệm chương|đề nghị)(?![\p{L}])/iu.exec(text);
  return next?.index ?? text.replace(/[.\s/]+$/u, "").length;
}

function readReason(clause: string): { index: number; length: number } | null {
  const match = because.exec(clause);
  if (!match) return null;
  const isPart = /^(?:xuất sắc|tiêu biểu|điển hình)/iu.test(match[0]);
  const rest = clause.slice(match.index).trimEnd();
  if (isPart && !/(?:trong|năm|giai đoạn)/u.test(rest)) return null;
  return { index: match.index, length: rest.length };
}

function readCounts(text: string): Pick<Recipients, "collectives" | "individuals" | "names"> | null {
  let collectives: number | null = null;
  let individuals: number | null = null;
  let found = false;
  for (const match of text.matchAll(count)) {
    found = true;
    const many = Number((match[1] ?? "").replace(".", ""));
    const isCollective = new RegExp(`^(?:${collective})$`, "iu").test(match[2] ?? "");
    if (match[4] !== undefined && !/^\d/u.test(match[4]) && isCollective !== isCollectiveWord(match[4])) continue;
    if (isCollective) collectives = (collectives ?? 0) + many;
    else individuals = (individuals ?? 0) + many;
  }
  if (!found && !several.test(text.trim())) return null;
  return { collectives, individuals, names: [] };
}

function isCollectiveWord(word: string): boolean {
  return new RegExp(`^(?:${collective})$`, "iu").test(word);
}

function readName(clause: string): Pick<Recipients, "collectives" | "individuals" | "names"> | null {
  const person = named.exec(clause)?.[1]?.trim();
  if (person !== undefined) return { collectives: null, individuals: 1, names: [person] };
  return null;
}
