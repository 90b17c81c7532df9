import type { Check, Remark } from "#lib/checks/check";

const counted = String.raw`(?:lượt|đồng chí|đ\/c|đảng viên|người|cán bộ|hội viên|đoàn viên|đại biểu|học viên|quần chúng|cử tri|hộ|gia đình|cuộc|buổi|lớp|suất|phần quà|ngày công|tin|bài|đơn|vụ|tổ chức|chi bộ|lao động|học sinh|công trình|tập thể|cá nhân|huy hiệu|nhà|cây|nhân khẩu|phiếu|ý kiến)`;
const measured = String.raw`(?:tỷ|tỉ|triệu|nghìn|ngàn|ha|km|m2|tấn|tạ|năm|điểm)`;
const start = String.raw`(?<![\d.,/-]|\p{L})`;
const end = String.raw`(?![\d/]|[.,]\d)`;

/** «2,311 đảng viên»: a comma where Vietnamese has a point. */
const commaThousands = new RegExp(
  String.raw`${start}(?:\d{1,4}/)?([1-9]\d{0,2}(?:,\d{3}){1,4})${end}(?=\x20{0,2}(?:lượt\x20{1,2})?${counted}(?![\p{L}]))`,
  "giu",
);
/** «1,234,567»: no decimals come twice. */
const twoCommas = new RegExp(String.raw`${start}([1-9]\d{0,2}(?:,\d{3}){2,4}(?:\.\d{1,2})?)${end}`, "gu");
/** «1,234.5»: English throughout. */
const englishBoth = new RegExp(String.raw`${start}([1-9]\d{0,2},\d{3}\.\d{1,2})${end}`, "gu");
/** «12.5%», «2.5 tỷ đồng»: a point where Vietnamese has a comma. */
const pointDecimals = new RegExp(
  String.raw`${start}(\d{1,3}\.\d{1,2})${end}(?=\x20?%|\x20{1,2}${measured}(?![\p{L}]))`,
  "giu",
);

/** Decimal comma and thousands' point the English way round. */
export const numberMarks: Check = {
  name: "number-marks",
  severity: "warning",
  scope: "paragraph",
  find: ({ reading: { plain } }) => {
    if (!/\d[.,]\d/.test(plain)) return [];
    return [commaThousands, twoCommas, englishBoth, pointDecimals].flatMap((pattern) =>
      Array.from(plain.matchAll(pattern), (match) => remarkOn(plain, match)).filter(
        (remark) => remark !== null,
      ),
    );
  },
};

/** «mục 2.5», «lúc 7.30»: no number at all. */
const numbered =
  /(?:mục|điểm|khoản|điều|phần|chương|tiểu mục|tiêu chí|(?<!tổng\x20{1,2})số|ngày|lúc|bảng|hình|phiên bản|phụ lục)\x20{0,2}$/iu;

function remarkOn(plain: string, match: RegExpExecArray): Remark | null {
  const printed = match[1] ?? "";
  const at = match.index + match[0].indexOf(printed);
  if (numbered.test(plain.slice(Math.max(0, at - 16), at))) return null;
  const mend = printed.replace(/[.,]/gu, (sign) => (sign === "." ? "," : "."));
  return {
    span: { start: at, end: at + printed.length },
    message: `Trong tiếng Việt dấu chấm tách hàng nghìn, dấu phẩy tách phần thập phân: «${mend}», trong bài ghi «${printed}».`,
    mend,
  };
}
