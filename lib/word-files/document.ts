import type { Node } from "@tiptap/pm/model";
import { Fragment } from "@tiptap/pm/model";

import { readDocument, schema } from "#lib/document/schema";

import type { InlineParts } from "./inline";
import { inlineOf } from "./inline";
import type { FontReading } from "./legacy-fonts";
import type { WordElement, WordModel } from "./model";
import { isSet, propertyOf, textProperty } from "./model";

/** A picture once it is stored; null where it could not be. */
export type Pictures = ReadonlyMap<WordElement, { id: string; width: number; height: number } | null>;

interface Reading {
  readonly fonts: FontReading;
  readonly pictures: Pictures;
}

/**
 * A Word document as a document of ours: headings, lists, tables, pictures, links, and marks on text.
 *
 * Empty paragraphs are dropped. Pictures stand behind the block they were in, never inside lists and tables. Notes
 * follow at the end, as «[1] …».
 */
export function documentOfWord({ body, notes }: WordModel, reading: Reading): Node {
  const noted = [...notes].flatMap(([key, elements]) => noteOf(key, elements, reading));
  const blocks = [...blocksOf(body, reading), ...noted];
  const content = blocks.length > 0 ? blocks : [schema.node("paragraph")];
  return readDocument(schema.node("doc", null, content).toJSON());
}

/** Every picture of a document, in order. */
export function imagesOf(elements: readonly WordElement[]): WordElement[] {
  return elements.flatMap((element) => (element.type === "image" ? [element] : imagesOf(element.children)));
}

function blocksOf(elements: readonly WordElement[], reading: Reading): Node[] {
  const blocks: Node[] = [];
  for (let at = 0; at < elements.length;) {
    const run = listAt(elements, at);
    if (run.length > 0) {
      blocks.push(...listsOf(run, reading));
      at += run.length;
      continue;
    }
    const element = elements[at];
    if (element) blocks.push(...blockOf(element, reading));
    at += 1;
  }
  return blocks;
}

function blockOf(element: WordElement, reading: Reading): Node[] {
  if (element.type === "table") return tableOf(element, reading);
  if (element.type !== "paragraph") return blocksOf(element.children, reading);
  const { inline, images } = inlineOf(element, reading.fonts);
  const figures = figuresOf(images, reading);
  if (inline.length === 0) return figures;
  const level = headingLevel(element);
  const block = level === null ? schema.node("paragraph", null, inline) : headingOf(level, inline);
  return [block, ...figures];
}

/** A title carries no marks of its own but links: it is bold as it is. */
function headingOf(level: number, inline: InlineParts["inline"]): Node {
  const plain = inline.map((node) => node.mark(node.marks.filter(({ type }) => type.name === "link")));
  return schema.node("heading", { level }, plain);
}

/** «Heading 1», «Title», «Tiêu đề 2»; by the style's id where Word speaks another language. */
function headingLevel(paragraph: WordElement): number | null {
  const said = `${textProperty(paragraph, "styleName")} ${textProperty(paragraph, "styleId")}`;
  const [, level] = /(?:heading|tiêu đề|đề mục)\s?(\d)/iu.exec(said) ?? [];
  if (level) return Number(level) <= 2 ? 2 : 3;
  return /(?:^|\s)(?:title|tiêu đề)(?:\s|$)/iu.test(said) ? 2 : null;
}

interface ListLine {
  readonly element: WordElement;
  readonly level: number;
  readonly isOrdered: boolean;
}

/** The paragraphs of a list from here on; [] where none begins. */
function listAt(elements: readonly WordElement[], start: number): ListLine[] {
  const lines: ListLine[] = [];
  for (const element of elements.slice(start)) {
    const numbering: unknown = propertyOf(element.raw, "numbering");
    if (element.type !== "paragraph" || !numbering || headingLevel(element) !== null) break;
    lines.push({
      element,
      level: Math.min(Number(propertyOf(numbering, "level")) || 0, 8),
      isOrdered: propertyOf(numbering, "isOrdered") === true,
    });
  }
  return lines;
}

