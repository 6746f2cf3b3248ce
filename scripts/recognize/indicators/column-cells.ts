/** What stands in the cells of a column, and columns with other codes. */

import type { NumberedRow } from "../rows.ts";
import type { Column, ColumnCode } from "./columns.ts";

/** The share of its cells that says what a column holds; rows that slid left bring in cells of other columns. */
export const MOST = 0.6;

/** Codes that say little of what stands below them. */
export function isOpen(code: ColumnCode): boolean {
  return code === "other" || code === "content" || code === "standard";
}

/** The columns with another code for the one at this index; -1 changes none. */
export function recoded(columns: readonly Column[], at: number, code: ColumnCode): Column[] {
  return columns.map((column, index) => (index === at ? { ...column, code } : column));
}

/** The filled cells of the rows in these grid columns, without spaces. */
export function textsIn({ from, to }: Pick<Column, "from" | "to">, rows: readonly NumberedRow[]): string[] {
  return rows.flatMap((row) =>
    row.cells
      .filter((cell) => cell.text !== "" && cell.column >= from && cell.column < to)
      .map((cell) => cell.text.normalize("NFKC").replace(/\s+/gu, "")),
  );
}

/** Whether most of the texts pass; none at all do not. */
export function mostly(texts: readonly string[], test: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(test).length >= texts.length * MOST;
}
