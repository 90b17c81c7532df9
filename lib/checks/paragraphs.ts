import type { Span } from "#lib/extraction/facts";

import type { CheckedReport } from "./check";

/** One paragraph as a report of its own, and where it begins in the whole. */
interface CheckedParagraph {
  readonly at: number;
  readonly report: CheckedReport;
}

/** Every paragraph of the report proper, page noise and other news left out, each with offsets of its own. */
export function splitParagraphs(report: CheckedReport): CheckedParagraph[] {
  const { reading, quotations, symbols } = report;
  const quoted = new Walk(quotations);
  const named = new Walk(symbols);
  const sentences = new Walk(reading.sentences);
  return reading.paragraphs.flatMap((paragraph) => {
    if (paragraph.part !== "report") return [];
    const { start, end } = paragraph;
    const text = reading.text.slice(start, end);
    return [
      {
        at: start,
        report: {
          ...report,
          quotations: quoted.within(paragraph).map((span) => clipped(span, paragraph)),
          symbols: named.within(paragraph).map((span) => clipped(span, paragraph)),
          reading: {
            text,
            plain: reading.plain.slice(start, end),
            paragraphs: [{ start: 0, end: end - start, part: "report" as const }],
            sentences: sentences
              .within(paragraph)
              .map((sentence) => ({ ...clipped(sentence, paragraph), paragraph: 0 })),
          },
        },
      },
    ];
  });
}

function clipped({ start, end }: Span, within: Span): Span {
  return { start: Math.max(0, start - within.start), end: Math.min(end, within.end) - within.start };
}

/** Goes through spans in order once, however many stretches are asked for, themselves in order. */
class Walk<S extends Span> {
  private at = 0;
  private readonly spans: readonly S[];

  constructor(spans: readonly S[]) {
    this.spans = spans;
  }

  within({ start, end }: Span): S[] {
    while ((this.spans[this.at]?.end ?? Infinity) <= start) this.at += 1;
    const found: S[] = [];
    for (let at = this.at; (this.spans[at]?.start ?? Infinity) < end; at += 1) {
      const span = this.spans[at];
      if (span) found.push(span);
    }
    return found;
  }
}
