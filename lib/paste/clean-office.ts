import { headingLevelOf, nearestHeadingLevel } from "./office-headings";
import { gatherOfficeLists, readListFormats } from "./office-lists";
import type { Marks } from "./text-marks";
import { marksOf, noMarks, writeText } from "./text-marks";

/** Pasted markup as the schema of texts can read it. */
export interface CleanPaste {
  /** Only p, h2, h3, ul, ol, li, blockquote, table parts, a, strong, em, u and br; no attribute but those that mean something. */
  readonly html: string;
  /** Pictures that could not come along: nothing is ever fetched from a foreign address. */
  readonly pictureCount: number;
}

/**
 * Markup copied from Word, Google Docs, LibreOffice or an old page, without what the office program added.
 *
 * Lists, headings, tables, bold, italic, underline and links stay; text is NFC with single blanks; empty
 * paragraphs go. Needs a browser's DOMParser, which runs no script and loads nothing.
 */
export function cleanOffice(html: string): CleanPaste {
  const source = new DOMParser().parseFromString(withoutConditions(html), "text/html");
  const formats = readListFormats(html);
  for (const element of source.querySelectorAll(dropped)) element.remove();
  for (const element of source.querySelectorAll("[style]")) if (isHidden(element)) element.remove();
  const pictures = source.querySelectorAll("img, v\\:imagedata");
  const pictureCount = pictures.length;
  for (const picture of pictures) picture.remove();
  gatherOfficeLists(source.body, formats);

  const target = document.implementation.createHTMLDocument("").body;
  const firstHeading = nearestHeadingLevel(source.body);
  const writing: Writing = { target, marks: noMarks, block: null, firstHeading };
  writeBlocks(source.body, writing);
  closeBlock(writing);
  return { html: target.innerHTML, pictureCount };
}

const dropped =
  "style, script, meta, link, title, xml, template, iframe, object, embed, svg, math, canvas, audio, video, " +
  "button, select, textarea, input, del, hr, a.msocomanchor, .MsoCommentReference, .MsoCommentText, .Apple-interchange-newline";

/** What Word shows to other programs only: «<!--[if gte mso 9]>…<![endif]-->». */
function withoutConditions(html: string): string {
  return html.replace(/<!--\[if[^\]]*\]>[\s\S]*?<!\[endif\]-->/gi, "");
}

function isHidden(element: Element): boolean {
  const style = (element.getAttribute("style") ?? "").replaceAll(/\s/g, "").toLowerCase();
  return /display:none|mso-hide:all|mso-element:comment|visibility:hidden/.test(style);
}

interface Writing {
  readonly target: Element;
  readonly marks: Marks;
  /** The paragraph that text goes into; null: text opens a new one. */
  block: Element | null;
  readonly firstHeading: number;
}

const blockNames =
  "p, div, h1, h2, h3, h4, h5, h6, ul, ol, li, table, blockquote, pre, section, article, header, footer, main, aside, nav, figure, figcaption, center, dl, dt, dd, address, form, fieldset, td, th, tr";

/** Writes what stands in `source` as blocks into the target; text between blocks becomes paragraphs. */
function writeBlocks(source: Element, writing: Writing): void {
  for (const node of source.childNodes) {
    if (node instanceof Text) writeText(node.data, writing.marks, () => openParagraph(writing));
    else if (node instanceof Element) writeElement(node, writing);
  }
}

function writeElement(element: Element, writing: Writing): void {
  const name = element.localName;
  const marks = marksOf(element, writing.marks);
  if (name === "br") return writeBreak(writing);
  if (!element.matches(blockNames)) {
    const inner = { ...writing, marks };
    writeBlocks(element, inner);
    writing.block = inner.block;
    return;
  }
  closeBlock(writing);
  const write = writers[name] ?? writeContainer;
  write(element, { ...writing, marks, block: null });
}

