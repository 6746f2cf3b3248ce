/** The book of a form's cells: every cell with text is either taken by a part of the form or reported. */
import { type Cell, rowAnchor } from "../source/document.ts";
import type { NumberedRow } from "./rows.ts";

export interface UnreadCell {
  readonly cell: Cell;
  readonly row: NumberedRow;
}

export interface Ledger {
  /** Marks cells as taken. */
  take(...cells: readonly Cell[]): void;
  isTaken(cell: Cell): boolean;
  /** Cells of a row that have text and are not taken yet, from left to right. */
  openCells(row: NumberedRow): Cell[];
  /** All cells with text that nothing took. */
  unread(): UnreadCell[];
  /** Number of cells with text. */
  readonly size: number;
}

export function openLedger(rows: readonly NumberedRow[]): Ledger {
  const taken = new Set<Cell>();
  const openCells = (row: NumberedRow): Cell[] => row.cells.filter((cell) => cell.text !== "" && !taken.has(cell));
  return {
    take: (...cells) => {
      for (const cell of cells) taken.add(cell);
    },
    isTaken: (cell) => taken.has(cell),
    openCells,
    unread: () => rows.flatMap((row) => openCells(row).map((cell) => ({ cell, row }))),
    size: rows.flatMap((row) => row.cells).filter((cell) => cell.text !== "").length,
  };
}

export function anchorOf(row: NumberedRow): string {
  return rowAnchor(row.table, row.number);
}
