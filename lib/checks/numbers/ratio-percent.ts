import type { Check, Remark } from "#lib/checks/check";
import { writeNumber, writePercent } from "#lib/text/numbers";

import type { PrintedNumber } from "./percent";
import { grade, percentsOf } from "./percent";
import type { PrintedPercent, PrintedRatio } from "./ratios";
import { findRatios } from "./ratios";

/** «7/6 đơn vị …, vượt 118%»: the ratio gives another percent than the one printed. */
export const ratioPercent: Check = {
  name: "ratio-percent",
  severity: "error",
  scope: "paragraph",
  find: (report) =>
    findRatios(report).flatMap((ratio) => {
      const remark = ratio.percent?.isSure ? remarkOn(ratio, ratio.percent) : null;
      return remark ? [remark] : [];
    }),
};

function remarkOn(ratio: PrintedRatio, percent: PrintedPercent): Remark | null {
  const shares = percentsOf(ratio.part, ratio.whole);
  const found = grade(shares, percent);
  if (found === "right" || isExcess(shares, percent) || isWithinHedge(shares, percent)) return null;
  if (isOfEach(ratio, percent) || isOfAnother(shares, percent)) return null;
  return found === "wrong" ? wrong(ratio, percent) : rounding(ratio, percent, found);
}

interface Shares {
  readonly low: number;
  readonly high: number;
}

/** «vượt 16,7%» is right for 7/6. */
function isExcess({ low, high }: Shares, percent: PrintedPercent): boolean {
  return percent.isExcess && grade({ low: low - 100, high: high - 100 }, percent) !== "wrong";
}

/** «8/11 chi bộ kết nạp được đảng viên, đạt 120% chỉ tiêu»: below the whole, above the plan. */
function isOfAnother({ high }: Shares, { value, isExcess: exceeds, isOfPlan }: PrintedPercent): boolean {
  return isOfPlan && high < 100 && (value > 100 || exceeds);
}

/** «7/9 chỉ tiêu đạt 90%», «7/9 xã thu xong, đạt 100% dự toán»: how far each of the seven came. */
function isOfEach({ unit }: PrintedRatio, { value, isApart, isOfPlan }: PrintedPercent): boolean {
  if (value === 100 && (isOfPlan || !isApart)) return true;
  return !isApart && /^(?:chỉ tiêu|mục tiêu|tiêu chí|nhiệm vụ|kế hoạch)/iu.test(unit);
}

/** «trên 88%», «gần 90%», «khoảng 90%» are right in a direction, or nearly. */
function isWithinHedge({ low, high }: Shares, { hedge, value }: PrintedPercent): boolean {
  const unit = 1;
  if (hedge === "over") return high > value - unit / 2;
  if (hedge === "under") return low < value + unit / 2;
  return hedge === "about" && Math.abs((low + high) / 2 - value) <= 3;
}

function wrong(ratio: PrintedRatio, percent: PrintedPercent): Remark {
  const shown = shareOf(ratio, percent);
  const turned = turnedRound(ratio, percent);
  const message = `${ratio.shown} = ${writePercent(shown.value, shown.decimals)}, trong bài ghi ${printed(percent)}.${turned}`;
  const span = { start: ratio.start, end: ratio.end };
  return isUnsure(ratio, percent) && turned === ""
    ? { span, message, mend: null, severity: "warning" }
    : { span, message, mend: null };
}

/** A percent of a plan far from the ratio may have another base than the whole. */
function isUnsure({ part, whole }: PrintedRatio, { value, hedge, isOfPlan }: PrintedPercent): boolean {
  const far = Math.abs((part.value / whole.value) * 100 - value) > 10;
  return hedge !== "" || (isOfPlan && far);
}

/** «126/106 tin đạt 84%»: the two numbers stand the wrong way round. */
function turnedRound({ part, whole, shown }: PrintedRatio, percent: PrintedPercent): string {
  if (part.value <= 0 || grade(percentsOf(whole, part), percent) === "wrong") return "";
  const [first = "", second = ""] = shown.split("/");
  const share = (whole.value / part.value) * 100;
  return ` Đổi chỗ hai số thì ${second}/${first} = ${writePercent(share, Math.max(1, percent.decimals))}.`;
}

function rounding(ratio: PrintedRatio, percent: PrintedPercent, found: "truncated" | "raised"): Remark {
  const exact = (ratio.part.value / ratio.whole.value) * 100;
  const right = exact.toFixed(percent.decimals).replace(".", ",");
  const how = found === "truncated" ? "cắt bớt" : "làm tròn lên";
  return {
    span: percent.span,
    message: `${ratio.shown} = ${writePercent(exact, percent.decimals + 2)}, làm tròn là ${right}\u00a0%; trong bài ghi ${printed(percent)} (${how}).`,
    mend: percent.hedge === "" ? right : null,
    severity: "notice",
  };
}

function printed({ value, decimals }: PrintedNumber): string {
  return `${value.toFixed(decimals).replace(".", ",")}\u00a0%`;
}

/** The computed percent, with enough decimals to be told from the printed one. */
function shareOf({ part, whole }: PrintedRatio, { decimals, value }: PrintedPercent): PrintedNumber {
  const share = (part.value / whole.value) * 100;
  const enough = Math.max(1, decimals);
  return { value: share, decimals: writeNumber(share, enough) === writeNumber(value, enough) ? 3 : enough };
}
