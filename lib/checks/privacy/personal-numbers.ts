import type { Check, CheckedReport, Remark } from "#lib/checks/check";
import type { Place } from "#lib/checks/spans";
import { placesOf } from "#lib/checks/spans";

/** A mobile number has a shape of its own; 0912.345.678 is no count, for counts do not begin with 0. */
const mobile = /(?<![\p{L}\p{N}.,/-])(?:\+84|0)[ .-]?[35789]\d(?:[ .-]?\d){7}(?![\p{L}\p{N}/])/gu;
const saidPhone =
  /(?<![\p{L}\p{N}])(?:điện thoại|đt|sđt|di động|hotline|zalo|số máy)[^\d\n]{0,12}((?:\+84|0)\d(?:[ .-]?\d){7,9})(?![\p{N}])/giu;
const saidIdentity =
  /(?<![\p{L}\p{N}])(?:cccd|cmnd|cmtnd|căn cước(?: công dân)?|chứng minh (?:nhân dân|thư)|định danh cá nhân|hộ chiếu)[^\d\n]{0,16}((?:\d[ .]?){8,11}\d)(?!\p{N})/giu;
/** Twelve digits that begin with the number of a province. */
const identity = /(?<![\p{L}\p{N}.,/-])0(?:0[1-9]|[1-8]\d|9[0-6])[0-3]\d{8}(?![\p{L}\p{N}/])/gu;
const saidCard =
  /(?<![\p{L}\p{N}])(?:(?:số )?thẻ đảng(?: viên)?|số thẻ|số (?:hiệu|lý lịch) đảng viên|số tài khoản|stk)[^\d\n]{0,10}((?:\d[ .-]?){5,15}\d)(?!\p{N})/giu;

/** Telephone numbers in news; a paper that stays inside may hold them. */
export const phoneNumber: Check = {
  name: "phone-number",
  severity: "warning",
  scope: "paragraph",
  find: (report) => inNews(report, [mobile, saidPhone], "Không đưa số điện thoại của cá nhân vào tin."),
};

/** Identity papers in news: 12 digits of a CCCD, 9 of a CMND after its name. */
export const identityNumber: Check = {
  name: "identity-number",
  severity: "warning",
  scope: "paragraph",
  find: (report) => inNews(report, [identity, saidIdentity], "Không đưa số giấy tờ tuỳ thân vào tin."),
};

/** Numbers of member cards and accounts in news. */
export const cardNumber: Check = {
  name: "card-number",
  severity: "warning",
  scope: "paragraph",
  find: (report) => inNews(report, [saidCard], "Không đưa số thẻ đảng viên, số tài khoản vào tin."),
};

/** None of the patterns matches without so many digits. */
const longNumber = /\d(?:[ .-]?\d){5}/;

function inNews({ reading, context }: CheckedReport, patterns: readonly RegExp[], message: string): Remark[] {
  if (context.reportKind !== "news" || !longNumber.test(reading.plain)) return [];
  const spans = patterns.flatMap((pattern) => placesOf(reading, pattern)).map(numberOf);
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((span, index, all) => index === 0 || span.start >= (all[index - 1]?.end ?? 0))
    .map((span) => ({ span, message, mend: null }));
}

/** The number alone, without the words that announce it. */
function numberOf({ start, end, match: [all, number] }: Place): { start: number; end: number } {
  return number === undefined ? { start, end } : { start: start + all.lastIndexOf(number), end };
}
