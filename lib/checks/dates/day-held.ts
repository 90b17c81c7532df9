import type { Check, CheckedReport, Remark } from "#lib/checks/check";
import type { DayClue } from "#lib/extraction/conference/date";
import { likeliestDay, numericDay, spelledDay } from "#lib/extraction/conference/date";
import type { Clue } from "#lib/extraction/rule";
import { readAll } from "#lib/extraction/rule";
import { writeDay } from "#lib/text/dates";

import { findDays } from "./day";

const remembered = new WeakMap<CheckedReport, Clue<DayClue> | undefined>();

/** Where the lead says when the conference was held. */
function dayInLead(report: CheckedReport): Clue<DayClue> | undefined {
  if (!remembered.has(report))
    remembered.set(report, likeliestDay(readAll([numericDay, spelledDay], report.reading)));
  return remembered.get(report);
}

/** «Chiều 15-5»: readers of the archive will not know of which year. */
export const yearMissing: Check = {
  name: "year-missing",
  severity: "notice",
  scope: "report",
  find(report) {
    const clue = dayInLead(report);
    if (!clue || clue.value.year !== null || isPrintedElsewhere(report, clue.value)) return [];
    const { heldOn, factsFrom } = report.context;
    const year = factsFrom === "rows" && heldOn !== null ? heldOn.slice(0, 4) : null;
    return [
      {
        span: clue.span,
        message: "Ngày họp chưa có năm.",
        mend: year === null || !isHeldOn(heldOn, clue.value) ? null : withYear(report, clue, year),
      },
    ];
  },
};

/** The head of an official paper prints the whole day already. */
function isPrintedElsewhere({ reading }: CheckedReport, { day, month }: DayClue): boolean {
  return findDays(reading.plain).some(
    (each) => each.year !== null && each.day === day && each.month === month,
  );
}

/** «15-5» becomes «15-5-2025», «ngày 15 tháng 5» «ngày 15 tháng 5 năm 2025»; null where days are listed. */
function withYear({ reading }: CheckedReport, { span }: Clue<DayClue>, year: string): string | null {
  const printed = reading.text.slice(span.start, span.end);
  if (/tháng\s+\d{1,2}$/iu.test(printed)) return `${printed} năm ${year}`;
  const sign = /\d([/.-])\d{1,2}$/u.exec(printed.replace(/[‐-―−]/gu, "-"))?.[1];
  return sign === undefined ? null : `${printed}${sign}${year}`;
}

function isHeldOn(heldOn: string | null, { day, month }: DayClue): boolean {
  return heldOn !== null && Number(heldOn.slice(5, 7)) === month && Number(heldOn.slice(8)) === day;
}

/** The lead and the conference's own row name two days. */
export const heldOnOther: Check = {
  name: "held-on-other-day",
  severity: "warning",
  scope: "report",
  find(report) {
    const { heldOn, factsFrom } = report.context;
    const clue = dayInLead(report);
    if (!clue || heldOn === null || factsFrom !== "rows") return [];
    const { year } = clue.value;
    const isSameYear = year === null || year === Number(heldOn.slice(0, 4));
    if ((isHeldOn(heldOn, clue.value) && isSameYear) || hasSeveralDays(report, clue)) return [];
    return [remark(clue, `Dữ kiện hội nghị ghi ngày họp ${writeDay(heldOn)}.`)];
  },
};

/** «Trong 2 ngày 6 và 7/8», «từ ngày 5 đến 7/8». */
function hasSeveralDays({ reading }: CheckedReport, { span }: Clue<DayClue>): boolean {
  return /(?:trong|từ)\s|\d\s{0,2}(?:,|và|đến|-)\s{0,2}\d{1,2}\s?[/.]/iu.test(
    reading.plain.slice(span.start, span.end),
  );
}

/** A conference that came after the news of it. */
export const publishedBefore: Check = {
  name: "published-before-held",
  severity: "warning",
  scope: "report",
  find(report) {
    const { heldOn, publishedOn } = report.context;
    const clue = dayInLead(report);
    if (!clue || heldOn === null || publishedOn === null || publishedOn >= heldOn) return [];
    return [remark(clue, `Ngày họp ${writeDay(heldOn)} sau ngày đăng ${writeDay(publishedOn)}.`)];
  },
};

function remark({ span }: Clue<DayClue>, message: string): Remark {
  return { span, message, mend: null };
}
