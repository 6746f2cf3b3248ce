/** Rows of tables as the recognizer has them, and their cells that say something. */
import type { Cell, Row } from "../source/document.ts";

/** A row with its anchor's numbers. */
export interface NumberedRow extends Row {
  readonly table: number;
  /** Number in its table, from 1. */
  readonly number: number;
}

/** Cells of a row that have text. */
export function filledCells(row: Row | undefined): Cell[] {
  return row?.cells.filter((cell) => cell.text !== "") ?? [];
}
