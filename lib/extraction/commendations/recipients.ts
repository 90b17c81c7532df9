import type { Span } from "#lib/extraction/facts";
import type { Reading } from "#lib/extraction/reading";
import { words } from "#lib/extraction/words";

const collective = String.raw`tập thể|đơn vị|chi bộ|đảng bộ|đảng ủy|văn phòng|tổ chức(?: cơ sở)?(?: đảng| đoàn| hội)?|tccsđ|tcđ|chi đoàn|chi hội|cơ quan|tổ(?! trưởng)|nhóm|đội(?! viên| trưởng)|công ty|doanh nghiệp|xã|phường|thị trấn|huyện|thôn|ấp|bản|buôn|xóm|khu phố|trường|khoa|trạm|khu dân cư|công đoàn(?! viên)|cđcs|lđlđ|hội(?! viên)|liên đội|câu lạc bộ|phòng|hợp tác xã|htx|cụm|ban|gia đình|dòng họ|hộ|địa phương|cơ sở`;
const individual = String.raw`cá nhân|đồng chí|đ/c|đảng viên|cán bộ|hội viên|đoàn viên|công đoàn viên|đội viên|người|chiến sĩ|chiến sỹ|quân nhân|học sinh|sinh viên|học viên|giáo viên|em|cháu|công chức|viên chức|nhân viên|lao động|nhà giáo|nông dân|phụ nữ|thanh niên|công nhân|doanh nhân|quần chúng|đại biểu|bí thư|ông|bà|chị|anh|vị|gương|điển hình|tác giả|cựu chiến binh|ccb|luật gia|bác sĩ|bác sỹ`;

/** What a sentence about an award calls its recipients. */
export const recipient = String.raw`(?:(?<![\d/.,])\d{1,5}|các|nhiều|những)(?: lượt)? (?:${collective}|${individual})(?![\p{L}])`;

