import type { Check, CheckedReport, Remark } from "#lib/checks/check";
import { words } from "#lib/extraction/words";
import { writeDay } from "#lib/text/dates";

import { findDays, dayOf } from "./day";

/** «22-NQ/TW, ngày 02/02/2008» in a report of a conference before that day. */
export const citedBeforeIssued: Check = {
  name: "cited-before-issued",
  severity: "error",
  scope: "paragraph",
  find(report) {
    const { heldOn, factsFrom } = report.context;
    // A day that was read may be the day of something else.
    const doubt = factsFrom === "text" ? { severity: "warning" as const } : {};
    if (heldOn === null || report.symbols.length === 0) return [];
    const { plain } = report.reading;
    return report.symbols.flatMap(({ start, end }) => {
      const issued = dayAfter(plain, end) ?? rowOf(report, plain.slice(start, end));
      if (!issued || issued.on <= heldOn) return [];
      return [
        {
          span: { start, end: issued.end ?? end },
          message: `Văn bản ban hành ngày ${writeDay(issued.on)}, sau ngày họp ${writeDay(heldOn)}.`,
          mend: null,
          ...doubt,
        },
      ];
    });
  },
};

interface Issued {
  readonly on: string;
  readonly end: number | null;
}

/** The day printed right behind the symbol: «, ngày 02/02/2008», «(15/5/2016)». */
function dayAfter(plain: string, end: number): Issued | null {
  const [day] = findDays(plain.slice(end, end + 45));
  if (!day || day.year === null) return null;
  if (!/^[\s,(]{0,4}(?:ban hành\s)?(?:ngày\s{1,3})?$/iu.test(plain.slice(end, end + day.start))) return null;
  const on = dayOf(day.year, day.month, day.day);
  return on === null ? null : { on, end: end + day.end };
}

/** What the conference's own rows know of the document; words read from a text are no witness. */
function rowOf({ facts, context }: CheckedReport, printed: string): Issued | null {
  if (context.factsFrom !== "rows") return null;
  const symbol = printed.replace(/\s/gu, "");
  const on = facts.citations.find((citation) => citation.symbol.replace(/\s/gu, "") === symbol)?.issuedOn;
  return on ? { on, end: null } : null;
}

/** The national congresses of the Party: opening day and closing day. Source: the Party's own chronicle. */
const congresses: Readonly<Record<string, readonly [opened: string, closed: string]>> = {
  X: ["2006-04-18", "2006-04-25"],
  XI: ["2011-01-12", "2011-01-19"],
  XII: ["2016-01-20", "2016-01-28"],
  XIII: ["2021-01-25", "2021-02-01"],
  XIV: ["2026-01-19", "2026-01-25"],
};
const numeral = Object.keys(congresses)
  .toSorted((a, b) => b.length - a.length)
  .join("|");
const resolution = words(
  String.raw`nghị quyết(?: của)? (?:đại hội|ĐH)(?: đại biểu)?( toàn quốc| đảng)?( toàn quốc)?(?: của Đảng)?(?: lần)?(?: thứ)? (${numeral})(?:( của)? Đảng(?! bộ))?`,
);
/** Unions and associations have national congresses too, provinces a congress XIII. */
const otherBody =
  /^,?\s{0,3}(?:của )?\s{0,3}(?:hội|công đoàn|đoàn|liên|mặt trận|ủy ban|đảng bộ|tỉnh|thành|đảng ủy)(?!\p{L})/iu;

/** «Nghị quyết Đại hội toàn quốc lần thứ XIII» in January 2021, ten days before that congress. */
export const congressBefore: Check = {
  name: "congress-not-yet-held",
  severity: "warning",
  scope: "paragraph",
  find: ({ reading: { plain }, context }) =>
    [...plain.matchAll(resolution)].flatMap((match) => {
      const [all, , , ordinal = ""] = match;
      const congress = congresses[ordinal.toUpperCase()];
      const after = plain.slice(match.index + all.length, match.index + all.length + 20);
      if (!congress || !isNational(all) || otherBody.test(after) || isDraft(plain, match.index)) return [];
      return isAfter(congress[0], context) ? [remarkOn(match, ordinal, congress)] : [];
    }),
};

function isNational(printed: string): boolean {
  return /toàn quốc|đại hội\s+đảng|đảng$/iu.test(printed);
}

function isDraft(plain: string, at: number): boolean {
  return /dự thảo[^.;]{0,40}$/iu.test(plain.slice(Math.max(0, at - 60), at));
}

function isAfter(opened: string, { heldOn, year }: CheckedReport["context"]): boolean {
  if (heldOn !== null) return opened > heldOn;
  return year !== null && Number(opened.slice(0, 4)) > year;
}

function remarkOn(
  { 0: all, index }: RegExpExecArray,
  ordinal: string,
  [opened, closed]: readonly [string, string],
): Remark {
  return {
    span: { start: index, end: index + all.length },
    message: `Đại hội ${ordinal} họp từ ${writeDay(opened)} đến ${writeDay(closed)}, sau ngày họp của hội nghị này.`,
    mend: null,
  };
}
