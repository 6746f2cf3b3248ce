/** Heads of columns that are levels: 产出指标 over 数量指标 and 质量指标, with the indicators of a project or unit in one row. */
import type { Cell } from "../../source/document.ts";
import { filledCells, type NumberedRow } from "../rows.ts";
import { isFullLevelWord, isLevel1, isLevel2 } from "../words/labels.ts";

/** One column of indicators, with its levels as printed. */
export interface LevelColumn {
  readonly level1: string;
  readonly level2: string;
  readonly column: number;
}

/** The columns, and the index of the row with their second levels; undefined where levels head no columns. */
export function levelColumnsOf(
  rows: readonly NumberedRow[],
): { readonly at: number; readonly columns: readonly LevelColumn[] } | undefined {
  const at = rows.findIndex((row, index) => headsLevels(row, rows[index - 1]));
  const [row, above] = [rows[at], rows[at - 1]];
  if (!row || !above) return undefined;
  const columns = filledCells(row).flatMap((cell): LevelColumn[] => {
    const over = filledCells(above).find((one) => covers(one, cell.column) && isLevel1(one.text));
    if (!over || !isLevel2(cell.text)) return [];
    const width = cell.colSpan ?? 1;
    return Array.from({ length: width }, (_, index) => ({
      level1: over.text,
      level2: cell.text,
      column: cell.column + index,
    }));
  });
  return columns.length >= FEWEST ? { at, columns } : undefined;
}

const FEWEST = 3;

/** A row of second levels under a row with first levels. */
function headsLevels(row: NumberedRow, above: NumberedRow | undefined): boolean {
  const first = filledCells(above).filter(({ text }) => isLevel1(text) && isFullLevelWord(text));
  const second = filledCells(row).filter(({ text }) => isLevel2(text));
  return first.length >= 2 && second.length >= 2 && second.length === filledCells(row).length;
}

function covers({ column, colSpan = 1 }: Cell, at: number): boolean {
  return at >= column && at < column + colSpan;
}
