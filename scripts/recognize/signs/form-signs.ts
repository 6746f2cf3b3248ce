/** What tells a form, a self-evaluation and an outline from each other and from other tables. */

import type { Row } from "../../source/document.ts";
import { columnOf, columnsOf } from "../indicators/columns.ts";
import { filledCells, type NumberedRow } from "../rows.ts";
import { inlineOf } from "../words/inline-labels.ts";
import { isFullLevelWord, isLevel1, isLevel2, labelOf } from "../words/labels.ts";

/** Whether the columns tell what became of the targets: the actual value with its score or reason, or beside the actual goal. */
export function evaluates(header: NumberedRow, rows: readonly NumberedRow[]): boolean {
  const columns = new Set(filledCells(header).map((cell) => columnOf(cell.text)));
  if (!columns.has("actual")) return false;
  const statesGoal = rows.some((row) => filledCells(row).some((cell) => labelOf(cell.text)?.code === "actualGoal"));
  return columns.has("score") || columns.has("reason") || statesGoal;
}

/** Whether something else than the name is there that only a form prints above its indicators. */
export function hasHead(rows: readonly NumberedRow[], header: NumberedRow, title: string | undefined): boolean {
  const above = rows.slice(0, rows.indexOf(header)).flatMap(filledCells);
  const codes = new Set(above.map((cell) => (labelOf(cell.text) ?? inlineOf(cell.text)?.label)?.code));
  const parts = ["name", "goal", "funds", "total", "fiscalAppropriation", "department", "implementingUnit", "period"];
  // 河北 prints the goal and nothing else between such a title and the indicators, 福建 the unit.
  if ((codes.has("goal") || codes.has("implementingUnit")) && /绩效目标(?:\S{0,4}表|$)/u.test(title ?? "")) return true;
  return parts.filter((code) => codes.has(code)).length >= 2;
}

/** How many different words of the head the rows print with a value beside them; over columns no value follows a word. */
export function headLabels(rows: readonly NumberedRow[]): number {
  const codes = rows.flatMap((row) => {
    const labels = filledCells(row).map((cell) => labelOf(cell.text));
    const valued = labels.filter((_, index) => index + 1 < labels.length && labels[index + 1] === undefined);
    return valued.flatMap((label) => (label && HEAD_PARTS.has(label.part) ? [label.code] : []));
  });
  return new Set(codes).size;
}

const HEAD_PARTS: ReadonlySet<string> = new Set(["field", "detail", "fund", "projectTotal"]);

/** Projects, levels and indicators one below the other in one column (宁夏): no list of projects, and not read as one. */
export function isOutline(rows: readonly NumberedRow[], header: NumberedRow): boolean {
  // In 云南 the levels stand alone too, but each under its head.
  const levels = columnsOf(filledCells(header)).filter(({ code }) => code === "level1" || code === "level2");
  const alone = rows
    .map(filledCells)
    .filter(([cell, ...rest]) => cell && rest.length === 0 && isFullLevelWord(cell.text))
    .filter(([cell]) => cell && !levels.some(({ from, to }) => cell.column >= from && cell.column < to));
  return alone.length >= 3;
}

/** Whether a level word stands in the row. */
export function isLevelRow(row: Row): boolean {
  return filledCells(row).some((cell) => isLevel1(cell.text) || isLevel2(cell.text));
}
