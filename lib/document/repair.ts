import type { Attrs, ContentMatch, MarkType, Node, NodeType } from "@tiptap/pm/model";
import { Fragment } from "@tiptap/pm/model";

import { isPrintable, printable } from "./printable";
import { deepest, schema } from "./schema";

type Values = Readonly<Record<string, unknown>>;

/** A document as someone may have built it, kept in the schema or not. */
export type LoosePart =
  | { readonly text: string; readonly marks: Values }
  | { readonly name: string; readonly attributes: Values; readonly parts: () => readonly LoosePart[] };

/**
 * The document nearest to what was built: whatever does not fit is unwrapped to its text, or dropped.
 *
 * What fits stays exactly as it is. The result always passes `readDocument`.
 */
export function repairDocument(parts: readonly LoosePart[]): Node {
  const whole = documentOf(parts, deepest);
  // A part may need up to three more around it, so a quarter of the depth is sure to fit.
  return heightOf(whole) <= deepest ? whole : documentOf(parts, deepest / 4);
}

function documentOf(parts: readonly LoosePart[], room: number): Node {
  const [document] = assemble(schema.topNodeType, null, nodesOf(parts, false, room - 1));
  return document ?? schema.topNodeType.createChecked(null, [schema.node("paragraph")]);
}

function nodesOf(parts: readonly LoosePart[], inText: boolean, room: number): Node[] {
  return parts.flatMap((part) => nodesOfPart(part, inText, room));
}

function nodesOfPart(part: LoosePart, inText: boolean, room: number): Node[] {
  if ("text" in part) return textNodes(part.text, marksOf(part.marks));
  if (room <= 1) return textNodes(wordsInside(part), []);
  const type = schema.nodes[part.name];
  const attrs = type && attributesOf(type, part.attributes);
  if (!type || !attrs || type.isText || type === schema.topNodeType) return unwrapped(part, inText, room);
  if (type.isLeaf) return [type.create(attrs)];
  return assemble(type, attrs, nodesOf(part.parts(), type.inlineContent, room - 1));
}

/** What is inside a part that cannot stay: its label, title or caption, and its content, apart from its neighbours. */
function unwrapped(part: Exclude<LoosePart, { text: string }>, inText: boolean, room: number): Node[] {
  const said = ["label", "title", "caption"].map((name) => part.attributes[name]).filter(isText);
  const nodes = [...said.flatMap((text) => textNodes(text, [])), ...nodesOf(part.parts(), inText, room - 1)];
  return inText ? nodes : runsOf(nodes).flatMap((run) => (isInline(run) ? paragraphOf(run) : run));
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "" && isPrintable(value);
}

function paragraphOf(nodes: readonly Node[]): Node[] {
  return isBlank(nodes) ? [] : [schema.node("paragraph", null, nodes)];
}

function textNodes(text: string, marks: ReturnType<typeof marksOf>): Node[] {
  const kept = printable(text);
  return kept === "" ? [] : [schema.text(kept, marks)];
}

function marksOf(values: Values) {
  return Object.entries(values).flatMap(([name, value]) => {
    const type = schema.marks[name];
    const attrs = type && attributesOf(type, isRecord(value) ? value : {});
    return type && attrs ? [type.create(attrs)] : [];
  });
}

function isRecord(value: unknown): value is Values {
  return typeof value === "object" && value !== null;
}

/** The attributes as far as they are allowed, defaults for the others; null where a required one is missing. */
function attributesOf(type: NodeType | MarkType, values: Values): Attrs | null {
  const attrs: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(type.spec.attrs ?? {})) {
    const value = values[name];
    if (value !== undefined && isAllowed(spec.validate, value)) attrs[name] = value;
    else if (!("default" in spec)) return null;
  }
  return attrs;
}

type Validate = string | ((value: unknown) => void) | undefined;

function isAllowed(validate: Validate, value: unknown): boolean {
  if (typeof validate !== "function") return false;
  // ProseMirror's validators answer by throwing.
  try {
    validate(value);
    return true;
  } catch {
    return false;
  }
}

/** A node of the type around as much of the nodes as it can hold; none where it would be hollow. */
function assemble(type: NodeType, attrs: Attrs | null, nodes: readonly Node[]): Node[] {
  if (type.inlineContent) return [type.create(attrs, Fragment.from(nodes.flatMap(inlineOf)))];
  const content: Node[] = [];
  let match = type.contentMatch;
  for (const run of runsOf(nodes)) {
    for (const node of fitted(match, run)) {
      content.push(node);
      match = match.matchType(node.type) ?? match;
    }
  }
  if (content.length === 0 && hollow.has(type.name)) return [];
  const filled = type.createAndFill(attrs, content);
  return filled ? [filled] : [];
}

/** Containers that are nothing without content; live editing leaves them behind. */
const hollow = new Set(["bulletList", "orderedList", "blockquote", "table", "part"]);

/** Nodes for a run of one kind that may stand at this place. */
function fitted(match: ContentMatch, run: readonly Node[]): readonly Node[] {
  const [first] = run;
  if (!first || isBlank(run)) return [];
  if (match.matchType(first.type)) return run;
  const filling = match.fillBefore(Fragment.from(first));
  if (filling) return [...filling.content, ...run];
  const wrapped = wrap(match, first.type, run);
  if (wrapped) return [wrapped];
  const inside = run.flatMap((node) => node.children);
  return runsOf(inside).flatMap((inner) => fitted(match, inner));
}

function wrap(match: ContentMatch, type: NodeType, run: readonly Node[]): Node | null {
  const wrappers = match.findWrapping(type);
  if (!wrappers) return null;
  let content: Node | null = null;
  for (const wrapper of wrappers.toReversed()) {
    content = wrapper.createAndFill(null, content ?? run);
    if (!content) return null;
  }
  return content;
}

/** Neighbours of one kind: all inline, or blocks of the same type. */
function runsOf(nodes: readonly Node[]): Node[][] {
  const runs: Node[][] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    if (last && kindOf(last[0]) === kindOf(node)) last.push(node);
    else runs.push([node]);
  }
  return runs;
}

function kindOf(node: Node | undefined): string | undefined {
  return node?.isInline ? "inline" : node?.type.name;
}

function isInline(run: readonly Node[]): boolean {
  return run[0]?.isInline ?? false;
}

function isBlank(run: readonly Node[]): boolean {
  return run.every((node) => node.isText && (node.text ?? "").trim() === "");
}

/** A node as inline content: itself, or a blank and what is inside a block. */
function inlineOf(node: Node): Node[] {
  if (node.isInline) return [node];
  const inside = node.children.flatMap(inlineOf);
  return inside.length > 0 ? [schema.text(" "), ...inside] : [];
}

/** All text of a part and those in it, with a blank between; without recursion, for it may be built to break that. */
function wordsInside(part: LoosePart): string {
  const words: string[] = [];
  const waiting: LoosePart[] = [part];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if ("text" in next) words.push(next.text);
    else waiting.push(...next.parts().toReversed());
  }
  return words.join(" ");
}

function heightOf(node: Node): number {
  return 1 + node.children.reduce((highest, child) => Math.max(highest, heightOf(child)), 0);
}
