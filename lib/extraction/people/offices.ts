import type { Span } from "#lib/extraction/facts";
import { trimmed } from "#lib/extraction/rule";
import { matchAt, sticky, words } from "#lib/extraction/words";

import { honorific, titleHead } from "./titles";

/** Verbs and link words that end the row of offices after a name. Small letters only. */
const predicate = String.raw`đã|đang|sẽ|cũng|đều|vẫn|(?<!danh )dự|đồng dự|tham dự|tham gia|tới|đến|về dự|về tham dự|cùng|chủ trì|đồng chủ trì|chủ tọa|điều hành(?! viên)|phát biểu|phát động|khai mạc|bế mạc|kết luận|trình bày|báo cáo(?! viên)|truyền đạt|quán triệt|triển khai|thông qua|thông tin(?! (?:và|truyền|điện|khoa|đối))|trao(?! đổi)|tặng|nhấn mạnh|ghi nhận|đánh giá|biểu dương|tuyên dương|đề nghị|yêu cầu|trao đổi(?= (?:về|tại|thêm|kinh|một))|cho (?:biết|rằng|hay|ý kiến)|góp ý|tâm sự|bộc bạch|trăn trở|băn khoăn|nhận định|nhận xét|nhìn nhận|lý giải|chụp ảnh|phấn khởi|đồng tình|tán thành|khẳng định|chỉ rõ|chỉ ra|mong muốn|mong|bày tỏ|chia sẻ|thay mặt|thừa ủy quyền|chúc mừng|chúc|nêu|thảo luận|tham luận|công bố|nhận|tiếp thu|giải đáp|giải trình|làm rõ|làm|phân tích|lưu ý|quán triệt|thăm|là|nói|giới thiệu|đọc|gợi ý|đại diện|lãnh đạo|vinh dự|được|đưa ra|đặt ra|nêu ra|ôn lại|ôn|hiến kế|định hướng|hướng dẫn(?! viên)|thừa nhận|truy vấn|chất vấn|cam kết|bấm nút|dâng|lần lượt|tiếp tục|khái quát|phổ biến|hy vọng|giao|thống nhất|xúc động|chứng kiến|trong|tại hội nghị|tại đại hội|tại buổi|đề xuất|kiến nghị|phản ánh|điểm lại|ký kết|lắng nghe|động viên|gửi|bổ sung|kêu gọi|quyết định|có (?:bài|ý kiến|mặt|lời)|gồm|nhằm|để|theo|với|do|thì|kể|thẳng thắn|vừa|trực tiếp|chân thành|cảm ơn|tuyên bố|nhất trí|bấm nút|cắt băng|kiểm tra thực|và(?=\s{1,4}(?:\d|đ/c|các|toàn|hơn|gần|trên|đại|một|nhiều|lãnh|đông))`;
const stop = new RegExp(
  String.raw`[.](?=[.\s]|$)|[;…:\n"?!)]|(?<![\p{L}\p{N}])(?:${predicate.replace(/ /gu, String.raw`\s{1,4}`)})(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])chỉ\sđạo(?=\s(?:hội|đại|tại|buổi|chương))|-\s(?=(?:Ảnh|ảnh))|(?<![\p{L}])(?:và|cùng)\s{1,3}(?=(?:Đại|Thượng|Trung|Thiếu)\s(?:tướng|tá|úy)|(?:P?GS|ThS|TS|BS|DS|ĐD|CNĐD|LS|KS)(?:CK[I12]{1,2})?\.?\s?\p{Lu}|Bác\ss[ĩỹ]|Tiến\ss[ĩỹ]|Thạc\ss[ĩỹ]|Kỹ\ssư)|(?<=,\s)(?:BS|DS|ĐD|CNĐD|ThS|TS)(?:CK[I12]{1,2})?\.?\s(?=\p{Lu})|(?<=[,\s-])(?:và\s)?(?:${honorific.replace(/ /gu, String.raw`\s{1,3}`)})(?=\s\p{Lu})`,
  "gu",
);
const longestRow = 300;

