/** A cell as a text has it: it may claim more room than there is. */
interface Claim {
  readonly colspan: number;
  readonly rowspan: number;
}

/** A cell at its place in a table without holes or overlaps; `cell` is null for one that only fills a hole. */
export interface Placed<Cell> {
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
  readonly cell: Cell | null;
}

export interface Grid<Cell> {
  readonly columnCount: number;
  /** In reading order; a row that cells above reach through may be empty. */
  readonly rows: readonly (readonly Placed<Cell>[])[];
}

/**
 * Lays out a table's cells as browsers do: each at the first free place of its row.
 *
 * What would overlap or hang below the last row is cut, holes at the end of rows are filled, so that writers of
 * files, which refuse such tables, can take it.
 */
export function layOut<Cell extends Claim>(rows: readonly (readonly Cell[])[]): Grid<Cell> {
  const taken = rows.map(() => new Set<number>());
  const placed = rows.map((cells, row) =>
    cells.map((cell) => {
      const column = firstFree(taken[row] ?? new Set());
      const columns = freeWidth(taken[row] ?? new Set(), column, cell.colspan);
      const height = freeHeight(taken, { row, column, columns }, Math.min(cell.rowspan, rows.length - row));
      for (let at = row; at < row + height; at += 1)
        for (let over = column; over < column + columns; over += 1) taken[at]?.add(over);
      return { column, row, columns, rows: height, cell };
    }),
  );
  const columnCount = Math.max(1, ...taken.map((row) => Math.max(-1, ...row) + 1));
  return {
    columnCount,
    rows: placed.map((cells, row) => filled(cells, row, taken[row] ?? new Set(), columnCount)),
  };
}

function firstFree(taken: ReadonlySet<number>): number {
  let column = 0;
  while (taken.has(column)) column += 1;
  return column;
}

function freeWidth(taken: ReadonlySet<number>, column: number, wanted: number): number {
  let width = 1;
  while (width < wanted && !taken.has(column + width)) width += 1;
  return width;
}

/** Rows below hold only what reaches down from above, so a cell stops at the first row where that stands. */
function freeHeight(
  taken: readonly ReadonlySet<number>[],
  { row, column, columns }: { row: number; column: number; columns: number },
  wanted: number,
): number {
  let height = 1;
  while (height < wanted && isFree(taken[row + height], column, columns)) height += 1;
  return height;
}

function isFree(taken: ReadonlySet<number> | undefined, column: number, columns: number): boolean {
  return taken !== undefined && Array.from({ length: columns }).every((_, at) => !taken.has(column + at));
}

function filled<Cell>(
  cells: readonly Placed<Cell>[],
  row: number,
  taken: ReadonlySet<number>,
  columnCount: number,
): Placed<Cell>[] {
  const holes = Array.from({ length: columnCount }, (_, column) => column)
    .filter((column) => !taken.has(column))
    .map((column) => ({ column, row, columns: 1, rows: 1, cell: null }));
  return [...cells, ...holes].toSorted((one, other) => one.column - other.column);
}
