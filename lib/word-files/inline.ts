import type { Mark, Node } from "@tiptap/pm/model";

import { printable } from "#lib/document/printable";
import { schema } from "#lib/document/schema";
import { isWebAddress } from "#lib/document/web-address";

import type { FontReading } from "./legacy-fonts";
import { fontOf } from "./legacy-fonts";
import type { WordElement } from "./model";
import { isSet, propertyOf, textProperty } from "./model";

/** What stands in a paragraph: text, line breaks, and the pictures among it. */
export interface InlineParts {
  readonly inline: readonly Node[];
  readonly images: readonly WordElement[];
}

/** Reads the children of a paragraph; notes become «[1]», links keep only addresses a report may lead to. */
export function inlineOf(paragraph: WordElement, fonts: FontReading): InlineParts {
  const images: WordElement[] = [];
  const inline = read(paragraph.children, { marks: [], font: "", isCapitals: false });
  return { inline: trimmed(inline), images };

  function read(elements: readonly WordElement[], style: Style): Node[] {
    return elements.flatMap((element) => {
      if (element.type === "image") images.push(element);
      const drawn = signs[element.type]?.(element);
      if (drawn !== undefined) return drawn === "\n" ? [schema.node("hardBreak")] : text(drawn, style, fonts);
      return read(element.children, styleInside(element, style));
    });
  }
}

interface Style {
  readonly marks: readonly Mark[];
  readonly font: string;
  readonly isCapitals: boolean;
}

/** What a piece without children puts into the text. */
const signs: Readonly<Record<string, (element: WordElement) => string>> = {
  text: (element) => textProperty(element, "value"),
  tab: () => " ",
  break: (element) => (textProperty(element, "breakType") === "line" ? "\n" : ""),
  noteReference: (element) => `[${textProperty(element, "noteId")}]`,
  checkbox: ({ raw }) => (propertyOf(raw, "checked") === true ? "☑ " : "☐ "),
};

function styleInside(element: WordElement, style: Style): Style {
  const marks = [...style.marks, ...marksOf(element)].filter(
    (mark, index, all) => all.findIndex(({ type }) => type === mark.type) === index,
  );
  return {
    marks,
    font: fontOf(element, style.font),
    isCapitals: style.isCapitals || isSet(element, "isAllCaps"),
  };
}

function marksOf(element: WordElement): Mark[] {
  if (element.type === "hyperlink") {
    const href = textProperty(element, "href");
    return isWebAddress(href) ? [schema.mark("link", { href })] : [];
  }
  if (element.type !== "run") return [];
  return [
    ...(isSet(element, "isBold") ? [schema.mark("bold")] : []),
    ...(isSet(element, "isItalic") ? [schema.mark("italic")] : []),
    ...(isSet(element, "isUnderline") ? [schema.mark("underline")] : []),
  ];
}

function text(written: string, { marks, font, isCapitals }: Style, fonts: FontReading): Node[] {
  const read = printable(fonts.read(written, font)).replace(/[\s\u00AD]+/gu, " ");
  const shown = isCapitals ? read.toLocaleUpperCase("vi") : read;
  return shown === "" ? [] : [schema.text(shown, marks)];
}

/** Without blanks and line breaks at either end. */
function trimmed(nodes: readonly Node[]): Node[] {
  const kept = [...nodes];
  while (isBlank(kept[0])) kept.shift();
  while (isBlank(kept.at(-1))) kept.pop();
  return kept;
}

function isBlank(node: Node | undefined): boolean {
  return node !== undefined && (node.type.name === "hardBreak" || (node.text ?? "x").trim() === "");
}
