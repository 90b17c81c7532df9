import type { DocumentFact, Span } from "#lib/extraction/facts";
import type { Clue } from "#lib/extraction/rule";
import { comparable } from "#lib/extraction/words";

import type { Citation, Congress } from "./citation";

/** A document with every place that cites it. */
export interface Cited {
  readonly clue: Clue<DocumentFact>;
  readonly spans: readonly Span[];
}

/**
 * One entry a document: «Chỉ thị 05» and «Chỉ thị số 05-CT/TW» are one, and so
 * are two wordings of one congress. Expects clues in reading order.
 */
export function mergeCitations(clues: readonly Clue<Citation>[]): Cited[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  const fullFirst = clues.toSorted((a, b) => certainty(b.value) - certainty(a.value));
  for (const clue of fullFirst) {
    const known = keysOf(clue.value)
      .map((key) => byKey.get(key))
      .find((group) => group !== undefined && fits(group, clue.value));
    const group = known ?? sameCongress(groups, clue.value) ?? { clues: [], symbol: null };
    if (group.clues.length === 0) groups.push(group);
    group.clues.push(clue);
    group.symbol ??= clue.value.symbol;
    for (const key of keysOf(clue.value)) if (!byKey.has(key)) byKey.set(key, group);
  }
  return groups
    .map(({ clues: members }) => toCited(members))
    .toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

/** Mentions of one document. */
interface Group {
  readonly clues: Clue<Citation>[];
  /** The symbol all of them share, once one of them prints it. */
  symbol: string | null;
}

/** Clues that say most are grouped first, so that vaguer ones find their home. */
function certainty({ symbol, congress }: Citation): number {
  if (symbol !== null) return 3;
  if (!congress) return 2;
  return (congress.body === "" ? -2 : 0) + Number(congress.ordinal !== null) + Number(congress.term !== null);
}

function keysOf({ kind, symbol, number, text, congress }: Citation): string[] {
  if (congress) return [];
  if (symbol !== null) return [`s:${foldSymbol(symbol)}`, `n:${kind}:${Number(number)}`];
  return number === null ? [`t:${comparable(text)}`] : [`n:${kind}:${Number(number)}`];
}

function fits(group: Group, { symbol }: Citation): boolean {
  return symbol === null || group.symbol === null || foldSymbol(group.symbol) === foldSymbol(symbol);
}

function foldSymbol(symbol: string): string {
  return symbol
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .replace(/^0+/u, "");
}

function sameCongress(groups: readonly Group[], { congress }: Citation): Group | undefined {
  if (!congress) return undefined;
  return groups
    .slice(0, 100)
    .find(({ clues }) =>
      clues.slice(0, 20).some(({ value }) => value.congress !== null && isSame(value.congress, congress)),
    );
}

function isSame(a: Congress, b: Congress): boolean {
  if (clash(a.ordinal, b.ordinal) || clash(a.term, b.term)) return false;
  if (sameBody(a.body, b.body)) return true;
  const isVague = vagueBodies.has(a.body) || vagueBodies.has(b.body);
  return isVague && (agree(a.ordinal, b.ordinal) || agree(a.term, b.term));
}

const vagueBodies = new Set(["", "đảng bộ"]);

function clash(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

function agree(a: string | null, b: string | null): boolean {
  return a !== null && a === b;
}

/** «Đảng bộ huyện» is short for «Đảng bộ huyện Đồi Sim». */
function sameBody(a: string, b: string): boolean {
  return a === b || isShortFor(a, b) || isShortFor(b, a);
}

function isShortFor(short: string, long: string): boolean {
  return short.split(" ").length >= 3 && long.startsWith(`${short} `);
}

function toCited(group: readonly Clue<Citation>[]): Cited {
  const ordered = group.toSorted((a, b) => a.span.start - b.span.start);
  const best =
    group.toSorted((a, b) => weight(b.value) - weight(a.value) || a.span.start - b.span.start)[0] ??
    ordered[0];
  if (!best) throw new TypeError("A document has at least one mention.");
  const first = <K extends keyof DocumentFact>(key: K) =>
    best.value[key] ?? ordered.find(({ value }) => value[key] !== null)?.value[key] ?? null;
  const { kind, text } = best.value;
  const value = {
    kind,
    symbol: first("symbol"),
    number: best.value.number ?? first("number"),
    date: first("date"),
    issuer: first("issuer"),
    title: first("title"),
    text,
  };
  return { clue: { ...best, value }, spans: ordered.map(({ span }) => span) };
}

function weight({ symbol, date, issuer, title, congress }: Citation): number {
  const said = [symbol, date, issuer, title].filter((part) => part !== null).length;
  return said + (congress ? Number(congress.ordinal !== null) + Number(congress.term !== null) : 0);
}
