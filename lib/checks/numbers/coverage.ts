import type { Check, CheckedReport, Remark } from "#lib/checks/check";
import { words } from "#lib/extraction/words";
import { writeNumber, writePercent } from "#lib/text/numbers";

import { readPrinted } from "./percent";
import { findRatios } from "./ratios";

const share = String.raw`tham gia|tham dự|dự (?:họp|học|hội nghị|sinh hoạt|đại hội)|có mặt|đi bầu|bỏ phiếu|bao phủ|che phủ|tán thành|nhất trí|tín nhiệm|học tập|quán triệt|sinh hoạt`;
/** «Tỷ lệ đảng viên tham gia học tập đạt 102%»; a percent of a plan may be more. */
const rate = words(
  String.raw`(?:tỷ|tỉ) lệ(?: \p{L}{1,12}){0,6}? (?:${share})(?: \p{L}{1,12}){0,8}? (?:đạt|là|chiếm|:|lên)(?: (?:trên|gần|hơn))? (\d{3,4}(?:,\d{1,2})?) ?(?=%(?! (?:so với|chỉ tiêu|kế hoạch|nghị quyết|mục tiêu|dự toán)))`,
);
/** «102% đảng viên dự học tập». */
const direct = words(
  String.raw`(\d{3,4}(?:,\d{1,2})?) ?(?=% (?:các |số |tổng số )?(?:đại biểu|đảng viên|đồng chí|ủy viên|cử tri|hội viên|cán bộ)(?:, \p{L}{1,12} \p{L}{1,12})? (?:đã )?(?:tham gia|tham dự|dự|có mặt|đi bầu|tán thành|nhất trí|được học tập))`,
);
/** Said of insurance, a percent is often one of the plan without saying so. */
const maybePlanned = /bảo hiểm|BHYT|BHXH|quỹ|giảm|tăng/iu;
const presence = words(
  String.raw`có mặt|tham dự|dự (?:họp|hội nghị|đại hội)|đi bầu|bỏ phiếu|tán thành|nhất trí`,
  "iu",
);
const person = /^(?:đại biểu|ủy viên|đồng chí|đảng viên|cử tri|thành viên|ông|phiếu|đ\/c)/iu;

/** A share of a whole beyond 100 %: attendance, votes, coverage. */
export const coverageOverHundred: Check = {
  name: "coverage-over-hundred",
  severity: "error",
  scope: "paragraph",
  find: (report) => [
    ...[rate, direct].flatMap((pattern) =>
      [...report.reading.plain.matchAll(pattern)].flatMap((match) => rateRemark(match) ?? []),
    ),
    ...attendance(report),
  ],
};

function rateRemark(match: RegExpExecArray): Remark | null {
  const percent = readPrinted(match[1] ?? "");
  if (!percent || percent.value <= 100) return null;
  return {
    span: { start: match.index, end: match.index + match[0].trimEnd().length + 1 },
    message: `${writePercent(percent.value)} > 100\u00a0%: phần của một tổng số không thể vượt quá tổng số.`,
    mend: null,
    ...(maybePlanned.test(match[0]) ? { severity: "warning" as const } : {}),
  };
}

const near = 40;

/** «có mặt 125/120 đại biểu». */
function attendance(report: CheckedReport): Remark[] {
  const { plain } = report.reading;
  return findRatios(report).flatMap(({ start, end, part, whole, shown, unit }) => {
    if (part.value <= whole.value || !person.test(unit)) return [];
    const around = `${plain.slice(Math.max(0, start - 25), start)} ${plain.slice(end, end + near)}`;
    const clause = around.split(/[.;]/u).join(" ");
    if (!presence.test(clause) || /chỉ tiêu|kế hoạch/iu.test(clause)) return [];
    return [
      {
        span: { start, end },
        message: `${shown}: số có mặt không thể lớn hơn số được tính (${writeNumber(part.value)} > ${writeNumber(whole.value)}).`,
        mend: null,
      },
    ];
  });
}
