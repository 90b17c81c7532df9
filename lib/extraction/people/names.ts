import type { Span } from "#lib/extraction/facts";
import { matchAt, sticky } from "#lib/extraction/words";

import { titleHead } from "./titles";

/** Family names of Viet Nam's peoples; where a name begins when nothing else says so. */
const familyNames = new Set(
  `nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh trương đinh lâm phùng mai tô
  hà tạ cao lưu chu châu tống đàm kiều quách thái thạch sơn kim tăng la lương lường giang giàng thào sùng vàng vừ lò lầu lù cà
  quàng tòng hoàng ma nông bế hứa triệu bàn phàn tẩn chảo thân cù nghiêm khổng doãn lại mạc mã mạch viên văn từ diệp đậu phí ninh
  thiều cung bạch tiêu quan quản khúc tôn âu đường lục sầm vi chẩu chẻo hờ hạng cứ ly lỳ má mùa tráng thò cháng sình sồng rơ ksor
  siu rmah kpă nay hlong niê ayun y đinh a briu bh'nướch alăng zơrâm coor pơloong arất k' h' điểu thị phù danh sô chau neang lưỡng
  cầm khà hù vì ngần bạc hảng lành ân nhữ ngụy ứng tưởng yên hàng hàn bồ biện bành ca cái cam chế chiêm chung chử cổ cự
  đăng điền đống giáp hạ hầu hoa hoắc hùng khiếu khuất kha khương kông lã lai liễu liên lộc long lô lữ mẫn mang mông nhan nhâm
  nghị ngân nhiếp ngũ ô phó phú phương quế quang sái sử thang thẩm thi tào tất thôi thủy tiền tiết tín tinh toàn trà tri trình trưng
  trang tuấn tuyên uông vân vinh xa xuân y vưu khưu ong cấn pờ kiên giả sần tải nhạc chướng chìu tằng đèo điêu voòng
  sừng phùn lèo mè moong xồng và cụt hơ cút sa rah mlô knul eban kbuôr rcom rơchâm`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

/** Surnames that are rarely anything else, so a run of capitals may be cut at them. */
const plainFamilyNames = new Set(
  `nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh trương đinh lâm phùng mai tô tạ cao
  lưu chu đàm kiều quách tăng lương lường giàng thào sùng vàng vừ lò lầu quàng nông hứa triệu bế cù nghiêm doãn mạc tống hà lại
  khổng thạch châu tòng hàng thái từ phí ma viên lục đậu thân ninh bạch khuất giáp uông trình la lã lỗ lều nhữ ứng chử điểu lô vi hạ
  tiêu kim cầm cà diệp`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

const syllable =
  /[KH]'\x20?\p{Lu}\p{Ll}{1,8}(?![\p{L}\p{N}])|\p{Lu}(?:[\p{Ll}\p{M}]{0,7}|[\p{Lu}\p{M}]{0,6})(?:'\p{L}{1,8})?(?![\p{L}\p{N}])|\p{Lu}\.(?=\s?\p{Lu}\p{Ll})/uy;
/** Capitalised words that end a name although they look like a part of it. */
const nameEnd = sticky(
  String.raw`(?:đồng chí|đ/c|ông|bà|tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|đảng ủy|phát biểu|chủ trì|trình bày|báo cáo|kết luận|ban (?:chấp|thường|tổ|tuyên|dân|chỉ)|hội (?:nghị|nông|phụ|cựu|liên|đồng|luật)|đại hội|chi bộ|đảng bộ|đoàn (?:thanh|chủ)|sở)(?![\p{L}])`,
);

export interface NameRun extends Span {
  /** Where each syllable begins. */
  readonly starts: readonly number[];
}

const longestName = 7;

/** The capitalised syllables from an offset on, as far as they may be one name. */
export function nameRun(plain: string, from: number, limit: number): NameRun | null {
  const starts: number[] = [];
  let at = from;
  let end = from;
  while (starts.length < longestName && at < limit) {
    const word = syllableAt(plain, { start: at, end: limit }, starts.length > 0);
    if (word === null || !fits(word, starts.length, plain.slice(from, end))) break;
    starts.push(at);
    end = at + word.length;
    at = end + (matchAt(nameGap, plain, end)?.[0].length ?? 0);
    if (at === end && !word.endsWith(".")) break;
  }
  return starts.length === 0 ? null : { start: from, end, starts };
}

/** «Huỳnh công Hùng»: a middle syllable that lost its capital. */
const slip = /(?:công|văn|thị|đức|hữu|ngọc|quang|xuân|minh)(?=\x20\p{Lu}\p{Ll}{1,6}(?![\p{L}]))/uy;

/** The blank between syllables, or the hyphen of «Anh-Đào». */
const nameGap = /\s{0,3}(?:-(?=\p{Lu}'?\p{Ll}))?/uy;

function syllableAt(plain: string, { start, end }: Span, isInner: boolean): string | null {
  if (isInner && (matchAt(nameEnd, plain, start) || matchAt(titleHead, plain, start))) return null;
  const word = (matchAt(syllable, plain, start) ?? (isInner ? matchAt(slip, plain, start) : null))?.[0];
  return word === undefined || start + word.length > end ? null : word;
}

/** «UBND», «TKV» end a name in small letters; in a name all in capitals every syllable is one. */
function fits(word: string, index: number, before: string): boolean {
  if (!/\p{Lu}{2}/u.test(word)) return true;
  if (/'/u.test(word)) return true;
  return index === 0 ? familyNames.has(word.toLowerCase()) : !/\p{Ll}/u.test(before);
}

/** Whether a run reads like a person's name when nothing before it says so. */
export function looksLikeName(plain: string, run: NameRun): boolean {
  const first = plain.slice(run.start, run.starts[1] ?? run.end).trim();
  if (/'/u.test(first)) return true;
  const family = first.toLowerCase();
  return (
    run.starts.length >= 2 &&
    run.starts.length <= 5 &&
    (familyNames.has(family) || plainFamilyNames.has(family))
  );
}

/** Whether a run is surely a name: a common family name and two to four syllables. */
export function isPlainName(plain: string, run: NameRun): boolean {
  const first = plain.slice(run.start, run.starts[1] ?? run.end).trim();
  return run.starts.length >= 2 && run.starts.length <= 5 && plainFamilyNames.has(first.toLowerCase());
}

const placeWord =
  /(?:tỉnh|huyện|xã|phường|thành phố|TP\.?|thị xã|thị trấn|quận|thôn|ấp|bản|khối|công ty|tập đoàn|trường|khu vực|đặc khu|tổ dân phố|cụm|làng|xóm|buôn)\s$/iu;
const countryTail = new Set(["việt nam", "hồ chí minh", "trung ương", "hà nội", "tối cao"]);

/**
 * The name at the end of an office: «Chủ tịch UBND tỉnh … Bùi Văn Nam».
 *
 * Returns its span, or null when the capitals there are a place or a body.
 */
export function trailingName(plain: string, chunk: Span): Span | null {
  const tail = plain.slice(Math.max(chunk.start, chunk.end - 60), chunk.end);
  const capitals =
    /(?:(?:\p{Lu}[\p{L}\p{M}]{0,8}(?:'\p{L}{1,8})?|[KH]'\p{L}{1,8})\s{1,3}){0,7}(?:\p{Lu}[\p{L}\p{M}]{0,8}(?:'\p{L}{1,8})?|[KH]'\p{L}{1,8})$/u.exec(
      tail,
    );
  if (!capitals) return null;
  const start = chunk.end - capitals[0].length;
  const words = [...capitals[0].matchAll(/[^\s]+/gu)].map((match) => start + match.index);
  if (countryTail.has(capitals[0].toLowerCase().replace(/\s+/gu, " "))) return null;
  const afterPlace = placeWord.test(plain.slice(Math.max(chunk.start, start - 14), start));
  return cutName(plain, { start, end: chunk.end, starts: words }, afterPlace);
}

function cutName(plain: string, run: NameRun, afterPlace: boolean): Span | null {
  const count = run.starts.length;
  const candidates = run.starts
    .map((start, index) => ({ start, left: count - index, index }))
    .filter(({ left, start }) => left >= 2 && left <= 5 && mayBeName(plain, runFrom(run, start)))
    .filter(({ index, left }) => !afterPlace || index > 0 || left >= 3);
  const cost = (cut: Cut) =>
    rankCut(cut, afterPlace && count > 3) + unlikeliness(plain, runFrom(run, cut.start));
  const best = candidates.toSorted((a, b) => cost(a) - cost(b))[0];
  return best ? { start: best.start, end: run.end } : null;
}

interface Cut {
  readonly start: number;
  readonly left: number;
  readonly index: number;
}

/** A common family name, or a rarer one with three syllables: places mostly have two. */
function mayBeName(plain: string, run: NameRun): boolean {
  const isLikely =
    isPlainName(plain, run) ||
    (run.starts.length >= 3 && (looksLikeName(plain, run) || hasMiddle(plain, run)));
  return isLikely && nameRun(plain, run.start, run.end)?.end === run.end;
}

/** «… Thị …», «… Văn …»: no place is called so. */
function hasMiddle(plain: string, run: NameRun): boolean {
  return run.starts.length >= 3 && /^(?:Thị|Văn)\s/u.test(plain.slice(run.starts[1], run.end));
}

function unlikeliness(plain: string, run: NameRun): number {
  return (isPlainName(plain, run) ? 0 : 0.7) - (hasMiddle(plain, run) ? 4 : 0);
}

/** After a place word two syllables of place are likeliest; else the longest name. */
function rankCut({ index, left }: Cut, afterPlace: boolean): number {
  const placeCost = afterPlace ? ([3, 2, 0, 1][index] ?? 2) : index * 0.5;
  const nameCost = left === 3 ? 0 : left === 2 || left === 4 ? 0.6 : 2;
  return placeCost + nameCost;
}

function runFrom(run: NameRun, start: number): NameRun {
  return { start, end: run.end, starts: run.starts.filter((at) => at >= start) };
}
