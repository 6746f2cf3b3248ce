/** Lines of text that stand as rows of one cell on the same sheet as a form. */
import { filledCells, type NumberedRow } from "../rows.ts";
import { inlineOf } from "../words/inline-labels.ts";

const LONGEST_LINE = 80;

/** Rows of one cell as lines of text, and those that only say the office and the unit of the money in several. */
export function linesOf(rows: readonly NumberedRow[]): string[] {
  const lines = rows
    .map(filledCells)
    .filter((cells) => cells.length === 1 || cells.every(({ text }) => isMargin(text)));
  return lines.flatMap((cells) => cells.flatMap(({ text }) => text.split("\n")));
}

/** `编制单位：某镇`, `单位：万元`. */
function isMargin(text: string): boolean {
  const label = inlineOf(text)?.label;
  return label?.part === "moneyUnit" || OFFICES.has(label?.code ?? "");
}

const OFFICES: ReadonlySet<string> = new Set(["department", "implementingUnit", "filingUnit"]);

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
