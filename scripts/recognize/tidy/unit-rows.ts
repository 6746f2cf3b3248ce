/**
 * Tables with levels and names of indicators as heads of columns, and a row of values for each unit or project (福建): each
 * becomes a form of its own, its columns rows.
 */
import { filledCells, type NumberedRow } from "../rows.ts";
import { labelOf } from "../words/labels.ts";
import { levelColumnsOf } from "./level-columns.ts";

const HEADS = ["一级指标", "二级指标", "三级指标", "指标值"];

/** The rows of each unit's form, and before them what stands above the heads; undefined where the table is none such. */
export function unitFormsOf(rows: readonly NumberedRow[]): (readonly NumberedRow[])[] | undefined {
  const found = levelColumnsOf(rows);
  const names = found && rows[found.at + 1];
  if (!found || !names) return undefined;
  const start = Math.min(...found.columns.map(({ column }) => column));
  // A row of names prints nothing before them: the heads of the units reach down to it.
  if (filledCells(names).some(({ column }) => column < start)) return undefined;
  const top = rows[found.at - 1];
  const heads = filledCells(top).filter(({ column, text }) => column < start && labelOf(text)?.part === "field");
  const units = rows.slice(found.at + 2).filter((row) => filledCells(row).some(({ column }) => column < start));
  if (!top || heads.length === 0 || units.length === 0) return undefined;
  const textAt = (row: NumberedRow, at: number): string =>
    filledCells(row).find(({ column, colSpan = 1 }) => at >= column && at < column + colSpan)?.text ?? "";
  const forms = units.map((unit): NumberedRow[] => [
    ...heads.map((head) => ({
      ...unit,
      cells: [
        { text: head.text, column: 0 },
        { text: textAt(unit, head.column), column: 1 },
      ],
    })),
    { ...names, cells: HEADS.map((text, column) => ({ text, column })) },
    ...found.columns.map(({ level1, level2, column }) => ({
      ...unit,
      cells: [level1, level2, textAt(names, column), textAt(unit, column)].map((text, at) => ({ text, column: at })),
    })),
  ]);
  return [rows.slice(0, found.at - 1), ...forms].filter((part) => part.length > 0);
}