const count = words(
  String.raw`(\d{1,3}(?:\.\d{3})|\d{1,5}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?:/\d{1,4})?(?: lượt)?(?: (?!và|năm|hạng)\p{L}+){0,1}? (${collective}|${individual})(?![\p{L}])(?: ?(và|,) (${collective}|${individual}))?`,
);
const several = words(
  String.raw`^(?:cho )?(?:(?:tập thể|cá nhân)(?=,| và| có| đạt| xuất| tiêu|$)|(?:các|nhiều|những)(?: (?!thành|kết|nỗ|cố|đóng|ý)\p{L}+)?? (?:tập thể|cá nhân|đơn vị|chi bộ|đảng bộ|đảng viên|cán bộ|hội viên|đoàn viên|gia đình|hộ|chi hội|chi đoàn|học sinh|giáo viên|người|đồng chí|cơ quan|công nhân|chiến sĩ|chiến sỹ|công đoàn|doanh nghiệp|gương|điển hình|thôn|trường|phụ nữ|thanh niên|nông dân|đại biểu))`,
  "iu",
);
const named =
  /^\s{0,3}(?:các\s)?(?:[Đđ]ồng chí|[Đđ]\/c|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Ee]m|[Tt]hầy|[Cc]ô|[Cc]á nhân)\s:?\s?((?:\p{Lu}[\p{L}']*\s?){2,5})/u;
const because = words(
  String.raw`(?:đã )?(?:có (?:nhiều )?(?:thành tích|đóng góp|công lao)|đạt (?:nhiều )?(?:thành tích|kết quả)|vì (?:đã )?|hoàn thành (?:xuất sắc|tốt)|xuất sắc|tiêu biểu|điển hình)`,
  "iu",
);

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
  const listed = namesListed(reading, within, stretch) ?? namesAfterColon(within, stretch);
  if (listed) return listed;
  const clause = stretch.slice(0, endOfClause(stretch));
  const counts = countsOf(clause);
  const reason = readReason(clause, counts.at(-1)?.end ?? 0);
  const told = reason === null ? clause : clause.slice(0, reason.index);
  const people = told.trim() === "" ? clause : told;
  const who = withNamedUnit(clause, sum(counts)) ?? readSeveral(people) ?? readNamed(people);
  if (who === null) return null;
  return {
    ...who,
    reason:
      reason === null
        ? null
        : reading.text.slice(within.start + reason.index, within.start + reason.index + reason.length),
    end: within.start + clause.trimEnd().length,
  };
}

const spelledOut =
  /^(?:cho\s)?(?:các\s|những\s|hai\s|đơn vị|cá nhân|tập thể)[^.;:]{0,140}?\s(?:gồm|gồm có|đó là|cụ thể là|là)\s?:?\s/iu;

const calledByName =
  /^(?:cho\s)?(?:các\s)?(?:ông|bà|đồng chí|anh|chị|em)(?:(?:,|\svà)\s(?:ông|bà|anh|chị))?\s?:\s/iu;
const bareName = /^\s*(\p{Lu}[\p{L}']*(?:\s\p{Lu}[\p{L}']*){1,4})(?=\s|$)/u;

/** «cho các ông, bà: A, B, C». */
function namesAfterColon(within: Span, stretch: string): Recipients | null {
  const head = calledByName.exec(stretch.trimStart());
  if (!head) return null;
  const from = stretch.length - stretch.trimStart().length + head[0].length;
  const pieces = /^[^.;]*/u.exec(stretch.slice(from))?.[0] ?? "";
  const names = pieces.split(/,|\svà\s/u).flatMap((piece) => bareName.exec(piece)?.[1] ?? []);
  if (names.length === 0) return null;
  return {
    collectives: null,
    individuals: names.length,
    names,
    reason: null,
    end: within.start + from + pieces.length,
  };
}

/** «cho các đồng chí … gồm: ông A và bà B»: the list that follows says who. */
function namesListed(reading: Reading, within: Span, stretch: string): Recipients | null {
  const head = spelledOut.exec(stretch.trimStart());
  if (!head) return null;
  const from = stretch.length - stretch.trimStart().length + head[0].length;
  const list = stretch.slice(from, from + endOfClause(stretch.slice(from)));
  const until = /\svà\s(?:lễ|trao|tặng)\s/iu.exec(list)?.index ?? list.length;
  const who = readNamed(list.slice(0, until));
  return who === null ? null : { ...who, reason: null, end: within.start + from + until };
}

/** «cho Văn phòng Huyện ủy và 6 cá nhân»: the unit before the first count is one more. */
function withNamedUnit(clause: string, counted: Who | null): Who | null {
  const before = /^([^.;:\d]{4,120}?(?:\s\d{1,2})?)(?:,|\svà)\s\d/u.exec(clause)?.[1];
  const named = before === undefined || !counted ? null : readNamed(before);
  if (!counted || !named) return counted;
  return {
    collectives: (counted.collectives ?? 0) + (named.collectives ?? 0) || null,
    individuals: (counted.individuals ?? 0) + (named.individuals ?? 0) || null,
    names: named.names,
  };
}

/** The clause ends where the next award begins, or at the end of the sentence. */
function endOfClause(text: string): number {
  const next =
    /[.;:](?:\s|$)|(?:,| và)\s(?:biểu dương|tuyên dương|vinh danh|tặng|trao|giấy khen|bằng khen|cờ|khen thưởng|kỷ niệm chương|đề nghị|danh hiệu|huy hiệu|huân chương|tập thể lao động|chiến s[ĩỹ] thi đua|\d{2} năm(?: tuổi đảng)?(?: cho|:| \())(?![\p{L}])|(?:,| và)\s(?:(?! và )[^,.;]){2,50}?\s(?:(?:đã\s)?(?:trao tặng|trao|tặng)\s|được\s(?:[^,.;]{1,40}\s)?(?:tặng|nhận|trao|khen)(?![\p{L}]))/iu.exec(
      text,
    );
  return next?.index ?? text.replace(/[.\s/]+$/u, "").length;
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

type Who = Pick<Recipients, "collectives" | "individuals" | "names">;

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

const namedUnit = new RegExp(
  String.raw`^\s{0,3}((?:tập thể |nhân dân và (?:cán bộ )?|cán bộ(?:,| và) (?:và )?(?:nhân dân |chiến (?:sĩ|sỹ) )?)?(?:${collective}|công an|ubkt|ubnd|hđnd|lđlđ|ldlđ|mttq|ubmttq|bch|ban chqs|vksnd|tand|ủy ban|ubmttq|trung tâm|bệnh viện)(?:\s[\p{L}\d-]+){1,12}?)(?:\s(?:do|vì))?\s*$`,
  "iu",
);

/** «cho Chi đoàn thôn … và đồng chí …»: recipients by their names. */
function readNamed(text: string): Who | null {
  const units: string[] = [];
  const people: string[] = [];
  for (const piece of text.split(/,|\svà\s(?=\p{Lu}|đồng|ông|bà|tập|chi|các)/u)) {
    const person = named.exec(piece)?.[1]?.trim();
    const unit = namedUnit.exec(piece)?.[1];
    if (person !== undefined) people.push(person);
    else if (unit !== undefined && /\p{Lu}/u.test(unit)) units.push(unit);
    else if (units.length > 0 && /^\s*\p{Ll}/u.test(piece)) units.push(`${units.pop() ?? ""},${piece}`);
    else break;
  }
  if (units.length + people.length === 0) return null;
  return { collectives: countOf(units), individuals: countOf(people), names: [...units, ...people] };
}

function countOf(names: readonly string[]): number | null {
  return names.length === 0 ? null : names.length;
}

function isCollectiveWord(word: string): boolean {
  return new RegExp(`^(?:${collective})$`, "iu").test(word);
}
