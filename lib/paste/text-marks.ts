import { isWebAddress } from "#lib/document/web-address";

/** How text looks where the walk stands; null: a mark that may not be set here (bold in a heading). */
export interface Marks {
  readonly bold: boolean | null;
  readonly italic: boolean;
  readonly underline: boolean;
  /** The address of the link around the text, "" for none. */
  readonly href: string;
}

export const noMarks: Marks = { bold: false, italic: false, underline: false, href: "" };

/** The marks inside an element: its name, then its style, as a browser would show it. */
export function marksOf(element: Element, around: Marks): Marks {
  const style = element.getAttribute("style") ?? "";
  const href = element.localName === "a" ? safeAddress(element.getAttribute("href") ?? "") : around.href;
  const underline = underlineOf(element, style, around);
  return {
    bold: around.bold === null ? null : boldOf(element, style, around.bold),
    italic: italicOf(element, style, around.italic),
    underline: href === "" && underline,
    href,
  };
}

function boldOf(element: Element, style: string, around: boolean): boolean {
  const weight = valueOf(style, "font-weight");
  if (weight) return /^(bold|bolder|[6-9]00)$/.test(weight);
  return around || element.matches("b, strong");
}

function italicOf(element: Element, style: string, around: boolean): boolean {
  const slant = valueOf(style, "font-style");
  if (slant) return /^(italic|oblique)/.test(slant);
  return around || element.matches("i, em, cite, dfn, var");
}

function underlineOf(element: Element, style: string, around: Marks): boolean {
  const line = valueOf(style, "text-decoration") ?? valueOf(style, "text-decoration-line");
  if (line) return line.includes("underline");
  return around.underline || element.matches("u, ins");
}

function valueOf(style: string, property: string): string | null {
  const found = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, "i").exec(style);
  return found?.[1]?.replace("!important", "").trim().toLowerCase() ?? null;
}

/** The address as it stands, "" for what no report may link to: scripts, files, marks inside the copied page. */
function safeAddress(href: string): string {
  const address = href.trim();
  return isWebAddress(address) ? address : "";
}

/**
 * Appends text under its marks to the paragraph, NFC and with single blanks.
 *
 * U+00AD stays: in texts typed in TCVN3 it is a letter.
 */
export function writeText(raw: string, marks: Marks, paragraph: () => Element): void {
  const text = raw
    .normalize("NFC")
    .replaceAll(/[\u200b\ufeff]/g, "")
    .replaceAll(/[\s\u00a0]+/g, " ");
  if (text === "") return;
  const block = paragraph();
  const atStart = !block.lastChild || block.lastChild.nodeName === "BR";
  const kept = atStart || block.textContent.endsWith(" ") ? text.trimStart() : text;
  if (kept === " ") block.append(" ");
  else if (kept !== "") place(kept, marks, block);
}

const wrappers = [
  ["underline", "u"],
  ["italic", "em"],
  ["bold", "strong"],
] as const;

function place(text: string, marks: Marks, block: Element): void {
  const owner = block.ownerDocument;
  let node: Node = owner.createTextNode(text);
  for (const [mark, name] of wrappers) {
    if (marks[mark] !== true) continue;
    const wrapper = owner.createElement(name);
    wrapper.append(node);
    node = wrapper;
  }
  if (marks.href !== "") {
    const link = owner.createElement("a");
    link.setAttribute("href", marks.href);
    link.append(node);
    node = link;
  }
  block.append(node);
}
