/** Forms that stand side by side on one sheet: the table cut from top to bottom, one part a form. */
import type { Cell } from "../../source/document.ts";
import type { NumberedRow } from "../rows.ts";
import { labelOf } from "../words/labels.ts";

/** The rows of each form from left to right; all rows as they are where no two forms stand side by side. */
export function sidesOf(rows: readonly NumberedRow[]): (readonly NumberedRow[])[] {
  const starts = rows.map(startsOf).find((columns) => columns.length > 1);
  if (!starts) return [rows];
  const last = rows.flatMap((row) => row.cells.map((cell) => cell.column)).reduce((a, b) => Math.max(a, b), 0) + 1;
  return starts.map((start, index) => bandOf(rows, index === 0 ? 0 : start, starts[index + 1] ?? last));
}

/** Columns in which a row prints 项目名称 with a name behind it; a row that heads the columns of a list has no names. */
function startsOf(row: NumberedRow): number[] {
  const cells = row.cells.filter((cell) => cell.text !== "");
  const at = cells.flatMap((cell, index) => (isNameLabel(cell) ? [index] : []));
  const named = at.every((index) => {
    const next = cells[index + 1];
    return next !== undefined && labelOf(next.text) === undefined;
  });
  return named && at[0] === 0 ? at.flatMap((index) => cells[index]?.column ?? []) : [];
}

function isNameLabel(cell: Cell): boolean {
  const label = labelOf(cell.text);
  return label?.part === "field" && label.code === "name";
}

/** The cells between two columns; a title over all forms is each one's. */
function bandOf(rows: readonly NumberedRow[], from: number, to: number): NumberedRow[] {
  return rows.flatMap((row) => {
    const cells = row.cells
      .filter((cell) => cell.column < to && cell.column + (cell.colSpan ?? 1) > from)
      .map((cell) => ({ ...cell, column: Math.max(0, cell.column - from) }));
    return cells.some((cell) => cell.text !== "") ? [{ ...row, cells }] : [];
  });
}
