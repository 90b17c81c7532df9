import type { Span } from "#lib/extraction/facts";
import { trimmed } from "#lib/extraction/rule";
import { matchAt, sticky } from "#lib/extraction/words";

/** The kinds of document that can be cited, longest wording first. */
export const documentKind = String.raw`nghị quyết(?: liên tịch)?|chỉ thị|thông báo kết luận|kết luận|quy định|quyết định|hướng dẫn|thông báo|kế hoạch(?: liên tịch)?|chương trình(?: hành động| phối hợp)?|đề án|quy chế(?: phối hợp| làm việc)?|báo cáo|thông tri|công văn|công điện|tờ trình|nghị định|thông tư(?: liên tịch)?|pháp lệnh|luật|lệnh|chiến lược|dự án|phương án|NQTW|NQ|KL|CTr|HD|KH|ĐA`;

const shortKinds: Readonly<Record<string, string>> = {
  nq: "Nghị quyết",
  nqtw: "Nghị quyết",
  kl: "Kết luận",
  ctr: "Chương trình",
  hd: "Hướng dẫn",
  kh: "Kế hoạch",
  đa: "Đề án",
};

/** «nghị quyết» → «Nghị quyết», «NQ» → «Nghị quyết», «Thông báo kết luận» → «Thông báo». */
export function kindName(printed: string): string {
  const text = printed.toLowerCase().replace(/\s+/gu, " ");
  const full = shortKinds[text] ?? (text === "thông báo kết luận" ? "thông báo" : text);
  return full.charAt(0).toUpperCase() + full.slice(1);
}

const day = String.raw`(\d{1,2})\x20{0,2}[/.-]\x20{0,2}(\d{1,2})\x20{0,2}[/.-]\x20{0,2}(\d{4})|(\d{1,2}) tháng (\d{1,2}) năm (\d{4})`;
const dated = sticky(String.raw`[\x20,(]{0,4}(?:ban hành )?(?:ngày\x20{0,3})?(?:${day})`);

/** «, ngày 02/02/2008», «ngày 25 tháng 10 năm 2021»: an ISO date and where it ends. */
export function readDate(plain: string, at: number): { date: string; end: number } | null {
  const match = matchAt(dated, plain, at);
  if (!match) return null;
  const date = isoDate(match[3] ?? match[6], match[2] ?? match[5], match[1] ?? match[4]);
  return date === null ? null : { date, end: at + match[0].length };
}

/** ISO date, or null when there is no such day. */
export function isoDate(year?: string, month?: string, dayOfMonth?: string): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(dayOfMonth)];
  const exists = new Date(Date.UTC(y, m - 1, d)).getUTCDate() === d && m >= 1 && m <= 12;
  return exists ? `${String(y)}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}` : null;
}

const body = String.raw`ban (?:chấp hành|thường vụ|bí thư|chỉ đạo|cán sự|tổ chức|tuyên giáo|dân vận|nội chính|kinh tế)|bch|btv|bộ chính trị|bct|trung ương|tw|thường trực|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|thị ủy|quận ủy|chi ủy|chi bộ|đảng bộ|đảng đoàn|chính phủ|thủ tướng|quốc hội|ủy ban|ubnd|hđnd|hội đồng|bộ \p{L}+|hội (?!nghị)|tổng|công đoàn|liên đoàn|ban \p{L}+|sở \p{L}+|văn phòng|chủ tịch|bộ trưởng|chánh án|viện trưởng|giám đốc|cục|chi cục|vụ|viện|tòa|tand|vksnd|mặt trận|mttq|ubmttq|quân (?:khu|ủy|đoàn)|ngân hàng|bảo hiểm|trung tâm|học viện|tỉnh đoàn|thành đoàn|huyện đoàn|thanh tra|kiểm toán|lđlđ|phòng|liên hiệp|đoàn|trường|công ty|tập đoàn`;
const issuerStart = sticky(
  String.raw`[\x20,]{0,3}(?:(?:của|do) (?=\p{L})|(?=(?:bộ chính trị|ban bí thư|ban chấp hành trung ương|bch trung ương|chính phủ|thủ tướng chính phủ|btv |ban thường vụ)(?![\p{L}])))(?=(?:${body}))`,
);
const issuerEnd =
  /[.;:,("\n)]|\s(?:về|ngày|gắn|trong|tại|đã|được|đến|với|cho|để|nhằm|là|có|năm|theo|bằng|bảo|ban hành|ký|quy định|ở|mà|thì|trên|tiếp|giai đoạn|đối|khi|cùng|thực hiện|nhiệm kỳ|từ|-)(?=\s|$)|\s(?:và|,)\s(?=(?:nghị quyết|chỉ thị|kết luận|quy định|quyết định|hướng dẫn|kế hoạch|các|chương trình|công|việc|\d|\p{Ll}{1,6}\s))/giu;

/** «của Ban Chấp hành Trung ương Đảng khóa X»: the issuing body. */
export function readIssuer(plain: string, at: number): Span | null {
  const match = matchAt(issuerStart, plain, at);
  if (!match) return null;
  const start = at + match[0].length;
  const window = plain.slice(start, start + 140);
  issuerEnd.lastIndex = 3;
  const end = issuerEnd.exec(window)?.index ?? window.length;
  const span = trimmed(plain, { start, end: start + end });
  return span.end - span.start >= 3 ? span : null;
}

const about = sticky(String.raw`[\x20,]{0,3}về (?:việc )?`);
const quoted = /"[^"\n]{3,400}"/uy;

/** «về "…"», «về tăng cường …»: the subject that follows directly. */
export function readTitle(plain: string, at: number): Span | null {
  const match = matchAt(about, plain, at);
  if (!match) return null;
  const plainStart = at + (/^[\x20,]{0,3}về /iu.exec(match[0])?.[0].length ?? match[0].length);
  quoted.lastIndex = at + match[0].length;
  const quote = quoted.exec(plain);
  if (quote) return { start: quote.index + 1, end: quoted.lastIndex - 1 };
  const window = plain.slice(plainStart, plainStart + 320);
  const end =
    /[.;\n"]|,?\s(?:gắn (?:với|liền)|đã được|gửi|bằng (?:những|các|hình)|trong toàn|tới (?:toàn|các)|đến (?:toàn|các)|đảm bảo|nhằm)\s|,\s(?:chỉ thị|nghị quyết|kết luận|quy định|quyết định|kế hoạch|gắn|đảng|đồng chí|trong \d|cấp ủy|ban thường|đây)|\svà (?:chỉ thị|nghị quyết|kết luận|\d{1,2} năm)/iu.exec(
      window,
    )?.index ?? window.length;
  const span = trimmed(plain, { start: plainStart, end: plainStart + end });
  return span.end - span.start >= 8 ? span : null;
}
