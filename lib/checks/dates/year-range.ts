import type { Check, Remark } from "#lib/checks/check";
import { words } from "#lib/extraction/words";

const year = String.raw`(?:19[3-9]\d|20[0-5]\d)`;
const period = String.raw`(?:nhiệm kỳ|NK|giai đoạn|khóa)`;
const glued = new RegExp(String.raw`(?<![\p{L}\d.,/-])(${year})(${year})(?![\p{L}\d%]|[.,/-]\d)`, "gu");
const blank = new RegExp(
  String.raw`(?<![\p{L}])${period}\x20{1,3}\(?(${year})\x20{1,3}(${year})(?![\p{L}\d]|[.,/-]\d)`,
  "giu",
);
const cut = new RegExp(
  String.raw`(?<![\p{L}])${period}\x20{1,3}\(?${year}\x20?-\x20?\d{3}(?![\p{L}\d/]|[.,-]\d)`,
  "giu",
);
const longestPeriod = 30;
const noPeriod = /(?:điện thoại|đt|sđt|tài khoản|mã số|fax|số)\s{0,3}:?\s{0,3}$/iu;

/** «nhiệm kỳ 20202025»: the dash was lost. */
export const brokenRange: Check = {
  name: "broken-range",
  severity: "error",
  scope: "paragraph",
  find: ({ reading: { plain } }) => [
    ...[glued, blank].flatMap((pattern) =>
      [...plain.matchAll(pattern)].flatMap((match) => brokenAt(plain, match) ?? []),
    ),
    ...Array.from(plain.matchAll(cut), ({ 0: all, index }) => ({
      span: { start: index, end: index + all.length },
      message: "Năm cuối viết thiếu chữ số.",
      mend: null,
    })),
  ],
};

function brokenAt(plain: string, match: RegExpExecArray): Remark | null {
  const [all, from = "", to = ""] = match;
  const start = match.index + all.indexOf(from);
  const years = Number(to) - Number(from);
  if (years < 1 || years > longestPeriod) return null;
  if (noPeriod.test(plain.slice(Math.max(0, start - 16), start))) return null;
  return {
    span: { start, end: match.index + all.length },
    message: `Thiếu gạch nối giữa hai năm: ${from}–${to}.`,
    mend: `${from}–${to}`,
  };
}

const range = words(String.raw`(nhiệm kỳ|NK|giai đoạn)(?: năm)? \(?(\d{4}) ?- ?(\d{4})(?![.,]?\d)`);
const isYear = /^(?:19|20)\d\d$/u;
/** Party committees above the cell, councils and the large associations sit for five years… */
const fiveYears =
  /đảng bộ|đảng ủy|đảng viên|(?:tỉnh|thành|huyện|thị|quận) ủy|ban chấp hành|BCH|hội đồng nhân dân|HĐND|đại hội/iu;
/** …cells, hamlets, people's inspectorates, students and clubs for other spans. */
const otherTerm =
  /chi bộ|chi ủy|thanh tra nhân dân|thôn|ấp|bản|làng|tổ dân phố|khu phố|khu dân cư|câu lạc bộ|chi hội|chi đoàn|trưởng|hợp tác xã|hội đồng quản trị|lớp|trường|sinh viên|học sinh|ban công tác/iu;
const usualTerm = 5;
/** Before it terms of other lengths were the rule rather than the exception. */
const firstUsual = 2010;

/** «nhiệm kỳ 2020-2024», which has four years; «nhiệm kỳ 2018-2013», which runs backwards. */
export const termYears: Check = {
  name: "term-years",
  severity: "warning",
  scope: "paragraph",
  find: ({ reading: { plain } }) => [...plain.matchAll(range)].flatMap((match) => termAt(plain, match) ?? []),
};

function termAt(plain: string, match: RegExpExecArray): Remark | null {
  const [all, word = "", from = "", to = ""] = match;
  if (!isYear.test(from) || !isYear.test(to)) return null;
  const years = Number(to) - Number(from);
  const span = { start: match.index, end: match.index + all.length };
  if (years <= 0)
    return { span, message: `Năm cuối ${to} không sau năm đầu ${from}.`, mend: null, severity: "error" };
  if (/giai đoạn/iu.test(word) || isUsualTerm(Number(from), years)) return null;
  if (!sitsFiveYears(plain.slice(Math.max(0, span.start - 90), span.end + 40))) return null;
  return { span, message: `Nhiệm kỳ thường là 5 năm; ${from}–${to} là ${years} năm.`, mend: null };
}

function sitsFiveYears(around: string): boolean {
  return fiveYears.test(around) && !otherTerm.test(around);
}

function isUsualTerm(from: number, years: number): boolean {
  return from < firstUsual || years === usualTerm || isPlanPeriod(from, years);
}

/** «2016-2020» and «2021-2025» are five years, counted with both ends. */
function isPlanPeriod(from: number, years: number): boolean {
  return years === usualTerm - 1 && from % usualTerm === 1;
}
