import type { DateFact, Finding } from "#lib/extraction/facts";
import { placeOf } from "#lib/extraction/place";
import type { Reading } from "#lib/extraction/reading";
import type { Clue } from "#lib/extraction/rule";
import { readAll } from "#lib/extraction/rule";
import type { RuleBook } from "#lib/extraction/rule-book";

import { surestByline } from "./byline";
import type { DayClue } from "./date";
import { likeliestDay, stampedYear } from "./date";
import { kindOf } from "./kind";
import type { Naming } from "./naming";
import { bestNaming } from "./naming";

/** What the report says of the conference itself: name, kind, day, organiser and its own writer. */
export function findConference(reading: Reading, rules: RuleBook): Finding[] {
  const title = bestNaming(readAll(rules.titles, reading));
  const day = likeliestDay(readAll(rules.days, reading));
  const organiser = bestNaming(readAll(rules.organisers, reading));
  const byline = surestByline(readAll(rules.bylines, reading));
  return [
    ...(title ? named(reading, title, organiser?.value.text ?? null) : []),
    ...(day ? [dated(reading, day, title)] : title ? yearOnly(reading, title) : []),
    ...(organiser
      ? [{ kind: "organiser" as const, value: organiser.value.text, ...placeOf(reading, organiser) }]
      : []),
    ...(byline ? [{ kind: "byline" as const, value: byline.value.name, ...placeOf(reading, byline) }] : []),
  ];
}

/** The name, and the kind its words give. */
function named(reading: Reading, clue: Clue<Naming>, organiser: string | null): Finding[] {
  const at = placeOf(reading, clue);
  const title = clue.value.text;
  return [
    { kind: "title", value: title, ...at },
    { kind: "kind", value: kindOf(title, organiser), ...at, certainty: "inferred" },
  ];
}

const monthOfTitle = /(?<!\d )tháng\s{1,3}\d{1,2}\s{0,2}(?:[/.-]|năm)?\s{0,2}(20\d\d)(?!\d)/iu;

/** No day is printed: the year of the title («tháng 4/2019») or of the article's time stamp. */
function yearOnly(reading: Reading, title: Clue<Naming>): Finding[] {
  const printed = yearOf(title);
  if (printed !== null) return [{ kind: "date", value: only(printed), ...placeOf(reading, title) }];
  const stamp = stampedYear(reading.text, { day: null, month: null });
  if (!stamp) return [];
  const span = { start: stamp.start, end: stamp.end };
  const clue = { value: null, span, certainty: "inferred" as const, rule: "year-of-stamp" };
  return [{ kind: "date", value: only(stamp.year), ...placeOf(reading, clue) }];
}

function yearOf(title: Clue<Naming> | undefined): number | null {
  const printed = monthOfTitle.exec(title?.value.text ?? "")?.[1];
  return printed === undefined ? null : Number(printed);
}

function only(year: number): DateFact {
  return { day: null, month: null, year, session: null };
}

/** The year comes from the article's time stamp where the day itself has none. */
function dated(reading: Reading, clue: Clue<DayClue>, title: Clue<Naming> | undefined): Finding {
  const { day, month, year, session } = clue.value;
  const stamp = year === null ? stampedYear(reading.text, { day, month }) : null;
  const value: DateFact = { day, month, year: year ?? stamp?.year ?? yearOf(title), session };
  const at = placeOf(reading, clue);
  if (!stamp) return { kind: "date", value, ...at };
  const spans = [...at.spans, { start: stamp.start, end: stamp.end }].toSorted((a, b) => a.start - b.start);
  return { kind: "date", value, ...at, spans, certainty: "inferred" };
}
