import {
  Table as TiptapTable,
  TableCell as TiptapTableCell,
  TableHeader as TiptapTableHeader,
  TableRow,
} from "@tiptap/extension-table";

import type { Domain } from "./attribute";
import { isWholeNumber, optional, wholeNumber } from "./attribute";

const mostColumns = 100;
const mostRows = 1000;
const widestColumnPx = 5000;

/** The widths of the columns a cell spans, in pixels, 0 for one not set; or null. */
const columnWidths: Domain = {
  accepts: (value) => value === null || (isShortList(value) && value.every(isColumnWidth)),
  fromHtml: (written) => written.split(",").map(Number),
};

function isShortList(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.length >= 1 && value.length <= mostColumns;
}

function isColumnWidth(value: unknown): boolean {
  return isWholeNumber(value) && value >= 0 && value <= widestColumnPx;
}

function cellAttributes() {
  return {
    colspan: optional({ name: "colspan", html: "colspan", domain: wholeNumber(1, mostColumns) }, 1),
    rowspan: optional({ name: "rowspan", html: "rowspan", domain: wholeNumber(1, mostRows) }, 1),
    colwidth: optional({ name: "colwidth", html: "colwidth", domain: columnWidths }, null),
  };
}

const Table = TiptapTable.configure({ resizable: true });
const TableCell = TiptapTableCell.extend({ addAttributes: cellAttributes });
const TableHeader = TiptapTableHeader.extend({ addAttributes: cellAttributes });

/** A table, its rows, and cells with `colspan`, `rowspan` and `colwidth`. */
export const tableNodes = [Table, TableRow, TableCell, TableHeader];
