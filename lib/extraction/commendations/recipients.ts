import type { Span } from "#lib/extraction/facts";
import type { Reading } from "#lib/extraction/reading";
import { words } from "#lib/extraction/words";

import type { Recipients, Who } from "./named-recipients";
import { endOfClause, readNamed, spelledNames, withNamedUnit } from "./named-recipients";
import { collective, individual, isCollectiveWord } from "./recipient-words";

const count = words(
  String.raw`(\d{1,3}(?:\.\d{3})|\d{1,5}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?:/\d{1,4})?(?: lượt)?(?: (?!và|năm|hạng)\p{L}+){0,1}? (${collective}|${individual})(?![\p{L}])(?: ?(và|,) (${collective}|${individual}))?`,
);
const several = words(
  String.raw`^(?:cho )?(?:(?:tập thể|cá nhân)(?=,| và| có| đạt| xuất| tiêu|$)|(?:các|nhiều|những)(?: (?!thành|kết|nỗ|cố|đóng|ý)\p{L}+)?? (?:tập thể|cá nhân|đơn vị|chi bộ|đảng bộ|đảng viên|cán bộ|hội viên|đoàn viên|gia đình|hộ|chi hội|chi đoàn|học sinh|giáo viên|người|đồng chí|cơ quan|công nhân|chiến sĩ|chiến sỹ|công đoàn|doanh nghiệp|gương|điển hình|thôn|trường|phụ nữ|thanh niên|nông dân|đại biểu))`,
  "iu",
);
const because = words(
  String.raw`(?:đã )?(?:có (?:nhiều )?(?:thành tích|đóng góp|công lao)|đạt (?:nhiều )?(?:thành tích|kết quả)|vì (?:đã )?|hoàn thành (?:xuất sắc|tốt)|xuất sắc|tiêu biểu|điển hình)`,
  "iu",
);

/** Who is honoured in a stretch of text, in numbers or by name; null when nobody is. */
export function readRecipients(reading: Reading, within: Span): Recipients | null {
  const stretch = reading.plain.slice(within.start, Math.min(within.end, within.start + 400));
  const listed = spelledNames(within, stretch);
  if (listed) return listed;
  const clause = stretch.slice(0, endOfClause(stretch));
  const counts = countsOf(clause);
  const reason = readReason(clause, counts.at(-1)?.end ?? 0);
  const told = reason ? clause.slice(0, reason.index) : clause;
  const people = told.trim() === "" ? clause : told;
  const who = withNamedUnit(clause, sum(counts)) ?? readSeveral(people) ?? readNamed(people);
  if (who === null) return null;
  const end = within.start + clause.trimEnd().length;
  return { ...who, reason: reason ? quoted(reading, within.start + reason.index, reason.length) : null, end };
}

function quoted({ text }: Reading, start: number, length: number): string {
  return text.slice(start, start + length);
}

function readReason(clause: string, from: number): { index: number; length: number } | null {
  const match = because.exec(clause.slice(from));
  if (!match) return null;
  const index = from + match.index;
  const isPart = /^(?:xuất sắc|tiêu biểu|điển hình)/iu.test(match[0]);
  const rest = clause.slice(index).trimEnd();
  if (isPart && !/(?:trong|năm|giai đoạn)/u.test(rest)) return null;
  return { index, length: rest.length };
}

interface Counted {
  readonly isCollective: boolean;
  /** Null where one number stands for both kinds. */
  readonly many: number | null;
  readonly end: number;
}

/** The counts of a row of recipients: the first, and each that follows «và» or a comma. */
function countsOf(clause: string): Counted[] {
  const found: Counted[] = [];
  for (const match of clause.matchAll(count)) {
    const [all, printed = "", word = "", , second] = match;
    if (!continuesRow(clause.slice(0, match.index), word, found.length === 0)) continue;
    const isCollective = isCollectiveWord(word);
    const isShared = second !== undefined && isCollective !== isCollectiveWord(second);
    const many = isShared ? null : amountOf(printed);
    found.push({ isCollective, many, end: match.index + all.length });
  }
  return found;
}

const spelled = ["", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

function amountOf(printed: string): number {
  const word = spelled.indexOf(printed.toLowerCase());
  return word > 0 ? word : Number(printed.replace(".", ""));
}

const reasonBegan = /(?:có (?:nhiều )?(?:thành tích|đóng góp|công)|đạt|vì|hoàn thành)\s/iu;

/** After the reason has begun only the plainest recipients may follow. */
function continuesRow(before: string, word: string, isFirst: boolean): boolean {
  if (/^(?:tập thể|cá nhân|đảng viên|chi bộ|đồng chí)$/iu.test(word)) return true;
  if (!isFirst && !/(?:,|;|và|cùng|cho)\s*(?:hơn |trên |gần |có )?$/iu.test(before)) return false;
  return !reasonBegan.test(before);
}

function sum(counts: readonly Counted[]): Who | null {
  if (counts.length === 0) return null;
  const total = (isCollective: boolean) => {
    const many = counts.filter((each) => each.isCollective === isCollective && each.many !== null);
    return many.length === 0 ? null : many.reduce((all, each) => all + (each.many ?? 0), 0);
  };
  return { collectives: total(true), individuals: total(false), names: [] };
}

function readSeveral(text: string): Who | null {
  return several.test(text.trim()) ? { collectives: null, individuals: null, names: [] } : null;
}
