import type { Check, CheckedReport, Remark } from "#lib/checks/check";
import { grouped } from "#lib/checks/grouped";
import { placesOf, touchesAny } from "#lib/checks/spans";
import type { Span } from "#lib/extraction/facts";

const halfSpaced = /(?<=(\p{L}))(?:[ \u00A0]([-–—])|([-–—])[ \u00A0])(?=\p{L})/gu;
const halfSpacedYears = /(?<!\d)((?:19|20)\d\d)(?:[ \u00A0]([-–—])|([-–—])[ \u00A0])((?:19|20)\d\d)(?!\d)/gu;
const halfSpacedHint = /\S[-–—][ \u00A0]|[ \u00A0][-–—]\S/;
/** What becomes of ranges that are mended for another reason, see `brokenRange`. */
const closed = "–";
/** «I- TÌNH HÌNH», «a- …»: the dash after a number of a heading. */
const headingWidth = 5;

/** «Kinh tế- xã hội», «2020 -2025»: a dash with a blank on one side only. */
export const halfSpacedDash: Check = {
  name: "half-spaced-dash",
  severity: "notice",
  scope: "paragraph",
  find: ({ reading, symbols }) => [
    ...placesOf(reading, halfSpaced, "text", halfSpacedHint)
      .filter(({ start, paragraph }) =>
        isInside(reading.text.slice(Math.max(paragraph.start, start - headingWidth - 1), start)),
      )
      .filter(({ start, end }) => !touchesAny(symbols, { start: start - 6, end: end + 6 }))
      .map(({ start, end, match }) => ({
        span: { start, end },
        message: "Dấu gạch chỉ có dấu cách ở một bên.",
        mend: ` ${match[2] ?? match[3] ?? "-"} `,
      })),
    ...placesOf(reading, halfSpacedYears, "text", halfSpacedHint).map(({ start, end, match }) => ({
      span: { start, end },
      message: "Dấu gạch giữa hai năm chỉ có dấu cách ở một bên.",
      mend: `${match[1] ?? ""}${closed}${match[4] ?? ""}`,
    })),
  ],
};

/** Whether more than the number of a heading stands before, on the same line. */
function isInside(before: string): boolean {
  return before.length > headingWidth && !before.includes("\n");
}

const years = /(?<![\d/-])((?:19|20)\d\d)([ \u00A0]?)([-–—])([ \u00A0]?)((?:19|20)\d\d)(?![\d/-])/gu;
const yearsHint = /\d[ \u00A0]?[-–—][ \u00A0]?\d/;
const betweenWords = /(?<!\p{L})(\p{L}{1,12})([ \u00A0])([-–—])([ \u00A0])(?=(\p{L}{1,12})(?!\p{L}))/gu;
const betweenWordsHint = /[ \u00A0][-–—][ \u00A0]/;

const toBeMended =
  /(?<![\p{L}\d.,/-])(?:19[3-9]\d|20[0-5]\d)(?:\x20?|[ \u00A0][-–—]|[-–—][ \u00A0])(?:19[3-9]\d|20[0-5]\d)(?![\p{L}\d%/])/gu;
const toBeMendedHint = /\d{4}[ \u00A0]?[-–—]?[ \u00A0]?\d{4}/;

interface Dashed extends Span {
  /** What is dashed: any two years, or these two words. */
  readonly key: string;
  readonly dash: string;
  /** Null for a range that another check will mend: it has a vote, no more. */
  readonly write: ((dash: string) => string) | null;
}

/** «2020 – 2025» here, «2020-2025» there: one text writes one dash. */
export const mixedDashes: Check = {
  name: "mixed-dashes",
  severity: "notice",
  scope: "report",
  find(report) {
    return [...grouped(dashedIn(report), ({ key }) => key).values()].flatMap(minority);
  },
};

function dashedIn({ reading, quotations, symbols }: CheckedReport): Dashed[] {
  const spans = placesOf(reading, years, "text", yearsHint)
    .filter(({ match }) => match[2]?.length === match[4]?.length)
    .map(({ start, end, match: [, from = "", blank = "", dash = "", , to = ""] }) => {
      const gap = blank === "" ? "" : " ";
      return {
        start,
        end,
        key: "years",
        dash: gap + dash + gap,
        write: (other: string) => from + other + to,
      };
    });
  const words = placesOf(reading, betweenWords, "text", betweenWordsHint).map(
    ({ start, end, match: [, left = "", , dash = "", , right = ""] }) => ({
      start,
      end,
      key: `${left} ${right}`.toLowerCase(),
      dash: ` ${dash} `,
      write: (other: string) => left + other,
    }),
  );
  const pending = placesOf(reading, toBeMended, "text", toBeMendedHint).map(({ start, end }) => ({
    start,
    end,
    key: "years",
    dash: closed,
    write: null,
  }));
  return [...spans, ...pending, ...words].filter(
    (place) => !touchesAny(quotations, place) && !touchesAny(symbols, place),
  );
}

function minority(places: readonly Dashed[]): Remark[] {
  const forms = [...grouped(places, ({ dash }) => dash)].toSorted(
    ([, a], [, b]) => b.length - a.length || (a[0]?.start ?? 0) - (b[0]?.start ?? 0),
  );
  const [usual, ...others] = forms;
  if (!usual) return [];
  const [dash, { length }] = usual;
  return others.flatMap(([other, rarer]) =>
    rarer.flatMap(({ start, end, write }) =>
      write === null
        ? []
        : [{ span: { start, end }, message: said(dash, length), mend: mendOf(other, write(dash)) }],
    ),
  );
}

function said(dash: string, count: number): string {
  return `Dấu gạch không thống nhất: ở ${count} chỗ khác bài viết dấu «${dash}».`;
}

/** A closed range may be another check's mend: it is pointed at, not changed again. */
function mendOf(dash: string, mended: string): string | null {
  return dash === closed ? null : mended;
}
