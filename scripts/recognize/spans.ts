/** Merged cells: which cells from the rows above cover a row. */
import type { Cell } from "../source/document.ts";
import type { NumberedRow } from "./rows.ts";

/** Row → the cells with text that began in a row above and reach down to it. A cell of its own ends the reach. */
export function coveringCells(rows: readonly NumberedRow[]): ReadonlyMap<NumberedRow, readonly Cell[]> {
  const covering = new Map<NumberedRow, readonly Cell[]>();
  let open: { readonly cell: Cell; readonly left: number }[] = [];
  let table: number | undefined;
  for (const row of rows) {
    if (row.table !== table) open = [];
    table = row.table;
    const own = new Set(row.cells.map((cell) => cell.column));
    open = open.filter(({ cell, left }) => left > 0 && !own.has(cell.column));
    covering.set(
      row,
      open.map(({ cell }) => cell),
    );
    open = open.map(({ cell, left }) => ({ cell, left: left - 1 }));
    for (const cell of row.cells) {
      if ((cell.rowSpan ?? 1) > 1 && cell.text !== "") open.push({ cell, left: (cell.rowSpan ?? 1) - 1 });
    }
  }
  return covering;
}
