import type { Node } from "@tiptap/pm/model";

import { partOf } from "#lib/document/nodes/part";
import type { PaperPart } from "#lib/papers/part";
import { basisOf, wordsOf } from "#lib/papers/part";

/** A part that stands in the text, and whether it still says what the facts say. */
export interface StandingPart {
  readonly key: string;
  /** Where its node begins in the document. */
  readonly at: number;
  /** Whether it agrees with the facts as they stand now. */
  readonly agrees: boolean;
  /** Whether somebody has written in it since it was made. */
  readonly isEdited: boolean;
  /** What the facts said when it was made, what they say now ("" for nothing), and what stands in the text. */
  readonly basis: string;
  readonly now: string;
  readonly text: string;
}

export interface Drift {
  readonly standing: readonly StandingPart[];
  /** Keys of what the facts tell and the text has no part for, in their order. */
  readonly missing: readonly string[];
}

/**
 * How a paper's text and the facts differ, part by part.
 *
 * A part agrees when the facts still say what it was made of, or when its text already says what they say now:
 * however it was edited, what was changed in the wording alone is no difference.
 */
export function driftOf(document: Node, parts: readonly PaperPart[]): Drift {
  const now = new Map(parts.map((made) => [made.key, basisOf(made)]));
  const standing = standingParts(document).map(({ key, basis, at, text }) => {
    const said = now.get(key) ?? "";
    return {
      key,
      at,
      basis,
      now: said,
      text,
      agrees: said === basis || said === text,
      isEdited: text !== basis,
    };
  });
  const known = new Set(standing.map(({ key }) => key));
  const missing = parts.filter(({ key, isFrame }) => !isFrame && !known.has(key)).map(({ key }) => key);
  return { standing, missing };
}

function standingParts(document: Node) {
  const found: { key: string; basis: string; at: number; text: string }[] = [];
  document.descendants((node, at) => {
    if (node.type.name === "part") found.push({ ...partOf(node), at, text: wordsOf(node) });
    return !node.isTextblock;
  });
  return found;
}

/**
 * Where a part that is missing belongs: after the nearest one before it in the prescribed order that stands, else
 * before the nearest one after it, else at the end of the text.
 */
export function placeOf(document: Node, parts: readonly PaperPart[], key: string): number {
  const order = parts.map((made) => made.key);
  const place = order.indexOf(key);
  const standing = new Map(topParts(document).map((found) => [found.key, found]));
  const before = order.slice(0, place).findLast((each) => standing.has(each));
  if (before !== undefined) return standing.get(before)?.end ?? document.content.size;
  const after = order.slice(place + 1).find((each) => standing.has(each));
  return (after === undefined ? undefined : standing.get(after)?.at) ?? document.content.size;
}

function topParts(document: Node) {
  const found: { key: string; at: number; end: number }[] = [];
  document.forEach((node, at) => {
    if (node.type.name === "part") found.push({ key: partOf(node).key, at, end: at + node.nodeSize });
  });
  return found;
}

/** What changed between two texts, in whole lines, each as often as it came or went. */
export function changesBetween(before: string, after: string): { gone: string[]; come: string[] } {
  const [old, young] = [linesOf(before), linesOf(after)];
  return { gone: without(old, young), come: without(young, old) };
}

function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}

function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