function listsOf(lines: readonly ListLine[], reading: Reading): Node[] {
  const figures: Node[] = [];
  const lists = nest(lines, (line) => {
    const { inline, images } = inlineOf(line.element, reading.fonts);
    figures.push(...figuresOf(images, reading));
    return inline;
  });
  return [...lists, ...figures];
}

/** Lines with their deeper lines inside; a new list where bullets turn into numbers. */
function nest(lines: readonly ListLine[], read: (line: ListLine) => InlineParts["inline"]): Node[] {
  const lists: { isOrdered: boolean; items: Node[] }[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (!line) break;
    const end = endOfDeeper(lines, at);
    const inside = nest(lines.slice(at + 1, end), read);
    const item = itemOf(read(line), inside);
    const last = lists.at(-1);
    if (last?.isOrdered === line.isOrdered) last.items.push(...item);
    else lists.push({ isOrdered: line.isOrdered, items: item });
    at = end;
  }
  return lists
    .filter(({ items }) => items.length > 0)
    .map(({ isOrdered, items }) => schema.node(isOrdered ? "orderedList" : "bulletList", null, items));
}

function endOfDeeper(lines: readonly ListLine[], at: number): number {
  const level = lines[at]?.level ?? 0;
  let end = at + 1;
  while ((lines[end]?.level ?? -1) > level) end += 1;
  return end;
}

function itemOf(inline: InlineParts["inline"], inside: readonly Node[]): Node[] {
  if (inline.length === 0 && inside.length === 0) return [];
  return [schema.node("listItem", null, [schema.node("paragraph", null, inline), ...inside])];
}

function tableOf(table: WordElement, reading: Reading): Node[] {
  const rows = rowsOf(table, reading);
  const figures = figuresOf(imagesOf(table.children), reading);
  return rows.length > 0 ? [schema.node("table", null, rows), ...figures] : figures;
}

function rowsOf(table: WordElement, reading: Reading): Node[] {
  const rows = table.children.filter(({ type }) => type === "tableRow");
  return rows.flatMap((row) => {
    const kind = isSet(row, "isHeader") ? "tableHeader" : "tableCell";
    const cells = row.children
      .filter(({ type }) => type === "tableCell")
      .map((cell) => schema.node(kind, spanOf(cell), cellOf(cell, reading)));
    return cells.length > 0 ? [schema.node("tableRow", null, Fragment.from(cells))] : [];
  });
}

function spanOf({ raw }: WordElement) {
  const count = (name: string, most: number) =>
    Math.min(Math.max(1, Math.trunc(Number(propertyOf(raw, name))) || 1), most);
  return { colspan: count("colSpan", 100), rowspan: count("rowSpan", 1000) };
}

/** A table inside a cell becomes its paragraphs. */
function cellOf(cell: WordElement, reading: Reading): Node[] {
  const textOnly = { ...reading, pictures: new Map() };
  const blocks = blocksOf(withoutTables(cell.children), textOnly);
  return blocks.length > 0 ? blocks : [schema.node("paragraph")];
}

function withoutTables(elements: readonly WordElement[]): WordElement[] {
  return elements.flatMap((element) =>
    ["table", "tableRow", "tableCell"].includes(element.type) ? withoutTables(element.children) : [element],
  );
}

function figuresOf(images: readonly WordElement[], { pictures }: Reading): Node[] {
  return images.flatMap((image) => {
    const stored = pictures.get(image);
    if (!stored) return [];
    const { id, width, height } = stored;
    const alternativeText = textProperty(image, "altText").replace(/\s+/gu, " ").trim().slice(0, 250);
    return [schema.node("figure", { imageId: id, width, height, alternativeText })];
  });
}

function noteOf(key: string, elements: readonly WordElement[], reading: Reading): Node[] {
  const [first, ...others] = blocksOf(elements, reading);
  const number = /\d+$/u.exec(key)?.[0] ?? "";
  if (!first) return [];
  const inline = first.isTextblock ? first.children : [];
  const opened = schema.node("paragraph", null, [schema.text(`[${number}] `), ...inline]);
  return [opened, ...others];
}
