/** The cells of a row that say something. */
import type { Cell, Row } from "../source/document.ts";

/** Cells of a row that have text. */
export function filledCells(row: Row | undefined): Cell[] {
  return row?.cells.filter((cell) => cell.text !== "") ?? [];
}
