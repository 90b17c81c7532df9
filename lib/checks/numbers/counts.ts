import type { Span } from "#lib/extraction/facts";
import { readNumber } from "#lib/text/numbers";

/** A whole number with what it counts: «35 huy hiệu», «09 cuộc kiểm tra». */
export interface PrintedCount extends Span {
  readonly value: number;
  /** The words behind it, up to three, in lower case: «đồng chí nữ được». */
  readonly words: string;
}

const count =
  /(?<![\p{L}\d.,/-])(\d{1,3}(?:\.\d{3}){1,3}|\d{1,7})(?![\d/%]|[.,-]\d|\x20?[/%-]\x20?\d|\x20?%)\x20{1,2}(\p{L}[\p{L}/]{0,11}(?:\x20{1,2}\p{L}[\p{L}]{0,11}){0,2})/gu;
/** A number behind these names something and counts nothing: «Chi bộ 4», «năm 2020», «lần thứ 3». */
const naming =
  /(?:năm|tháng|quý|ngày|thứ|(?<!tổng\x20{1,2})số|khóa|mục|điều|tổ|khu|thôn|ấp|phường|quận|(?<!toàn\x20{1,2})bộ|từ|đến|lúc|hơn|trên|gần|khoảng)\x20{0,2}$/iu;
const time =
  /^(?:năm|tháng|ngày|giờ|tuổi|tuần|quý|phút|nhiệm kỳ|giai đoạn|tỷ|tỉ|triệu|nghìn|ngàn|đồng(?! chí)|ha|km|tấn|tạ|và|đến|của|là|trong|cấp|điểm)(?![\p{L}])/iu;

/** The counts of a stretch of `plain`; spans of time, sums of money and approximate numbers are none. */
export function findCounts(plain: string, { start, end }: Span): PrintedCount[] {
  return [...plain.slice(start, end).matchAll(count)].flatMap((match) => {
    const [all, printed = "", behind = ""] = match;
    const at = start + match.index;
    const value = readNumber(printed.replace(/^0+(?=\d)/u, ""));
    if (value === null || time.test(behind) || naming.test(plain.slice(Math.max(0, at - 14), at))) return [];
    const words = behind.toLowerCase().replace(/\s+/gu, " ");
    return [{ start: at, end: at + all.length, value, words }];
  });
}

/** Nouns of two words, so that «đảng viên» is not taken for «đảng bộ». */
const unit =
  /^(?:huy hiệu|đồng chí|đảng viên|hội viên|đoàn viên|đại biểu|học viên|quần chúng|cán bộ|công trình|tập thể|cá nhân|chi bộ|đảng bộ|tổ chức|gia đình|ý kiến|cử tri|học sinh|lao động|đơn vị|ủy viên|mô hình|danh hiệu|nghị quyết|chỉ thị|kế hoạch|\p{L}+)/iu;

/** What a count counts, by its first noun: «huy hiệu 30 năm» counts «huy hiệu». */
export function unitOf({ words }: PrintedCount): string {
  const noun = unit.exec(words)?.[0] ?? "";
  return noun === "đ/c" ? "đồng chí" : noun;
}
