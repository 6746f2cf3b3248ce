/** Headers in two rows, `单位名称 | 项目名称 | 绩效指标` over `一级指标 | 二级指标 …`: the second row is given what the first one says. */
import type { Cell } from "../source/document.ts";
import { columnOf, headsIndicators } from "./columns.ts";
import { labelOf } from "./labels.ts";
import type { NumberedRow } from "./regions.ts";

/** The rows with the heads of a list moved down beside the heads of its indicators; only 绩效指标 stays above them. */
export function joinHeaders(rows: readonly NumberedRow[]): NumberedRow[] {
  const joined = [...rows];
  for (const [index, above] of rows.entries()) {
    const below = rows[index + 1];
    const group = below && groupOver(above, below);
    if (!group) continue;
    const moved = above.cells.filter((cell) => cell !== group && cell.text !== "");
    joined[index] = { ...above, cells: [group] };
    joined[index + 1] = { ...below, cells: besides(moved, group, below) };
  }
  return joined;
}

/** The cell 绩效指标 that heads the columns of the row below, in a row that also names projects. */
function groupOver(above: NumberedRow, below: NumberedRow): Cell | undefined {
  if (!headsIndicators(filled(below)) || headsIndicators(filled(above))) return undefined;
  if (filled(below).some(isNameLabel) || !filled(above).some(isNameLabel)) return undefined;
  const group = above.cells.find((cell) => labelOf(cell.text)?.code === "indicators");
  const isHead = filled(above).every((cell) => cell.text.length <= LONGEST_HEAD && !/^[\d,.]+$/u.test(cell.text));
  return isHead && filled(below).every((cell) => columnOf(cell.text) !== undefined || cell.text.length <= LONGEST_HEAD)
    ? group
    : undefined;
}

const LONGEST_HEAD = 20;

/** The cells in their columns; a second row that slid left goes back under 绩效指标. */
function besides(moved: readonly Cell[], group: Cell, below: NumberedRow): Cell[] {
  const [first] = filled(below);
  const slid = Math.max(0, group.column - (first?.column ?? group.column));
  const own = filled(below).map((cell) => ({ ...cell, column: cell.column + slid }));
  const end = own.at(-1)?.column ?? 0;
  const after = moved.filter((cell) => cell.column > group.column && cell.column <= end);
  const room = after.length > 0 ? end - (after[0]?.column ?? end) + 1 : 0;
  const placed = moved.map((cell) => (cell.column > group.column ? { ...cell, column: cell.column + room } : cell));
  return [...placed.map(({ rowSpan: _, ...cell }) => cell), ...own].sort((a, b) => a.column - b.column);
}

function isNameLabel(cell: Cell): boolean {
  return labelOf(cell.text)?.word === "项目名称";
}

function filled(row: NumberedRow): Cell[] {
  return row.cells.filter((cell) => cell.text !== "");
}