/** «, », « – », « (», or nothing but a blank between a name and the office that follows. */
export const officeLink = /(?:,\s\d{2}\stuổi(?=,))?\s{0,3}(?:,|-|\(|:)?\s{0,3}/uy;

/** Where a row of offices that begins at an offset ends, at the latest. */
export function rowEnd(plain: string, from: number, limit: number): number {
  const window = plain.slice(from, Math.min(limit, from + longestRow));
  stop.lastIndex = 0;
  for (let match = stop.exec(window); match; match = stop.exec(window)) {
    if (!isAbbreviationStop(window, match) && !namesABody(window, match)) return from + match.index;
  }
  return from + window.length;
}

/** «Trưởng phòng Phổ biến …», «Ban đại diện …»: a verb that is the name of a department. */
function namesABody(window: string, match: RegExpExecArray): boolean {
  const before = window.slice(Math.max(0, match.index - 14), match.index);
  return (
    /^(?:phổ biến|thông tin|hướng dẫn|giới thiệu|đại diện|lãnh đạo|điều hành|giao|định hướng|thông qua|bổ sung|làm|quán triệt|tuyên dương)/iu.test(
      match[0],
    ) &&
    /(?<!\p{L})(?:phòng|ban|sở|khoa|cục|vụ|tổ|đội|trung tâm|văn phòng|bộ phận|câu lạc bộ)\s{1,2}$/iu.test(
      before,
    )
  );
}

function isAbbreviationStop(window: string, match: RegExpExecArray): boolean {
  const before = window.slice(Math.max(0, match.index - 5), match.index);
  if (match[0] === ".") return /(?:^|[\s.])(?:\p{Lu}|TP|Tp|CT|PCT|TX|TT|BT)$/u.test(before);
  if (match[0] === ")")
    return window.lastIndexOf("(", match.index) > window.lastIndexOf(")", match.index - 1);
  return match[0] === '"' && /[\p{L}]\s?$/u.test(before) && /^"[^"]{1,60}"/u.test(window.slice(match.index));
}

const separator =
  /\s{0,3},\s{0,3}|\s{1,3}-\s{0,3}|\s{0,3}-\s{1,3}|\s{1,3}(?:kiêm|đồng thời là)\s{1,3}|\s{1,3}và\s{1,3}/gu;
const notAnOffice = words(
  String.raw`^(?:đại diện|lãnh đạo|các|người(?! có uy tín| uy tín| đứng đầu| phát ngôn)|hội nghị|đại hội|buổi|năm|hiện|đến nay|nhờ|nếu|khi|đây|việc|nhiều|sau|trong|tại|nguyên là|với|để|toàn thể|thay mặt|cùng|đông đảo)`,
  "iu",
);

/**
 * The single offices of a row, in order: cut at commas and dashes where a new
 * office begins; «Phó Vụ trưởng Vụ 1A, Uỷ ban Kiểm tra T.Ư» stays one.
 */
export function splitOffices(plain: string, row: Span): Span[] {
  const text = plain.slice(row.start, row.end);
  const cuts: Span[] = [];
  let from = row.start;
  for (const match of text.matchAll(separator)) {
    const next = row.start + match.index + match[0].length;
    const rest = plain.slice(next, next + 20);
    if (notAnOffice.test(rest) || (/^\s*,/u.test(match[0]) && goesAstray(plain, next, row.end)))
      return finish(plain, cuts, { start: from, end: row.start + match.index });
    if (!matchAt(titleHead, plain, next)) continue;
    cuts.push({ start: from, end: row.start + match.index });
    from = next;
  }
  return finish(plain, cuts, { start: from, end: row.end });
}

const bodyWord = sticky(
  String.raw`(?:ban|bộ|sở|ủy ban|trường|hội|công ty|huyện|tỉnh|thành phố|tập đoàn|cục|vụ|viện|học viện|trung tâm|văn phòng|phòng|đảng|ubnd|hđnd|khoa|tổng|thị|xã|phường|quận)(?![\p{L}])`,
);

/** A long piece after a comma that is neither office nor body is no longer about the office. */
function goesAstray(plain: string, at: number, end: number): boolean {
  if (matchAt(titleHead, plain, at) || matchAt(bodyWord, plain, at)) return false;
  const piece = /^[^,]{0,120}/u.exec(plain.slice(at, end))?.[0] ?? "";
  return piece.trim().split(/\s+/u).length > 6;
}

function finish(plain: string, cuts: readonly Span[], last: Span): Span[] {
  return [...cuts, last]
    .map((span) => trimmed(plain, span, /[\s,;:.(-]/u))
    .map((span) => withoutRemark(plain, span))
    .map((span) => (unclosed(plain, span) ? { start: span.start, end: span.end + 1 } : span))
    .filter((span) => span.end - span.start >= 2);
}

/** A bracket without years is a remark, not a part of the office. */
function withoutRemark(plain: string, { start, end }: Span): Span {
  const remark = /\s*\([^()]*\)?$/u.exec(plain.slice(start, end));
  return remark && !/\d{4}\s?-\s?\d{4}/u.test(remark[0]) && remark.index > 4
    ? { start, end: start + remark.index }
    : { start, end };
}

/** The bracket of «khoá IV (2017-2022)» belongs to the office. */
function unclosed(plain: string, { start, end }: Span): boolean {
  const text = plain.slice(start, end);
  return text.includes("(") && !text.includes(")") && plain[end] === ")";
}

const joint = sticky(String.raw`(?:cùng |và |với )`);

/** Whether an office begins here. */
export function officeAt(plain: string, at: number): boolean {
  return !matchAt(joint, plain, at) && matchAt(titleHead, plain, at) !== null;
}
