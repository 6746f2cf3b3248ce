/** How much room a chart of a table takes, known before it is drawn so that nothing shifts. */
import type { DataTable } from "../../views/table.ts";

const BAR = 30;
const AXIS = 34;

/** Height in CSS pixels of the bars, or of the highest pile of dots with its axis and title. */
export function heightOf({ rows }: DataTable, column: number, kind: "bars" | "dots"): number {
  if (kind === "bars") return rows.length * BAR + AXIS;
  const counts = rows.map((row) => row.cells[column]?.value ?? 0);
  return 76 + Math.min(160, Math.max(1, ...counts) * 14);
}

/** Figures of very different size would all lie at the left end. */
const WIDE = 1000;

/** Whether the figures that head the rows need a logarithmic axis. */
export function isWide({ rows }: DataTable): boolean {
  const values = rows.map((row) => row.cells[0]?.value ?? 0);
  return Math.min(...values) > 0 && Math.max(...values) / Math.min(...values) > WIDE;
}
