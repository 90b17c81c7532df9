import { mergeAwards } from "./commendations/merge";
import { findConference } from "./conference/conference";
import { mergeCitations } from "./documents/merge";
import type { ExtractedFacts, Finding, FindingKind, Span } from "./facts";
import { gatherAttendees } from "./people/attendees";
import { withoutOverlaps } from "./people/mentions";
import { stage } from "./people/scenes";
import { placeOf } from "./place";
import { toPlainText } from "./plain-text";
import type { Reading } from "./reading";
import { layOut } from "./reading";
import type { Clue } from "./rule";
import { longestWins, readAll } from "./rule";
import type { RuleBook } from "./rule-book";
import { ruleBook } from "./rule-book";

/** What was found in one text. */
export interface Extraction {
  /** The text in Unicode NFC; every span of every finding points into it. */
  readonly text: string;
  /** In the order of the facts' keys, within a kind in reading order. */
  readonly findings: readonly Finding[];
  /** The same facts in the schema of the labelled texts. */
  readonly facts: ExtractedFacts;
}

/**
 * The facts of a conference report, each with the words it was read from.
 *
 * Deterministic, offline, never throws. Any Unicode form is welcome; page
 * furniture and lists of other news are passed over. Linear in the length of
 * the text.
 *
 * @param rules The rules to read with, for tests. Their order does not matter.
 */
export function extract(text: string, rules: RuleBook = ruleBook): Extraction {
  const reading = layOut(toPlainText(text));
  const findings: Finding[] = [
    ...findConference(reading, rules),
    ...attendees(reading, rules),
    ...documents(reading, rules),
    ...commendations(reading, rules),
    ...figures(reading, rules),
  ];
  return { text: reading.text, findings, facts: toFacts(findings) };
}

function attendees(reading: Reading, rules: RuleBook): Finding[] {
  const mentions = withoutOverlaps(readAll(rules.mentions, reading));
  const scenes = stage(reading, mentions, rules.roles);
  return gatherAttendees(reading, scenes).map((clue) => ({
    kind: "attendee",
    value: clue.value,
    ...placeOf(reading, clue, clue.spans),
  }));
}

function documents(reading: Reading, rules: RuleBook): Finding[] {
  const clues = keepLongest(readAll(rules.documents, reading));
  return mergeCitations(clues).map(({ clue, spans }) => ({
    kind: "document",
    value: clue.value,
    ...placeOf(reading, clue, spans),
  }));
}

/** As `longestWins`, but documents that share one place all stay. */
function keepLongest<V>(clues: readonly Clue<V>[]): Clue<V>[] {
  const kept: Clue<V>[] = [];
  for (const clue of clues) {
    const last = kept.at(-1);
    const isShared = last?.rule === clue.rule && last.span.start === clue.span.start;
    if (!last || isShared || clue.span.start >= last.span.end || !covers(last.span, clue.span))
      kept.push(clue);
  }
  return kept;
}

function covers(outer: Span, inner: Span): boolean {
  return inner.start === outer.start && inner.end <= outer.end;
}

function commendations(reading: Reading, rules: RuleBook): Finding[] {
  const clues = longestWins(readAll(rules.commendations, reading));
  return mergeAwards(clues, reading.plain).map(({ clue, spans }) => ({
    kind: "commendation",
    value: clue.value,
    ...placeOf(reading, clue, spans),
  }));
}

function figures(reading: Reading, rules: RuleBook): Finding[] {
  return longestWins(readAll(rules.figures, reading)).map((clue) => ({
    kind: "figure",
    value: clue.value,
    ...placeOf(reading, clue),
  }));
}

type FindingOf<K extends FindingKind> = Extract<Finding, { kind: K }>;

function toFacts(findings: readonly Finding[]): ExtractedFacts {
  const facts: { [K in FindingKind]: FindingOf<K>["value"][] } = {
    title: [],
    kind: [],
    date: [],
    organiser: [],
    attendee: [],
    document: [],
    commendation: [],
    figure: [],
    byline: [],
  };
  for (const finding of findings) put(facts, finding);
  return {
    title: facts.title[0] ?? null,
    kind: facts.kind[0] ?? null,
    date: facts.date[0] ?? { day: null, month: null, year: null, session: null },
    organiser: facts.organiser[0] ?? null,
    attendees: facts.attendee,
    documents: facts.document,
    commendations: facts.commendation,
    figures: facts.figure,
    byline: facts.byline[0] ?? null,
  };
}

function put<K extends FindingKind>(
  facts: { [P in K]: FindingOf<P>["value"][] },
  finding: { kind: K; value: FindingOf<K>["value"] },
): void {
  facts[finding.kind].push(finding.value);
}
