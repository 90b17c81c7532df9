import type { Span } from "#lib/extraction/facts";

import { collective } from "./recipient-words";

export interface Recipients {
  readonly collectives: number | null;
  readonly individuals: number | null;
  readonly names: readonly string[];
  readonly reason: string | null;
  readonly end: number;
}

export type Who = Pick<Recipients, "collectives" | "individuals" | "names">;

const named =
  /^\s{0,3}(?:các\s)?(?:[Đđ]ồng chí|[Đđ]\/c|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Ee]m|[Tt]hầy|[Cc]ô|[Cc]á nhân|[Bb]ác\ss[ĩỹ])\s:?\s?((?:\p{Lu}[\p{L}']*\s?){2,5})/u;
const namedUnit = new RegExp(
  String.raw`^\s{0,3}((?:tập thể |nhân dân và (?:cán bộ )?|cán bộ(?:,| và) (?:và )?(?:nhân dân |chiến (?:sĩ|sỹ) )?)?(?:${collective}|công an|ubkt|ubnd|hđnd|lđlđ|ldlđ|mttq|ubmttq|bch|ban chqs|vksnd|tand|ủy ban|ubmttq|trung tâm|bệnh viện|sở|cục|chi cục|vụ|viện|học viện|đài|kho bạc|ngân hàng|bảo hiểm|hạt|đồn|tổng công ty|tập đoàn|nhà máy|xí nghiệp|chi nhánh|điện lực|bưu điện|viễn thông|tòa án|thanh tra|quận|tỉnh|thành phố|thị xã|đoàn|hiệp hội|liên hiệp|liên đoàn|tiểu đoàn|trung đoàn|lữ đoàn|mặt trận|thành ủy|huyện ủy|thị ủy|quận ủy)(?:\s[\p{L}\d-]+){1,12}?)(?:\s(?:do|vì))?\s*$`,
  "iu",
);

/** «cho Chi đoàn thôn … và đồng chí …»: recipients by their names. */
export function readNamed(text: string): Who | null {
  const units: string[] = [];
  const people: string[] = [];
  for (const piece of text.split(/,|\svà\s(?=\p{Lu}|đồng|ông|bà|bác|tập|chi|các)/u)) {
    const person = named.exec(piece)?.[1]?.trim();
    const unit = person === undefined ? unitIn(piece, units) : null;
    if (person !== undefined) people.push(person);
    else if (unit === null) break;
    else units.push(unit);
  }
  if (units.length + people.length === 0) return null;
  return { collectives: countOf(units), individuals: countOf(people), names: [...units, ...people] };
}

/** A unit by its name; a piece in small letters goes on with the unit before («Ban Nghiên cứu, xây dựng …»). */
function unitIn(piece: string, units: string[]): string | null {
  const unit = namedUnit.exec(piece)?.[1];
  if (unit !== undefined && /\p{Lu}/u.test(unit)) return unit;
  return units.length > 0 && /^\s*\p{Ll}/u.test(piece) ? `${units.pop() ?? ""},${piece}` : null;
}

function countOf(names: readonly string[]): number | null {
  return names.length === 0 ? null : names.length;
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
function namesListed(within: Span, stretch: string): Recipients | null {
  const head = spelledOut.exec(stretch.trimStart());
  if (!head) return null;
  const from = stretch.length - stretch.trimStart().length + head[0].length;
  const list = stretch.slice(from, from + endOfClause(stretch.slice(from)));
  const until = /\svà\s(?:lễ|trao|tặng)\s/iu.exec(list)?.index ?? list.length;
  const who = readNamed(list.slice(0, until));
  return who === null ? null : { ...who, reason: null, end: within.start + from + until };
}

/** The clause ends where the next award begins, or at the end of the sentence. */
export function endOfClause(text: string): number {
  const next =
    /[.;:](?:\s|$)|,\s(?:trong đó|bao gồm|cụ thể)(?!\p{L})|(?:,|\svà)\s"[^"]{3,60}"\scho\s|(?:,| và)\s(?:biểu dương|tuyên dương|vinh danh|tặng|trao|giấy khen|bằng khen|cờ|khen thưởng|kỷ niệm chương|đề nghị|danh hiệu|huy hiệu|huân chương|tập thể lao động|chiến s[ĩỹ] thi đua|\d{2} năm(?: tuổi đảng)?(?: cho|:| \())(?![\p{L}])|(?:,| và)\s(?:(?! và )[^,.;]){2,50}?\s(?:(?:đã\s)?(?:trao tặng|trao|tặng)\s|được\s(?:[^,.;]{1,40}\s)?(?:tặng|nhận|trao|khen)(?![\p{L}]))/iu.exec(
      text,
    );
  return next?.index ?? text.replace(/[.\s/]+$/u, "").length;
}

/** «cho Văn phòng Huyện ủy và 6 cá nhân»: the unit before the first count is one more. */
export function withNamedUnit(clause: string, counted: Who | null): Who | null {
  if (!counted) return null;
  const before = /^([^.;:\d]{4,120}?(?:\s\d{1,2})?)(?:,|\svà)\s\d/u.exec(clause)?.[1];
  const more = before === undefined ? null : readNamed(before);
  if (!more) return counted;
  return {
    collectives: plus(counted.collectives, more.collectives),
    individuals: plus(counted.individuals, more.individuals),
    names: more.names,
  };
}

function plus(a: number | null, b: number | null): number | null {
  return a === null && b === null ? null : (a ?? 0) + (b ?? 0);
}

/** Recipients told by name after a general word, or null when the clause has to be read. */
export function spelledNames(within: Span, stretch: string): Recipients | null {
  return namesListed(within, stretch) ?? namesAfterColon(within, stretch);
}
