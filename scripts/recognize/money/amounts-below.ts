/** Amounts in the row below their labels. */
import type { Cell } from "../../source/document.ts";
import type { Ledger } from "../ledger.ts";
import type { NumberedRow } from "../rows.ts";
import { isAmount } from "../words/amounts.ts";

/** A row of amounts below a row of nothing but their labels: each with the label above it, in order where columns differ. */
export function amountsBelow<Waiting extends { readonly cell: Cell }>(
  labels: readonly Waiting[],
  row: NumberedRow,
  ledger: Ledger,
): { readonly label: Waiting; readonly cell: Cell }[] {
  const cells = ledger.openCells(row);
  if (cells.length === 0 || cells.length > labels.length || !cells.every((cell) => isAmount(cell.text))) return [];
  const byColumn = cells.every((cell) => labels.some((label) => label.cell.column === cell.column));
  ledger.take(...cells);
  return cells.flatMap((cell, index) => {
    const label = byColumn ? labels.find((one) => one.cell.column === cell.column) : labels[index];
    return label ? [{ label, cell }] : [];
  });
}
