import type { IParagraphOptions, ITableCellOptions } from "docx";
import {
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";

import { printable } from "#lib/document/printable";

import { pt } from "./measures";
import type { StyleId } from "./styles";

/** One line in one of our styles. */
export function line(style: StyleId, text: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, style, children: [new TextRun(clean(text))] });
}

/** Nothing but height. */
export function gap(heightPt: number): Paragraph {
  return new Paragraph({
    style: "rule",
    spacing: { line: pt(heightPt), lineRule: LineRuleType.EXACT },
    children: [],
  });
}

/** Text as a file of Word takes it: NFC, without control characters. */
export function clean(text: string): string {
  return printable(text.normalize("NFC"));
}

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
export const noBorders = { top: none, bottom: none, left: none, right: none } as const;

type CellOptions = Omit<ITableCellOptions, "children" | "borders" | "width">;

/** A cell of a table that only places things side by side. */
export function place(
  widthTwips: number,
  children: readonly Paragraph[],
  options: CellOptions = {},
): TableCell {
  return new TableCell({
    ...options,
    borders: noBorders,
    width: { size: widthTwips, type: WidthType.DXA },
    children: children.length > 0 ? [...children] : [new Paragraph({})],
  });
}

/** Things side by side in columns of these widths: a table without borders, whose rows stay whole. */
export function sideBySide(columnWidths: readonly number[], rows: readonly (readonly TableCell[])[]): Table {
  return new Table({
    width: { size: columnWidths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: [...columnWidths],
    layout: TableLayoutType.FIXED,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA },
    rows: rows.map((children) => new TableRow({ cantSplit: true, children: [...children] })),
  });
}
