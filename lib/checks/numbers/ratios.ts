import type { CheckedReport } from "#lib/checks/check";
import type { Span } from "#lib/extraction/facts";
import { ratio, ratioWithUnitInside } from "#lib/extraction/figures/ratio";
import { longestWins, readAll } from "#lib/extraction/rule";

import type { PrintedNumber } from "./percent";
import { readPrinted } from "./percent";

/** «161/181 lớp được tổ chức (đạt 88,9%)» as the text prints it. */
export interface PrintedRatio extends Span {
  readonly part: PrintedNumber;
  readonly whole: PrintedNumber;
  /** «161/181» without blanks. */
  readonly shown: string;
  readonly unit: string;
  readonly percent: PrintedPercent | null;
}

export interface PrintedPercent extends PrintedNumber {
  /** The number alone. */
  readonly span: Span;
  /** «vượt» says how much beyond the whole, every other word how much of it. */
  readonly isExcess: boolean;
  readonly hedge: "" | "over" | "under" | "about";
  /** Whether nothing between ratio and percent, nor behind it, may have changed the subject. */
  readonly isSure: boolean;
  /** Whether a comma or bracket sets it apart: without one «7/9 chỉ tiêu đạt 90%» may say what each reached. */
  readonly isApart: boolean;
  /** Whether it is said to be a percent of a plan, which may be another number than the whole. */
  readonly isOfPlan: boolean;
}

const remembered = new WeakMap<CheckedReport, readonly PrintedRatio[]>();

/** Every ratio of a report, each with the percent that is printed for it. */
export function findRatios(report: CheckedReport): readonly PrintedRatio[] {
  const known = remembered.get(report);
  if (known) return known;
  const { reading } = report;
  const clues = reading.plain.includes("/") ? readAll([ratio, ratioWithUnitInside], reading) : [];
  const found = longestWins(clues).flatMap(({ span, value }) => {
    const read = readRatio(reading.plain, span);
    return read === null || isOther(reading.plain, read) ? [] : [{ ...read, unit: value.unit }];
  });
  remembered.set(report, found);
  return found;
}

/** «đến 15/11 thu đạt 95%» is a day, «gần 1/3 đảng viên» a manner of speaking. */
function isOther(plain: string, { start, part, whole }: Omit<PrintedRatio, "unit">): boolean {
  const before = plain.slice(Math.max(0, start - 12), start);
  const isDay = part.value <= 31 && whole.value <= 12 && dayBefore.test(before);
  return isDay || roughly.test(before) || (part.value < whole.value && whole.value <= greatestSpoken);
}

const dayBefore = /(?:đến|từ|ngày|trước|sau|hết|tới|qua|dịp)\x20{1,3}$/iu;
const roughly = /(?:gần|hơn|trên|khoảng|chừng|quá)\x20{1,3}$/iu;
/** «2/3 số hộ», «3/4 diện tích». */
const greatestSpoken = 5;

const fraction =
  /(?<![\d.,])(\d[\d.]{0,14}(?:,\d{1,3})?)(\x20{0,2}|\x20[\p{L}\x20]{1,90})\/\x20{0,2}(?:tổng số\x20{1,2})?(\d[\d.]{0,14}(?:,\d{1,3})?)(?!\d)/u;
const percentSign = /(\d[\d.]{0,10}(?:,\d{1,3})?)\x20?%/u;

function readRatio(plain: string, span: Span): Omit<PrintedRatio, "unit"> | null {
  const match = fraction.exec(plain.slice(span.start, span.end));
  if (!match) return null;
  const [all, first = "", , second = ""] = match;
  const [part, whole] = [readPrinted(first), readPrinted(second)];
  if (!part || !whole || whole.value <= 0) return null;
  const at = { start: span.start + match.index, end: span.start + match.index + all.length };
  return { ...span, part, whole, shown: `${first}/${second}`, percent: readPercent(plain, span, at) };
}