const writers: Readonly<Record<string, (element: Element, writing: Writing) => void>> = {
  ul: writeList,
  ol: writeList,
  blockquote: writeQuote,
  table: writeTable,
};

function writeContainer(element: Element, writing: Writing): void {
  const level = headingLevelOf(element);
  if (level !== null && !element.querySelector(blockNames)) {
    writing.block = append(writing.target, level <= writing.firstHeading ? "h2" : "h3");
    writeBlocks(element, { ...writing, marks: { ...writing.marks, bold: null } });
  } else writeBlocks(element, writing);
  closeBlock(writing);
}

function writeQuote(element: Element, writing: Writing): void {
  const target = append(writing.target, "blockquote");
  const inner = { ...writing, target, block: null };
  writeBlocks(element, inner);
  closeBlock(inner);
  if (!target.hasChildNodes()) target.remove();
}

function writeList(element: Element, writing: Writing): void {
  const list = append(writing.target, element.localName);
  const start = Number(element.getAttribute("start") ?? "1");
  if (element.localName === "ol" && Number.isInteger(start) && start > 1)
    list.setAttribute("start", String(start));
  for (const child of element.children) writeItem(child, list, writing);
  if (!list.hasChildNodes()) list.remove();
}

/** An item; Google Docs puts an inner list beside its item, here it goes into it. */
function writeItem(child: Element, list: Element, writing: Writing): void {
  const isList = child.matches("ul, ol");
  const target = (isList && list.lastElementChild) || append(list, "li");
  const inner: Writing = { ...writing, target, marks: marksOf(child, writing.marks), block: null };
  if (isList) writeList(child, inner);
  else writeBlocks(child, inner);
  closeBlock(inner);
  if (!target.hasChildNodes()) target.remove();
  else if (target.firstElementChild?.localName !== "p")
    target.prepend(target.ownerDocument.createElement("p"));
}

function writeTable(element: Element, writing: Writing): void {
  const body = writing.target.ownerDocument.createElement("tbody");
  for (const row of element.querySelectorAll("tr")) {
    if (row.closest("table") !== element) continue;
    const target = append(body, "tr");
    for (const cell of row.children) if (cell.matches("td, th")) writeCell(cell, target, writing);
    if (!target.hasChildNodes()) target.remove();
  }
  if (body.hasChildNodes()) append(writing.target, "table").append(body);
}

function writeCell(cell: Element, row: Element, writing: Writing): void {
  const target = append(row, cell.localName);
  for (const span of ["colspan", "rowspan"] as const) {
    const count = Number(cell.getAttribute(span) ?? "1");
    if (Number.isInteger(count) && count > 1 && count <= 100) target.setAttribute(span, String(count));
  }
  const inner: Writing = { ...writing, target, marks: marksOf(cell, writing.marks), block: null };
  writeBlocks(cell, inner);
  closeBlock(inner);
  if (!target.hasChildNodes()) append(target, "p");
}

function writeBreak(writing: Writing): void {
  if (writing.block?.hasChildNodes()) append(writing.block, "br");
}

function openParagraph(writing: Writing): Element {
  writing.block ??= append(writing.target, "p");
  return writing.block;
}

/** Ends the paragraph: no blanks and no line breaks at its ends, and none at all when it is empty. */
function closeBlock(writing: Writing): void {
  const block = writing.block;
  writing.block = null;
  if (!block) return;
  for (let last = block.lastChild; last; last = block.lastChild) {
    const leaf = deepest(last);
    if (leaf instanceof Text) leaf.data = leaf.data.trimEnd();
    if (leaf instanceof Text && leaf.data !== "") break;
    last.remove();
  }
  if (!block.hasChildNodes()) block.remove();
}

function deepest(node: Node): Node {
  return node.lastChild ? deepest(node.lastChild) : node;
}

function append(parent: Element, name: string): Element {
  const child = parent.ownerDocument.createElement(name);
  parent.append(child);
  return child;
}
