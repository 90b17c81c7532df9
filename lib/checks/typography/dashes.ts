import type { Check, CheckedReport, Remark } from "#lib/checks/check";
import { grouped } from "#lib/checks/grouped";
import { placesOf, touchesAny } from "#lib/checks/spans";
import type { Span } from "#lib/extraction/facts";

const halfSpaced = /(?<=(\p{L}))(?:[ \u00A0]([-–—])|([-–—])[ \u00A0])(?=\p{L})/gu;
const halfSpacedYears = /(?<!\d)((?:19|20)\d\d)(?:[ \u00A0]([-–—])|([-–—])[ \u00A0])((?:19|20)\d\d)(?!\d)/gu;
/** «I- TÌNH HÌNH», «a- …»: the dash after a number of a heading. */
const headingWidth = 5;

/** «Kinh tế- xã hội», «2020 -2025»: a dash with a blank on one side only. */
export const halfSpacedDash: Check = {
  name: "half-spaced-dash",
  severity: "notice",
  scope: "paragraph",
  find: ({ reading, symbols }) => [
    ...placesOf(reading, halfSpaced, "text")
      .filter(({ start, paragraph }) => start - paragraph.start > headingWidth)
      .filter(({ start, end }) => !touchesAny(symbols, { start: start - 6, end: end + 6 }))
      .map(({ start, end, match }) => ({
        span: { start, end },
        message: "Dấu gạch chỉ có dấu cách ở một bên.",
        mend: ` ${match[2] ?? match[3] ?? "-"} `,
      })),
    ...placesOf(reading, halfSpacedYears, "text").map(({ start, end, match }) => ({
      span: { start, end },
      message: "Dấu gạch giữa hai năm chỉ có dấu cách ở một bên.",
      mend: `${match[1] ?? ""}${match[2] ?? match[3] ?? "-"}${match[4] ?? ""}`,
    })),
  ],
};

const years = /(?<![\d/-])((?:19|20)\d\d)([ \u00A0]?)([-–—])([ \u00A0]?)((?:19|20)\d\d)(?![\d/-])/gu;
const betweenWords = /(?<!\p{L})(\p{L}{1,12})([ \u00A0])([-–—])([ \u00A0])(?=(\p{L}{1,12})(?!\p{L}))/gu;

interface Dashed extends Span {
  /** What is dashed: any two years, or these two words. */
  readonly key: string;
  readonly dash: string;
  readonly write: (dash: string) => string;
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
  const spans = placesOf(reading, years, "text")
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
  const words = placesOf(reading, betweenWords, "text").map(
    ({ start, end, match: [, left = "", , dash = "", , right = ""] }) => ({
      start,
      end,
      key: `${left} ${right}`.toLowerCase(),
      dash: ` ${dash} `,
      write: (other: string) => left + other,
    }),
  );
  return [...spans, ...words].filter(
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
  return others
    .flatMap(([, rarer]) => rarer)
    .map(({ start, end, write }) => ({
      span: { start, end },
      message: `Dấu gạch không thống nhất: ở ${length} chỗ khác bài viết dấu «${dash}».`,
      mend: write(dash),
    }));
}
