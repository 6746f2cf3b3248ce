/** The columns that two parts of a table on two pages have in common. */
import type { PrintedCell, PrintedRow, PrintedTable } from "./page-items.ts";

/** Edges of columns on two pages this close are the same. */
export const SAME = 4;

/** The columns of both: those of one that has all of the other's, or of both where the rows at the page's end are cut alike. */
export function sharedColumns(
  above: PrintedTable,
  below: PrintedTable,
  belowXs: readonly number[],
): readonly number[] | undefined {
  if (agree(above.xs, belowXs) || agree(belowXs, above.xs))
    return above.xs.length >= belowXs.length ? above.xs : belowXs;
  const [last, first] = [edgesOf(cellsAtEnd(above.rows), above.xs), edgesOf(below.rows[0]?.cells ?? [], belowXs)];
  if (last.length < 3 || last.length !== first.length || !agree(last, first)) return undefined;
  const own = belowXs.filter((x) => !above.xs.some((other) => Math.abs(other - x) <= SAME));
  return [...above.xs, ...own].sort((a, b) => a - b);
}

/** The cells of the last row, and those above that reach down to it. */
function cellsAtEnd(rows: readonly PrintedRow[]): PrintedCell[] {
  return rows.flatMap(({ cells }, index) => cells.filter(({ rowSpan }) => index + rowSpan === rows.length));
}

function edgesOf(cells: readonly PrintedCell[], xs: readonly number[]): number[] {
  const edges = cells.flatMap(({ column, colSpan }) => [xs[column] ?? 0, xs[column + colSpan] ?? 0]);
  return [...new Set(edges)].sort((a, b) => a - b);
}

/** Whether every edge of one table is an edge of the other. */
function agree(some: readonly number[], all: readonly number[]): boolean {
  return some.every((x) => all.some((other) => Math.abs(other - x) <= SAME));
}

/** The row in the columns of another table: each cell from the nearest edge to the nearest. */
export function onColumns(row: PrintedRow, from: readonly number[], to: readonly number[]): PrintedRow {
  if (from === to) return row;
  const columnOf = (column: number): number => {
    const x = from[column] ?? 0;
    return to.reduce((best, other, index) => (Math.abs(other - x) < Math.abs((to[best] ?? 0) - x) ? index : best), 0);
  };
  const cells = row.cells.map((cell) => {
    const column = columnOf(cell.column);
    return { ...cell, column, colSpan: Math.max(1, columnOf(cell.column + cell.colSpan) - column) };
  });
  return { ...row, cells };
}
