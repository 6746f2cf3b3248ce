/** Lines of text that stand as rows of one cell on the same sheet as a form. */
import { filledCells, type NumberedRow } from "../rows.ts";

const LONGEST_LINE = 80;

/** Rows of one cell as lines of text. */
export function linesOf(rows: readonly NumberedRow[]): string[] {
  const single = rows.map(filledCells).filter((cells) => cells.length === 1);
  return single.flatMap(([cell]) => (cell ? cell.text.split("\n") : []));
}

/** The sentences above the first row with several cells, and the rows from the line behind the last of them. */
export function cutProse(rows: readonly NumberedRow[]): { prose: string[]; rows: readonly NumberedRow[] } {
  const first = rows.findIndex((row) => filledCells(row).length > 1);
  const above = rows.slice(0, Math.max(0, first));
  const end = above.findLastIndex((row) => filledCells(row).some(({ text }) => isSentence(text))) + 1;
  return { prose: linesOf(rows.slice(0, end)), rows: rows.slice(end) };
}

function isSentence(text: string): boolean {
  return text.length > LONGEST_LINE || /[。\uFF1B;]\s*$/u.test(text);
}
