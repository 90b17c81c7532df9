import type { Count, LabelledFigure } from "#lib/extraction/alike";
import { overlap, sameAward, sameDocument, sameFigure, sameName, shared } from "#lib/extraction/alike";
import type { DocumentFact, ExtractedFacts } from "#lib/extraction/facts";
import type { Labels } from "#lib/extraction/labels";
import { tokens } from "#lib/extraction/words";

interface Optional {
  readonly optional: boolean;
}

/** What is scored; the macro mean is over the first nine. */
export const fields = [
  "date",
  "organiser",
  "attendees",
  "positions",
  "roles",
  "documents",
  "commendations",
  "figures",
  "byline",
  "kind",
  "title",
  "doc.date",
  "doc.issuer",
  "fig.consistent",
] as const;
export type Field = (typeof fields)[number];
const inMean = 9;

/** Precision, recall and F1; null where there was nothing to find and nothing was found. */
export function prf({ right, found, gold }: Count): Record<"precision" | "recall" | "f1", number | null> {
  if (found === 0 && gold === 0) return { precision: null, recall: null, f1: null };
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : right / gold;
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The counts of all texts together, and the mean F1 of the nine main fields. */
export function scoreAll(pairs: readonly { gold: Labels; facts: ExtractedFacts }[]) {
  const scores = pairs.map(({ gold, facts }) => scoreOne(gold, facts));
  const counts = perField((field) => scores.map((score) => score[field]).reduce(plus, nothing));
  const f1 = fields.slice(0, inMean).flatMap((field) => prf(counts[field]).f1 ?? []);
  return { counts, macro: f1.length === 0 ? null : f1.reduce((total, each) => total + each, 0) / f1.length };
}

const nothing: Count = { right: 0, found: 0, gold: 0 };

function plus(a: Count, b: Count): Count {
  return { right: a.right + b.right, found: a.found + b.found, gold: a.gold + b.gold };
}

function perField(count: (field: Field) => Count): Record<Field, Count> {
  return {
    date: count("date"),
    organiser: count("organiser"),
    attendees: count("attendees"),
    positions: count("positions"),
    roles: count("roles"),
    documents: count("documents"),
    commendations: count("commendations"),
    figures: count("figures"),
    byline: count("byline"),
    kind: count("kind"),
    title: count("title"),
    "doc.date": count("doc.date"),
    "doc.issuer": count("doc.issuer"),
    "fig.consistent": count("fig.consistent"),
  };
}

function scoreOne(gold: Labels, facts: ExtractedFacts): Record<Field, Count> {
  const people = match(gold.attendees, facts.attendees, sameName);
  const known = real(people.pairs);
  const cited = match(gold.documents, facts.documents, sameDocument);
  const figures = match<LabelledFigure>(gold.figures, facts.figures, sameFigure);
  return {
    date: scoreParts(Object.entries(gold.date), Object.entries(facts.date)),
    organiser: scoreText([gold.organiser, ...gold.organiser_alt], facts.organiser, 0.8),
    byline: scoreText([gold.byline, ...gold.byline_alt], facts.byline, 0.8),
    title: scoreText([gold.title], facts.title, 0.6),
    kind: scoreText([gold.kind], facts.kind, 1),
    attendees: people.count,
    positions: sum(known.map(([a, b]) => shared(a.positions.flatMap(tokens), b.positions.flatMap(tokens)))),
    roles: sum(known.map(([a, b]) => shared(a.roles, b.roles))),
    documents: cited.count,
    commendations: match(gold.commendations, facts.commendations, sameAward).count,
    figures: figures.count,
    "doc.date": sum(real(cited.pairs).map(([a, b]) => dates(a, b))),
    "doc.issuer": sum(real(cited.pairs).map(([a, b]) => scoreText([a.issuer], b.issuer, 0.6))),
    "fig.consistent": sum(
      real(figures.pairs).map(([a, b]) => ({
        right: Number(a.consistent === b.consistent),
        found: 1,
        gold: 1,
      })),
    ),
  };
}

function sum(counts: readonly Count[]): Count {
  return counts.reduce(plus, nothing);
}

/** Without the borderline labels. */
function real<T>(pairs: readonly [T & Optional, T][]): [T & Optional, T][] {
  return pairs.filter(([label]) => !label.optional);
}

function dates(a: DocumentFact, b: DocumentFact): Count {
  const [gold, found] = [Number(a.date !== null), Number(b.date !== null)];
  return { right: Number(gold === 1 && a.date === b.date), found, gold };
}

function scoreParts(gold: [string, unknown][], found: [string, unknown][]): Count {
  return shared(stated(gold), stated(found));
}

function stated(parts: [string, unknown][]): string[] {
  return parts.filter(([, value]) => value !== null).map((part) => part.join("="));
}

/** The first answer is the main one; where it is null, an alternative is neither right nor wrong. */
function scoreText(
  [main, ...others]: readonly (string | null)[],
  found: string | null,
  least: number,
): Count {
  const gold = main === null || main === undefined ? 0 : 1;
  if (found === null) return { ...nothing, gold };
  const isRight = [main, ...others].some(
    (answer) => typeof answer === "string" && overlap(answer, found) >= least,
  );
  if (isRight) return { right: gold, found: gold, gold };
  return { right: 0, found: 1, gold };
}

/** One-to-one, best pairs first; a find that meets only an optional label is not counted. */
function match<T>(golds: readonly (T & Optional)[], found: readonly T[], alike: (a: T, b: T) => number) {
  const candidates = golds
    .flatMap((gold) => found.map((find) => ({ gold, find, score: alike(gold, find) })))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || Number(a.gold.optional) - Number(b.gold.optional));
  const pairs: [T & Optional, T][] = [];
  for (const { gold, find } of candidates)
    if (!pairs.some(([a, b]) => a === gold || b === find)) pairs.push([gold, find]);
  const required = real(pairs);
  const excused = found.filter(
    (find) =>
      !required.some(([, b]) => b === find) &&
      candidates.some((each) => each.find === find && each.gold.optional),
  );
  const count = {
    right: required.length,
    found: found.length - excused.length,
    gold: golds.filter((label) => !label.optional).length,
  };
  return { pairs, count };
}

/** The counts as a table: a line a field, the mean after the fields it is of. */
export function scoreTable({ counts, macro }: ReturnType<typeof scoreAll>, texts: number): string {
  const lines = fields.map((field) => lineOf(field, counts[field]));
  const mean = `${"macro mean F1".padEnd(16)}                     ${shown(macro)}`;
  return [
    `files scored: ${texts}`,
    ...lines.slice(0, inMean),
    mean,
    "not in the mean:",
    ...lines.slice(inMean),
  ].join("\n");
}

function lineOf(field: Field, count: Count): string {
  const { precision, recall, f1 } = prf(count);
  const { right, found, gold } = count;
  return `${field.padEnd(16)} P ${shown(precision)}  R ${shown(recall)}  F1 ${shown(f1)}   (right ${right}, predicted ${found}, gold ${gold})`;
}

function shown(share: number | null): string {
  return share === null ? "   - " : share.toFixed(3);
}
