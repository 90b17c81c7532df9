import type { Node, Schema } from "@tiptap/pm/model";

import { noNames } from "#lib/document/mention-names";
import { longestBasis } from "#lib/document/nodes/part";
import { printable } from "#lib/document/printable";
import { toPlainText } from "#lib/document/render/plain-text";
import { readDocument, schema } from "#lib/document/schema";

/** A block in the document's JSON. */
export interface Block {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly (Block | { readonly type: "text"; readonly text: string })[];
}

/** One part of a paper as the facts have it. */
export interface PaperPart {
  readonly key: string;
  readonly content: readonly Block[];
  /** Whether it says the same whatever the facts: headings and standing sentences, which nobody misses. */
  readonly isFrame: boolean;
}

/** A part of these blocks; none where there are none. */
export function part(key: string, content: readonly Block[]): PaperPart[] {
  return content.length === 0 ? [] : [{ key, content, isFrame: false }];
}

/** A part that does not come from the facts. */
export function frame(key: string, ...content: readonly Block[]): PaperPart {
  return { key, content, isFrame: true };
}

export function heading(words: string, level: 2 | 3 = 2): Block {
  return { type: "heading", attrs: { level }, content: inline(words) };
}

export function paragraph(words: string): Block {
  return { type: "paragraph", content: inline(words) };
}

/** A paragraph for each line that says something. */
export function paragraphs(text: string): Block[] {
  return text
    .split("\n")
    .filter((line) => oneLine(line) !== "")
    .map(paragraph);
}

/** A bullet list, an item of several lines in as many paragraphs; nothing without items. */
export function bullets(items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [{ type: "bulletList", content: items.map(item) }];
}

/** A numbered list; nothing without items. */
export function numbered(items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [{ type: "orderedList", attrs: { start: 1 }, content: items.map(item) }];
}

/** A table with a head; nothing without rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): Block[] {
  if (rows.length === 0) return [];
  return [
    { type: "table", content: [row("tableHeader", head), ...rows.map((cells) => row("tableCell", cells))] },
  ];
}

function row(type: string, cells: readonly string[]): Block {
  return { type: "tableRow", content: cells.map((words) => ({ type, content: [paragraph(words)] })) };
}

function item(words: string): Block {
  const lines = paragraphs(words);
  return { type: "listItem", content: lines.length > 0 ? lines : [paragraph("")] };
}

function inline(words: string): NonNullable<Block["content"]> {
  const text = oneLine(words);
  return text === "" ? [] : [{ type: "text", text }];
}

function oneLine(words: string): string {
  return printable(words.normalize("NFC")).replace(/\s+/gu, " ").trim();
}

/** The whole text of a paper, part by part. @throws Problem "invalid" never, for what the builders above make. */
export function documentOf(parts: readonly PaperPart[]): Node {
  return readDocument({ type: "doc", content: parts.map(jsonOf) });
}

/** A part as a node of an editor's own schema, which is the document's. */
export function nodeOf(made: PaperPart, of: Schema = schema): Node {
  return of.nodeFromJSON(jsonOf(made));
}

function jsonOf(made: PaperPart) {
  return { type: "part", attrs: { key: made.key, basis: basisOf(made) }, content: made.content };
}

/** What a part says, as plain text: what a text remembers of it. */
export function basisOf({ content }: PaperPart): string {
  return wordsOf(schema.nodeFromJSON({ type: "doc", content }));
}

/** What the content of a node says, as far as a text remembers it. */
export function wordsOf(node: Node): string {
  return printable(toPlainText(node, noNames).slice(0, longestBasis));
}
