import type { ConferenceDraft } from "#lib/conferences/drafts";
import { normaliseSymbol } from "#lib/conferences/party-document";
import { readDay } from "#lib/text/dates";
import { fold } from "#lib/text/fold";
import { readNumber } from "#lib/text/numbers";

import type { Drafts, ProposalKind } from "./proposal";

type FieldValue = string | boolean | readonly string[];

/** How what is read stands to what is there: no news, more than that, or something else. */
type Relation = "same" | "adds" | "differs";

/** How one sort of field is compared; both values say something. */
interface Comparing {
  readonly relate: (standing: FieldValue, found: FieldValue) => Relation;
  /** Both together; null where only one can be true. */
  readonly join: ((standing: FieldValue, found: FieldValue) => FieldValue) | null;
}

const text = (value: FieldValue) => (typeof value === "string" ? value.trim() : String(value));
const parts = (value: FieldValue): readonly string[] =>
  typeof value === "string"
    ? value
        .split("\n")
        .map((part) => part.trim())
        .filter(Boolean)
    : typeof value === "boolean"
      ? []
      : value;

/** A text that goes on where another ends, «Bí thư Đảng uỷ» in «Bí thư Đảng uỷ phường», says the same and more. */
function relateTexts(standing: string, found: string): Relation {
  const [a, b] = [fold(standing), fold(found)];
  if (a === b || a.startsWith(`${b} `)) return "same";
  return b.startsWith(`${a} `) ? "adds" : "differs";
}

/** Letters and marks of each word in any order, for the tone stands on either vowel: «uỷ» and «ủy». */
const spelling = (name: string) =>
  name
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => Array.from(word.normalize("NFD")).toSorted().join(""))
    .join(" ");

const isIn = (all: readonly string[], one: string) => all.some((other) => relateTexts(other, one) === "same");

function relateSets(standing: readonly string[], found: readonly string[]): Relation {
  if (found.every((one) => isIn(standing, one))) return "same";
  const isKept = (one: string) => found.some((other) => relateTexts(one, other) !== "differs");
  return standing.every(isKept) ? "adds" : "differs";
}

/** What stands there, its parts in their fuller wording, then what is new. */
function joinSets(standing: readonly string[], found: readonly string[]): readonly string[] {
  const fuller = standing.map((one) => found.find((other) => relateTexts(one, other) === "adds") ?? one);
  return [...fuller, ...found.filter((one) => fuller.every((other) => relateTexts(other, one) !== "same"))];
}

const equal = (read: (value: string) => string | number | null): Comparing => ({
  relate: (standing, found) => (read(text(standing)) === read(text(found)) ? "same" : "differs"),
  join: null,
});

const number = equal((value) => readNumber(value) ?? value);
const comparings = {
  text: { relate: (standing, found) => relateTexts(text(standing), text(found)), join: null },
  name: equal(spelling),
  lines: {
    relate: (standing, found) => relateSets(parts(standing), parts(found)),
    join: (standing, found) => joinSets(parts(standing), parts(found)).join("\n"),
  },
  set: {
    relate: (standing, found) => relateSets(parts(standing), parts(found)),
    join: (standing, found) => joinSets(parts(standing), parts(found)),
  },
  day: equal((value) => readDay(value) ?? value),
  number,
  percent: equal((value) => readNumber(value.replace(/\s*%$/u, "")) ?? value),
  symbol: equal((value) => fold(normaliseSymbol(value)).replace(/^0+(?=\d)/, "")),
  choice: equal((value) => value),
} satisfies Readonly<Record<string, Comparing>>;

type Comparison = keyof typeof comparings;

/** Fields not named are never a reason to ask: our own guesses at what the text leaves open. */
const fields: { readonly [K in ProposalKind]: Partial<Record<keyof Drafts[K], Comparison>> } = {
  conference: {
    title: "text",
    kind: "choice",
    heldOn: "day",
    session: "choice",
    place: "text",
    ordinal: "number",
    extended: "choice",
    startsAt: "text",
    endsAt: "text",
    endedOn: "day",
    materials: "text",
    memberCount: "number",
  } satisfies Record<keyof ConferenceDraft, Comparison>,
  attendees: { name: "name", positions: "lines", roles: "set" },
  citations: { kind: "choice", symbol: "symbol", issuedOn: "day", issuer: "text", subject: "text" },
  commendations: {
    form: "text",
    collectiveCount: "number",
    individualCount: "number",
    collectives: "lines",
    individuals: "lines",
    reason: "text",
  },
  figures: { actual: "number", target: "number", unit: "text", percentPrinted: "percent" },
};

/** One field in which what is read is no repetition of what stands there. */
export interface Difference {
  readonly field: string;
  readonly relation: "adds" | "differs";
  readonly standing: FieldValue;
  readonly found: FieldValue;
  /** Both together, for lists; null where only one can be true. */
  readonly both: FieldValue | null;
}

/** Where a found draft says more than, or something else than, the one that stands there. Order of the form. */
export function differencesOf<K extends ProposalKind>(
  kind: K,
  standing: Drafts[K],
  found: Drafts[K],
): readonly Difference[] {
  const there = new Map<string, unknown>(Object.entries(standing));
  const read = new Map<string, unknown>(Object.entries(found));
  return Object.entries<Comparison>(comparedFields(kind)).flatMap(([field, comparison]) => {
    const [was, is] = [valueOf(there.get(field)), valueOf(read.get(field))];
    if (isBlank(is)) return [];
    const { relate, join }: Comparing = comparings[comparison];
    const relation = isBlank(was) ? "adds" : relate(was, is);
    if (relation === "same") return [];
    const both = isBlank(was) ? is : (join?.(was, is) ?? (relation === "adds" ? is : null));
    return [{ field, relation, standing: was, found: is, both }];
  });
}

function comparedFields(kind: ProposalKind): Readonly<Record<string, Comparison>> {
  return fields[kind];
}

function valueOf(value: unknown): FieldValue {
  if (typeof value === "boolean" || typeof value === "string") return value;
  return Array.isArray(value) ? value.map(String) : "";
}

function isBlank(value: FieldValue): boolean {
  return value === false || (typeof value !== "boolean" && parts(value).length === 0);
}
