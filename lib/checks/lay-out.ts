import { extract } from "#lib/extraction/extract";
import type { Finding } from "#lib/extraction/facts";
import { toPlainText } from "#lib/extraction/plain-text";
import { layOut } from "#lib/extraction/reading";

import type { CheckContext, CheckedFacts, CheckedReport } from "./check";
import { dayOf, daysBetween, readPrintedDay } from "./dates/day";
import { findQuotations, findSymbols } from "./quotations";

/** Lays a text out for checking against what is known of its conference. The text may be in any Unicode form. */
export function layOutReport(text: string, facts: CheckedFacts, context: CheckContext): CheckedReport {
  const reading = layOut(toPlainText(text));
  return {
    reading,
    quotations: findQuotations(reading.text),
    symbols: findSymbols(reading.plain),
    facts,
    context,
  };
}

/** Lays out a text nobody has entered facts for: extraction reads them from the text itself. */
export function layOutPlainText(text: string): CheckedReport {
  const { findings, facts } = extract(text);
  const day = findings.find((finding) => finding.kind === "date");
  return layOutReport(
    text,
    {
      attendees: facts.attendees,
      citations: facts.documents.map((document) => ({
        kind: document.kind,
        number: document.number ?? "",
        symbol: document.symbol ?? "",
        issuedOn: document.date,
        issuer: document.issuer ?? "",
        subject: document.title ?? "",
      })),
      commendations: facts.commendations.map((commendation) => ({
        form: commendation.form,
        collectiveCount: commendation.collectives,
        individualCount: commendation.individuals,
        recipients: commendation.names.map((name) => ({ kind: "individual", name })),
      })),
      figures: facts.figures.map((figure) => ({
        label: figure.unit,
        actual: figure.value,
        target: figure.of,
        percentPrinted: figure.percent === null ? "" : String(figure.percent).replace(".", ","),
        unit: figure.unit,
      })),
    },
    { ...contextOfText, ...(day ? heldAccordingTo(day, toPlainText(text)) : {}) },
  );
}

const contextOfText: CheckContext = {
  factsFrom: "text",
  heldOn: null,
  year: null,
  publishedOn: null,
  reportKind: "news",
  tonePlacement: "",
  phrases: [],
};

const longestDelayDays = 45;

/** A year taken from a time stamp counts when the stamp stands soon after the day: a crawl comes at any time. */
function heldAccordingTo(
  { value, certainty, spans }: Extract<Finding, { kind: "date" }>,
  text: string,
): Partial<CheckContext> {
  const { day, month, year } = value;
  if (day === null || month === null || year === null) return {};
  const heldOn = dayOf(year, month, day);
  if (heldOn === null) return {};
  if (certainty === "stated") return { heldOn, year };
  const [publishedOn] = spans.flatMap(({ start, end }) => readPrintedDay(text.slice(start, end)) ?? []);
  if (publishedOn === undefined) return {};
  const delay = daysBetween(heldOn, publishedOn);
  return delay >= 0 && delay <= longestDelayDays ? { heldOn, year, publishedOn } : {};
}
