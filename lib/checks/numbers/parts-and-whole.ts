import type { Check, CheckedReport, Remark, Severity } from "#lib/checks/check";
import type { Span } from "#lib/extraction/facts";
import { words } from "#lib/extraction/words";
import { writeNumber } from "#lib/text/numbers";

import type { PrintedCount } from "./counts";
import { findCounts, unitOf } from "./counts";

const divides = words(String.raw`trong (?:số )?đó|bao gồm|gồm(?: có)?|chia ra|cụ thể`);
const longestHead = 160;
const longestTail = 500;

interface Division {
  readonly whole: PrintedCount;
  readonly parts: readonly PrintedCount[];
  /** «gồm» names all parts, «trong đó» maybe only some. */
  readonly namesAll: boolean;
  readonly isTotal: boolean;
  /** Whether the list goes on without numbers: «3 đồng chí Thường trực và các uỷ viên». */
  readonly hasUncounted: boolean;
}

/** «tổng số 35 huy hiệu, gồm 2 huy hiệu …»: the parts do not make the whole. */
export const partsSum: Check = {
  name: "parts-sum",
  severity: "error",
  scope: "paragraph",
  find: (report) => divisionsOf(report).flatMap((division) => sumRemark(division) ?? []),
};

/** «kết nạp 12 đảng viên, trong đó có 15 nữ»: a part greater than its whole. */
export const partOverWhole: Check = {
  name: "part-over-whole",
  severity: "error",
  scope: "paragraph",
  find: (report) => divisionsOf(report).flatMap(overRemarks),
};

function divisionsOf({ reading }: CheckedReport): Division[] {
  return reading.sentences.flatMap((sentence) => {
    const text = reading.plain.slice(sentence.start, sentence.end);
    return [...text.matchAll(divides)].flatMap((match) => {
      const at = sentence.start + match.index;
      const division = divisionAt(reading.plain, { start: at, end: at + match[0].length }, sentence);
      return division ? [{ ...division, namesAll: !/^trong/iu.test(match[0]) }] : [];
    });
  });
}

/** «mỗi hộ 1 suất, trong đó …», «tăng 5 đồng chí, trong đó …»: the whole was said before. */
const notWhole = /(?:mỗi|từng|bình quân|trung bình|tăng|giảm|thêm|vắng|còn)(?:\s\p{L}+){0,2}\s{1,3}$/iu;

/** A sentence that begins «Trong đó» speaks of the one before it. */
function divisionAt(plain: string, word: Span, sentence: Span): Omit<Division, "namesAll"> | null {
  const isFollowUp = plain.slice(sentence.start, word.start).trim() === "";
  const headStart = Math.max(isFollowUp ? 0 : sentence.start, word.start - longestHead);
  const whole = findCounts(plain, { start: headStart, end: word.start }).at(-1);
  if (!whole || !leadsTo(plain.slice(whole.end, word.start))) return null;
  const end = Math.min(sentence.end, word.end + longestTail, endOfParts(plain, word.end));
  const parts = findCounts(plain, { start: word.end, end });
  const before = plain.slice(Math.max(0, whole.start - 30), whole.start);
  if (notWhole.test(before)) return null;
  return parts.length === 0
    ? null
    : {
        whole,
        parts,
        isTotal: /tổng(?: số)?|tất cả|toàn bộ/iu.test(before),
        hasUncounted: plain
          .slice(word.end, end)
          .split(/[,;]|\svà\s/u)
          .some(isUncounted),
      };
}

function isUncounted(item: string): boolean {
  return /\p{L}/u.test(item) && !/\d/u.test(item);
}

/** Between the whole and its parts stand only more words about the whole. */
function leadsTo(between: string): boolean {
  const said = between.replace(/\.\s{1,3}$/u, " ");
  return said.length <= 90 && !/[;.%)]|\d|so với|(?:^|\s)(?:và|cùng|với|cho|bởi)\s/iu.test(said);
}

/** «…; trong đó», «… và có thêm …»: what follows belongs to something else. */
function endOfParts(plain: string, from: number): number {
  const match =
    /[.](?:\s|$)|(?:^|\s)(?:trong (?:số )?đó|bao gồm|gồm|ngoài ra|đồng thời|bên cạnh|nâng|đưa|đạt|tăng|giảm|qua đó)(?:\s|$)/iu.exec(
      plain.slice(from, from + longestTail),
    );
  return match ? from + match.index : from + longestTail;
}

function sumRemark(division: Division): Remark | null {
  const { whole, parts, namesAll, isTotal } = division;
  const unit = unitOf(whole);
  if (parts.length < 2 || parts.some((part) => unitOf(part) !== unit)) return null;
  const sum = parts.reduce((total, { value }) => total + value, 0);
  if (sum < whole.value && division.hasUncounted) return null;
  const severity = severityOfSum({ isOver: sum > whole.value, count: parts.length, namesAll, isTotal });
  if (sum === whole.value || severity === null) return null;
  const shown = parts.map(({ value }) => writeNumber(value)).join(" + ");
  return {
    span: { start: whole.start, end: parts.at(-1)?.end ?? whole.end },
    message: `${shown} = ${writeNumber(sum)}, trong bài ghi ${writeNumber(whole.value)} ${unit}.`,
    mend: null,
    severity,
  };
}

interface Sum {
  readonly isOver: boolean;
  readonly count: number;
  readonly namesAll: boolean;
  readonly isTotal: boolean;
}

/** Parts after «trong đó» may overlap or leave some out; only a total with several parts is worth a word. */
function severityOfSum({ isOver, count, namesAll, isTotal }: Sum): Severity | null {
  if (namesAll) return isTotal || count >= 3 ? "error" : "warning";
  if (!isTotal || count < 3) return null;
  return isOver ? "warning" : "notice";
}

const people = new Set([
  ..."người|đồng chí|đảng viên|cán bộ|hội viên|đoàn viên|đại biểu|quần chúng|học viên|cử tri".split("|"),
  ..."nữ|nam".split("|"),
]);

function overRemarks({ whole, parts, namesAll }: Division): Remark[] {
  if (namesAll) return [];
  const unit = unitOf(whole);
  const first = parts.slice(0, 1);
  return first.flatMap((part) => {
    const name = unitOf(part);
    const isSame = name === unit || ((name === "nữ" || name === "nam") && people.has(unit));
    if (part.value <= whole.value || !(isSame || (people.has(name) && people.has(unit)))) return [];
    return [
      {
        span: { start: whole.start, end: part.end },
        message: `Phần ${writeNumber(part.value)} ${name} lớn hơn cả ${writeNumber(whole.value)} ${unit}.`,
        mend: null,
        severity: isSame ? ("error" as const) : ("warning" as const),
      },
    ];
  });
}