function readPercent(plain: string, span: Span, ratioAt: Span): PrintedPercent | null {
  const match = percentSign.exec(plain.slice(span.start, span.end));
  if (!match) return null;
  const [all, printed = ""] = match;
  const number = readPrinted(printed);
  if (!number) return null;
  const start = span.start + match.index;
  const isBefore = start < ratioAt.start;
  const after = plain.slice(start + all.length, span.end + 60);
  const link = readLink(isBefore ? "(" : plain.slice(ratioAt.end, start));
  return {
    ...number,
    span: { start, end: start + printed.length },
    isExcess: link.verb === "vượt",
    hedge: link.hedge,
    isSure: link.isSure && (isBefore || staysOnSubject(after)),
    isApart: isBefore || /[,(:=-]/u.test(plain.slice(ratioAt.end, start)),
    isOfPlan: ofPlan.test(after),
  };
}

const hedges: readonly [RegExp, PrintedPercent["hedge"]][] = [
  [/(?:^|\s)(?:trên|hơn)$/u, "over"],
  [/(?:^|\s)(?:gần|dưới)$/u, "under"],
  [/(?:^|\s)(?:khoảng|xấp xỉ|ước(?: đạt)?|từ|chừng)$/u, "about"],
];
const linkVerb =
  /(?:^|[\s,])(?:với )?(đạt|vượt|bằng|chiếm|tương đương|tương ứng|là|=)(?: với)?(?: (?:tỷ|tỉ) lệ)?$/u;
const rateVerb = /(?:^|[\s,])(?:với |đạt |chiếm )?(?:tỷ|tỉ) lệ(?: (?:đạt|là|chiếm))?$/u;
const otherSubject =
  /(?:^|\s)(?:(?:tỷ|tỉ) lệ|trong đó|tăng|giảm|riêng|so với|nhưng|số|mỗi|bình quân|trung bình|còn|với|do đó|nâng|đưa)(?:\s|$)/u;

interface Link {
  readonly verb: string;
  readonly hedge: PrintedPercent["hedge"];
  readonly isSure: boolean;
}

/** The words between a ratio and its percent: «lớp được tổ chức (đạt», «đơn vị …, ngành, vượt». */
function readLink(bridge: string): Link {
  const words = bridge.toLowerCase().replace(/[\s(]+/gu, (blank) => (blank.includes("(") ? ", " : " "));
  const { hedge, rest } = withoutHedge(words.replace(/[\s,:-]+$/u, (end) => (end.includes(",") ? "," : "")));
  const verb = linkVerb.exec(rest) ?? rateVerb.exec(rest);
  if (!verb) return { verb: "", hedge, isSure: /^$|,$/u.test(rest) && isOneSubject(rest) };
  const subject = rest.slice(0, verb.index) + (verb[0].startsWith(",") ? "," : "");
  return { verb: verb[1] ?? "", hedge, isSure: isOneSubject(subject.trim()) };
}

function withoutHedge(words: string): { hedge: PrintedPercent["hedge"]; rest: string } {
  for (const [pattern, hedge] of hedges) {
    const match = pattern.exec(words);
    if (match) return { hedge, rest: words.slice(0, match.index).trimEnd() };
  }
  return { hedge: "", rest: words };
}

/**
 * After a comma only short list members may stand, for a longer one may be a new subject, and so may be whatever stands
 * right before the verb: «5/7 dự án khởi công, vốn đạt 90%».
 */
function isOneSubject(subject: string): boolean {
  if (otherSubject.test(subject) || (subject.includes(",") && !subject.endsWith(","))) return false;
  const [unit = "", ...members] = subject.split(",").map((each) => each.trim().split(" "));
  return unit.length <= 14 && members.every((member) => member.length <= 3);
}

const plan = String.raw`(?:so với )?(?:các )?(?:chỉ tiêu|kế hoạch|mục tiêu|nghị quyết|dự toán|KH|NQ)`;
const ofPlan = new RegExp(String.raw`^\)?\x20{0,3}${plan}(?![\p{L}])`, "iu");
const sameSubject = new RegExp(
  String.raw`^\x20{0,3}(?:$|[.,;:)\n/-]|(?:${plan}|và|so với tổng|trên tổng|trở lên|theo)(?![\p{L}]))`,
  "iu",
);

function staysOnSubject(after: string): boolean {
  return sameSubject.test(after);
}
