import type { Check, CheckedReport, Remark } from "#lib/checks/check";
import type { FigureFact } from "#lib/extraction/facts";
import { valueOfTarget } from "#lib/extraction/figures/target";
import { sentenceAt } from "#lib/extraction/reading";
import type { Clue } from "#lib/extraction/rule";
import { writeNumber, writePercent } from "#lib/text/numbers";

import type { PrintedNumber } from "./percent";
import { grade, readPrinted } from "./percent";

/** «692 lượt (141,5%)» implies a target of 489: it contradicts the one that is stated, or no whole number fits. */
export const impliedTarget: Check = {
  name: "implied-target",
  severity: "warning",
  scope: "paragraph",
  find: (report) => {
    if (!report.reading.plain.includes("%")) return [];
    return valueOfTarget.read(report.reading).flatMap((clue) => {
      const percent = readPrinted(/(\d[\d.]*(?:,\d+)?)\s?%/u.exec(clue.value.text)?.[1] ?? "");
      if (!percent || percent.value === 0 || !isOfTarget(report, clue)) return [];
      return (
        againstStated(report, clue, percent) ??
        againstRows(report, clue, percent) ??
        noWholeTarget(clue, percent) ??
        []
      );
    });
  },
};

type Said = Omit<Clue<FigureFact>, "rule">;

const targetWord = /chỉ tiêu|kế hoạch|nghị quyết|mục tiêu|dự toán/iu;

/** «vượt» and hedges say something else; a percent of something other than a target is none of ours. */
function isOfTarget({ reading }: CheckedReport, { span, value }: Said): boolean {
  if (/vượt|trên|gần|hơn|khoảng|tăng|giảm/iu.test(value.text)) return false;
  if (/^(?:hơn|trên|gần|khoảng)?$/iu.test(value.unit)) return false;
  if (
    /(?:hơn|trên|gần|khoảng|xấp xỉ)\s{0,2}$/iu.test(
      reading.plain.slice(Math.max(0, span.start - 12), span.start),
    )
  )
    return false;
  return targetWord.test(value.text + reading.plain.slice(span.end, span.end + 30));
}

const stated =
  /(?:chỉ tiêu|kế hoạch|mục tiêu)(?: (?:năm|giao|được giao|đề ra|là|kết nạp|cả năm|trên giao)){0,3}:? (\d{1,3}(?:\.\d{3})+|\d{1,6})(?![\d/%.,-]| ?%|\/)\s{1,2}(\p{L}+(?: \p{L}+)?)/giu;

/** «chỉ tiêu giao 120 đảng viên, kết nạp 147 đảng viên, đạt 130%». */
function againstStated(
  { reading }: CheckedReport,
  { span, value }: Said,
  percent: PrintedNumber,
): Remark[] | null {
  const sentence = sentenceAt(reading, span.start);
  if (!sentence) return null;
  const before = reading.plain.slice(Math.max(sentence.start, span.start - 160), span.start);
  const targets = [...before.matchAll(stated)].filter(([, , unit = ""]) =>
    value.unit.toLowerCase().startsWith(unit.toLowerCase().split(" ")[0] ?? unit),
  );
  const target = readPrinted(targets.length === 1 ? (targets[0]?.[1] ?? "") : "");
  return target && target.value > 0
    ? compare({ span, actual: value.value, target: target.value, percent, where: "chỉ tiêu nêu trong câu" })
    : null;
}

/** The row of the conference with the same result knows its target. */
function againstRows(
  { facts, context }: CheckedReport,
  { span, value }: Said,
  percent: PrintedNumber,
): Remark[] | null {
  if (context.factsFrom !== "rows") return null;
  const rows = facts.figures.filter(
    ({ actual, target }) => actual === value.value && target !== null && target > 0,
  );
  const [row] = rows;
  if (rows.length !== 1 || !row?.target) return null;
  return compare({ span, actual: value.value, target: row.target, percent, where: "chỉ tiêu ở mục Số liệu" });
}

interface Comparison {
  readonly span: Remark["span"];
  readonly actual: number;
  readonly target: number;
  readonly percent: PrintedNumber;
  readonly where: string;
}

/** Nothing to say is an answer too: then the target is known and whole. */
function compare({ span, actual, target, percent, where }: Comparison): Remark[] {
  const share = (actual / target) * 100;
  if (grade({ low: share, high: share }, percent) !== "wrong") return [];
  return [
    {
      span,
      message: `${writeNumber(actual)}/${writeNumber(target)} (${where}) = ${writePercent(share)}, trong bài ghi ${writePercent(percent.value, percent.decimals)}.`,
      mend: null,
    },
  ];
}

const countable =
  /^(?:lượt|đảng viên|đồng chí|người|chi bộ|tổ chức|hội viên|đoàn viên|quần chúng|lớp|cuộc|công trình|mô hình|hộ|tập thể|cá nhân)(?![\p{L}])/iu;

/** «12 đảng viên, đạt 104% chỉ tiêu»: 11 gives 109 %, 12 gives 100 %. */
function noWholeTarget({ span, value }: Said, percent: PrintedNumber): Remark[] | null {
  if (!countable.test(value.unit) || !Number.isInteger(value.value) || value.value === 0) return null;
  const unit = 10 ** -percent.decimals;
  const low = (value.value / (percent.value + unit)) * 100;
  const high = (value.value / Math.max(percent.value - unit, unit)) * 100;
  if (Math.floor(high + 1e-9) >= Math.ceil(low - 1e-9)) return null;
  const implied = (value.value / percent.value) * 100;
  const nearest = Math.max(1, Math.round(implied));
  return [
    {
      span,
      message: `${writeNumber(value.value)} là ${writePercent(percent.value, percent.decimals)} của ${writeNumber(implied, 1)}; với chỉ tiêu ${writeNumber(nearest)} thì đạt ${writePercent((value.value / nearest) * 100)}.`,
      mend: null,
      severity: "notice",
    },
  ];
}
