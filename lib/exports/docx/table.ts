import type { FileChild } from "docx";
import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";

import type { OutlineBlock, OutlineCell } from "#lib/document/render/outline-block";
import type { Placed } from "#lib/exports/table-grid";
import { layOut } from "#lib/exports/table-grid";

import type { Drawing } from "./blocks";

type OutlineTable = Extract<OutlineBlock, { kind: "table" }>;
type DrawBlocks = (blocks: readonly OutlineBlock[], drawing: Drawing) => FileChild[];

const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const cellMarginTwips = 85;

/** A table whose head comes again on every page; columns keep the proportions they were dragged to. */
export function tableOf(table: OutlineTable, drawing: Drawing, drawBlocks: DrawBlocks): Table {
  const grid = layOut(table.rows.map(({ cells }) => cells));
  const widths = columnWidths(table, grid.columnCount, drawing.width);
  const draw = (place: Placed<OutlineCell>) => {
    const width = sum(widths.slice(place.column, place.column + place.columns));
    return cellOf(place, width, drawBlocks(place.cell?.blocks ?? [], inside(place, drawing, width)));
  };
  return new Table({
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    margins: {
      left: cellMarginTwips,
      right: cellMarginTwips,
      top: 0,
      bottom: 0,
      marginUnitType: WidthType.DXA,
    },
    rows: grid.rows.map(
      (places, row) =>
        new TableRow({ cantSplit: true, tableHeader: row < table.headRowCount, children: places.map(draw) }),
    ),
  });
}

function inside({ cell }: Placed<OutlineCell>, drawing: Drawing, width: number): Drawing {
  const plain = cell?.isHeader ? "headCell" : "cell";
  return { ...drawing, plain, width: Math.max(1, width - 2 * cellMarginTwips) };
}

function cellOf({ cell, columns, rows }: Placed<OutlineCell>, width: number, drawn: FileChild[]): TableCell {
  return new TableCell({
    columnSpan: columns,
    rowSpan: rows,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: cell?.isHeader ? VerticalAlign.CENTER : VerticalAlign.TOP,
    // Word wants a paragraph in every cell.
    children: drawn.length > 0 ? drawn.filter(isInCells) : [new Paragraph({ style: "cell" })],
  });
}

function isInCells(child: FileChild): child is Paragraph | Table {
  return child instanceof Paragraph || child instanceof Table;
}

/** In twips, together as wide as the column the table stands in. */
function columnWidths({ rows }: OutlineTable, columnCount: number, width: number): number[] {
  const told = (rows[0]?.cells ?? []).flatMap(({ colspan, columnWidthsPx }) =>
    Array.from({ length: colspan }, (_, at) => columnWidthsPx?.[at] ?? 0),
  );
  const known = told.slice(0, columnCount).filter((each) => each > 0);
  const usual = known.length > 0 ? sum(known) / known.length : 1;
  const shares = Array.from({ length: columnCount }, (_, at) => told[at] || usual);
  return shares.map((share) => Math.max(1, Math.floor((share / sum(shares)) * width)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
