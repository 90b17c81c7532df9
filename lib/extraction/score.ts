import { expand } from "#lib/extraction/abbreviations";
import type { AttendeeFact, CommendationFact, DocumentFact, ExtractedFacts } from "#lib/extraction/facts";
import type { Labels } from "#lib/extraction/labels";
import { comparable, tokens } from "#lib/extraction/words";

/** Borderline shares are labelled without a value. */
type LabelledFigure = Omit<Labels["figures"][number], "optional">;

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
] as const;
export type Field = (typeof fields)[number];
const inMean = 9;

export interface Count {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

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
  return { counts, macro: f1.length === 0 ? null : f1.reduce((sum, each) => sum + each, 0) / f1.length };
}

const nothing: Count = { right: 0, found: 0, gold: 0 };

function plus(a: Count, b: Count): Count {
  return { right: a.right + b.right, found: a.found + b.found, gold: a.gold + b.gold };
}

function perField(count: (field: Field) => Count): Record<Field, Count> {
  const [date, organiser, attendees] = [count("date"), count("organiser"), count("attendees")];
  const [positions, roles, documents] = [count("positions"), count("roles"), count("documents")];
  const [commendations, figures, byline] = [count("commendations"), count("figures"), count("byline")];
  const [kind, title] = [count("kind"), count("title")];
  return {
    date,
    organiser,
    attendees,
    positions,
    roles,
    documents,
    commendations,
    figures,
    byline,
    kind,
    title,
  };
}

function scoreOne(gold: Labels, facts: ExtractedFacts): Record<Field, Count> {
  const people = match(gold.attendees, facts.attendees, sameName);
  const known = people.pairs.filter(([label]) => !label.optional);
  return {
    date: scoreParts(Object.entries(gold.date), Object.entries(facts.date)),
    organiser: scoreText([gold.organiser, ...gold.organiser_alt], facts.organiser, 0.8),
    byline: scoreText([gold.byline, ...gold.byline_alt], facts.byline, 0.8),
    title: scoreText([gold.title], facts.title, 0.6),
    kind: scoreText([gold.kind], facts.kind, 1),
    attendees: people.count,
    positions: known
      .map(([a, b]) => shared(a.positions.flatMap(tokens), b.positions.flatMap(tokens)))
      .reduce(plus, nothing),
    roles: known.map(([a, b]) => shared(a.roles, b.roles)).reduce(plus, nothing),
    documents: match(gold.documents, facts.documents, sameDocument).count,
    commendations: match(gold.commendations, facts.commendations, sameAward).count,
    figures: match<LabelledFigure>(gold.figures, facts.figures, sameFigure).count,
  };
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

function shared(gold: readonly string[], found: readonly string[]): Count {
  const left = [...found];
  let right = 0;
  for (const each of gold) {
    const at = left.indexOf(each);
    if (at < 0) continue;
    right += 1;
    left.splice(at, 1);
  }
  return { right, found: found.length, gold: gold.length };
}

/** Shared words, twice, over all words (0..1). */
export function overlap(a: string, b: string): number {
  const { right, found, gold } = shared(tokens(a), tokens(b));
  return found + gold === 0 ? 0 : (2 * right) / (found + gold);
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
  const real = pairs.filter(([gold]) => !gold.optional);
  const excused = found.filter(
    (find) =>
      !real.some(([, b]) => b === find) &&
      candidates.some((each) => each.find === find && each.gold.optional),
  );
  const count = {
    right: real.length,
    found: found.length - excused.length,
    gold: golds.filter((label) => !label.optional).length,
  };
  return { pairs, count };
}

function sameName(a: AttendeeFact, b: AttendeeFact): number {
  return Number(comparable(a.name) === comparable(b.name));
}

function foldSymbol(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .replace(/^0+/u, "");
}

function sameDocument(a: DocumentFact, b: DocumentFact): number {
  if (a.symbol !== null || b.symbol !== null)
    return a.symbol !== null && b.symbol !== null && foldSymbol(a.symbol) === foldSymbol(b.symbol) ? 2 : 0;
  if (comparable(expand(a.kind)) !== comparable(expand(b.kind))) return 0;
  if (a.number !== null && b.number !== null) return Number(Number(a.number) === Number(b.number));
  const words = overlap(a.text, b.text);
  return words >= 0.6 ? words : 0;
}

function sameAward(a: CommendationFact, b: CommendationFact): number {
  const [x, y] = [tokens(a.form), tokens(b.form)];
  const isSameForm = x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
  const isSameCount =
    (a.collectives ?? 0) === (b.collectives ?? 0) && (a.individuals ?? 0) === (b.individuals ?? 0);
  return isSameForm && isSameCount ? 1 + overlap(a.text, b.text) : 0;
}

function sameFigure(a: LabelledFigure, b: LabelledFigure): number {
  return a.value === b.value && a.of === b.of && a.percent === b.percent ? 1 + overlap(a.text, b.text) : 0;
}
