/**
 * The central investment form (中央预算内投资计划): 实施效果指标 and 过程管理指标 are its first levels, and words that are first
 * levels elsewhere its second. Rows that lost their merged cells are put under their heads.
 */

import { columnsOf } from "../indicators/columns.ts";
import { filledCells, type NumberedRow } from "../rows.ts";
import { isIndicatorHeader } from "../signs/form-rows.ts";
import { plainLabel } from "../words/labels.ts";

const FIRST = /^(?:实施效果|过程管理)指标$/u;
const SECOND = /^(?:产出|效益|满意度|计划管理|资金管理|项目管理|监督检查)指标$/u;

/** The rows with their cells in the columns of the header; all others as they are. */
export function placeNestedLevels(rows: readonly NumberedRow[]): readonly NumberedRow[] {
  const at = rows.findIndex(isIndicatorHeader);
  const header = rows[at];
  const isNested = rows.slice(at + 1).some((row) => filledCells(row).some(({ text }) => FIRST.test(plainLabel(text))));
  const isSpanned = rows.some(({ cells }) => cells.some(({ colSpan = 1, rowSpan = 1 }) => colSpan > 1 || rowSpan > 1));
  if (!header || !isNested || isSpanned) return rows;
  const columns = columnsOf(filledCells(header));
  const placeOf = (code: string): number => columns.find((column) => column.code === code)?.from ?? 0;
  return rows.map((row, index) => {
    const cells = filledCells(row);
    if (index <= at || cells.length < 2) return row;
    const first = FIRST.test(plainLabel(cells[0]?.text ?? "")) ? 1 : 0;
    const second = SECOND.test(plainLabel(cells[first]?.text ?? "")) ? 1 : 0;
    if (cells.length !== first + second + 2) return row;
    const places = [
      ...(first ? [placeOf("level1")] : []),
      ...(second ? [placeOf("level2")] : []),
      placeOf("name"),
      placeOf("target"),
    ];
    return { ...row, cells: cells.map((cell, place) => ({ ...cell, column: places[place] ?? cell.column })) };
  });
}
