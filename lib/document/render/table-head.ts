import type { Node } from "@tiptap/pm/model";

/**
 * How many rows at the top of a table are its head: nothing but header cells.
 *
 * 0 where a cell of theirs reaches into the rows below.
 */
export function headRowCount(table: Node): number {
  const end = table.children.findIndex((row) => !isHeadRow(row));
  const count = end === -1 ? table.childCount : end;
  const reachesBelow = table.children
    .slice(0, count)
    .some((row, index) => row.children.some((cell) => index + Number(cell.attrs["rowspan"]) > count));
  return reachesBelow ? 0 : count;
}

export function isHeadRow(row: Node): boolean {
  return row.childCount > 0 && row.children.every((cell) => cell.type.name === "tableHeader");
}
