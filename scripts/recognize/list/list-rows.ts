/** The rows of a list: which is a unit's, and how far one slid left. */
import type { Cell } from "../../source/document.ts";
import type { Column } from "../indicators/columns.ts";
import type { NumberedRow } from "../rows.ts";
import { isFullLevelWord, isLevel1, isLevel2 } from "../words/labels.ts";
import type { HeadColumn } from "./list-margin.ts";

/**
 * A unit with its sum where the projects have their names: it prints no indicator, and no goal though the list has them, or
 * where it has none the next row begins another project.
 */
export function isUnitRow(
  cells: readonly Cell[],
  next: readonly Cell[],
  heads: readonly HeadColumn[],
  columns: readonly Column[],
): boolean {
  const saysMore = cells.some(({ column }) => column >= (columns[0]?.from ?? Number.POSITIVE_INFINITY));
  if (saysMore || !stands("项目名称", cells, heads) || cells.some(isLevelWord)) return false;
  // In a list of goals a numbered row is a project's, also without its goal.
  if (columns.length === 0 && isNumbered(cells, heads)) return false;
  const hasGoals = heads.some(({ key }) => key === "年度目标");
  return hasGoals ? !stands("年度目标", cells, heads) : stands("项目名称", next, heads);
}

/** 质量指标 in a row that slid left. */
function isLevelWord({ text }: Cell): boolean {
  return isFullLevelWord(text);
}

function isNumbered(cells: readonly Cell[], heads: readonly HeadColumn[]): boolean {
  const number = heads.find(({ label }) => /^(?:序号|编号)$/u.test(label));
  return number !== undefined && cells.some(({ column }) => column >= number.from && column < number.to);
}

function stands(key: string, cells: readonly Cell[], heads: readonly HeadColumn[]): boolean {
  const head = heads.find((one) => one.key === key);
  return head !== undefined && cells.some(({ column }) => column >= head.from && column < head.to);
}

/** Columns by which the row slid left; undefined for a row that holds no indicator, as the sum of a unit. */
export function shiftOf(
  row: NumberedRow,
  cells: readonly Cell[],
  heads: readonly HeadColumn[],
  columns: readonly Column[],
): number | undefined {
  if (columns.length === 0 && stands("项目名称", cells, heads)) return 0;
  // A project's name and goal, with the indicators in the rows below (云南).
  const begins = stands("项目名称", cells, heads) && stands("年度目标", cells, heads) && !cells.some(isLevelWord);
  if (begins && cells.every(({ column }) => column < (columns[0]?.from ?? Number.POSITIVE_INFINITY))) return 0;
  const level1 = columns.find((column) => column.code === "level1")?.from;
  const level2 = columns.find((column) => column.code === "level2")?.from;
  const spans = row.cells.some((cell) => (cell.rowSpan ?? 1) > 1);
  const word = cells.find((cell, index) => {
    const next = cells[index + 1];
    return isLevel2(cell.text) || (isLevel1(cell.text) && (next === undefined || !isLevel1(next.text)));
  });
  if (!word) {
    const slid = shiftToNames(cells, columns);
    if (!spans && slid > 0) return slid;
    const reachesNames = cells.some((cell) => cell.column >= (columns[0]?.from ?? Number.POSITIVE_INFINITY));
    return spans || reachesNames || cells.length > 3 ? 0 : undefined;
  }
  if (spans) return 0;
  const both = isLevel1(word.text) && isLevel2(word.text);
  const expected =
    isLevel1(word.text) && !(both && cells.some((cell) => cell.column < word.column && isLevel1(cell.text)))
      ? level1
      : level2;
  return Math.max(0, (expected ?? level1 ?? level2 ?? word.column) - word.column);
}

/** How far a row slid that prints no level either: a further indicator, if it has room to the right and says a comparison. */
function shiftToNames(cells: readonly Cell[], columns: readonly Column[]): number {
  const names = columns.find((column) => column.code === "name")?.from;
  const [first] = cells;
  if (!first || names === undefined || first.column > 0) return 0;
  const room = columns.filter((column) => column.from >= names).length;
  return cells.length <= room && cells.slice(1).some((cell) => COMPARISON.test(cell.text)) ? names : 0;
}

const COMPARISON = /^(?:[<>=≤≥≦≧＜＞＝]|大于|小于|等于|不低于|不少于|不超过|定性$)/u;
