import type { Check, Remark } from "#lib/checks/check";
import { words } from "#lib/extraction/words";
import { writePercent } from "#lib/text/numbers";

import { grade, percentsOf, readPrinted } from "./percent";
import type { PrintedRatio } from "./ratios";
import { findRatios } from "./ratios";

const exceeds = words(
  String.raw`vượt(?: mức)?(?: (?:trên|hơn|gần|khoảng))? (\d[\d.]{0,8}(?:,\d{1,2})?) ?(?=%)`,
);

/** «vượt 118%» where 118 % were reached: what is exceeded by 118 % is more than doubled. */
export const exceedsPercent: Check = {
  name: "exceeds-percent",
  severity: "error",
  scope: "paragraph",
  find: (report) => {
    const ratios = new Map(findRatios(report).map((ratio) => [ratio.percent?.span.start ?? -1, ratio]));
    return [...report.reading.plain.matchAll(exceeds)].flatMap((match) => {
      const [all, printed = ""] = match;
      const percent = readPrinted(printed);
      if (!percent) return [];
      const span = { start: match.index, end: match.index + all.trimEnd().length + 1 };
      const ratio = ratios.get(match.index + all.lastIndexOf(printed));
      return (ratio ? ofRatio(ratio, span) : alone(percent.value, span)) ?? [];
    });
  },
};

function ofRatio(ratio: PrintedRatio, span: Remark["span"]): Remark | null {
  const { percent, part, whole, shown } = ratio;
  if (!percent?.isSure) return null;
  const reached = percentsOf(part, whole);
  const excess = { low: reached.low - 100, high: reached.high - 100 };
  if (grade(excess, percent) !== "wrong" || excess.high <= 0) return null;
  const isNear = Math.abs(percent.value - reached.high) < Math.abs(percent.value - excess.high);
  if (!isNear) return null;
  const share = (part.value / whole.value) * 100;
  return {
    span,
    message: `${meaning(percent.value)} ${shown} = ${writePercent(share)}: nên viết «đạt ${writePercent(share)}» hoặc «vượt ${writePercent(share - 100)}».`,
    mend: null,
  };
}

function meaning(percent: number): string {
  return `«Vượt ${writePercent(percent)}» nghĩa là đạt ${writePercent(100 + percent)}.`;
}

/** Nobody says where the percent comes from: more than twice the plan is possible, and rare. */
function alone(value: number, span: Remark["span"]): Remark | null {
  if (value < 100) return null;
  return {
    span,
    message: `${meaning(value)} Nếu kết quả bằng ${writePercent(value)} kế hoạch thì viết «đạt ${writePercent(value)}».`,
    mend: null,
    severity: "warning",
  };
}
