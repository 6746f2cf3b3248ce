/**
 * Lists that print the indicators side by side (河南): first-level words over pairs of 三级指标 and 指标值, a project a few rows
 * high. The pairs of a row become rows of their own, one below the other.
 */
import type { Cell } from "../../source/document.ts";
import { columnOf } from "../indicators/columns.ts";
import { filledCells, type NumberedRow } from "../rows.ts";
import { isFullLevelWord, isLevel1, labelOf, plainLabel } from "../words/labels.ts";
import { levelColumnsOf } from "./level-columns.ts";

/** A pair of columns under a first-level word. */
interface Pair {
  readonly level: Cell;
  readonly name: number;
  readonly value: number;
}

const FEWEST_PAIRS = 2;

/** The rows with one indicator each; all others as they are. */
export function unfoldWideLists(rows: readonly NumberedRow[]): readonly NumberedRow[] {
  const at = rows.findIndex((row, index) => pairsIn(row, rows[index - 1]).length >= FEWEST_PAIRS);
  const [header, above] = [rows[at], rows[at - 1]];
  if (!header || !above) return unfoldLevelColumns(rows);
  const pairs = pairsIn(header, above);
  const start = Math.min(...pairs.map(({ name }) => name));
  // The heads of the projects' columns: the lowest that stands over each.
  const heads = headsBefore(rows.slice(0, at + 1), start);
  const top = rows.findIndex((row) => row.cells.some((cell) => heads.includes(cell)));
  if (!heads.some(isNameHead)) return rows;
  const columns: Cell[] = [
    ...heads.map(({ rowSpan: _, ...cell }) => (isNameHead(cell) ? { ...cell, text: "项目名称" } : cell)),
    { text: "一级指标", column: start },
    { text: "三级指标", column: start + 1 },
    { text: "指标值", column: start + 2 },
  ];
  const lead = rows.slice(0, top).concat(rows.slice(top, at).map((row) => unknownHeads(row, heads)));
  const body = rows.slice(at + 1).flatMap((row) => unfold(row, pairs, start));
  return [...lead.filter((row) => filledCells(row).length > 0), { ...header, cells: columns }, ...body];
}

/** One row an indicator where levels head the columns and a cell says name and value (内蒙古): 新建棚圈≥24座. */
function unfoldLevelColumns(rows: readonly NumberedRow[]): readonly NumberedRow[] {
  const found = levelColumnsOf(rows);
  const header = found && rows[found.at];
  const start = Math.min(...(found?.columns.map(({ column }) => column) ?? []));
  const heads = found ? headsBefore(rows.slice(0, found.at + 1), start) : [];
  const body = rows.slice((found?.at ?? 0) + 1);
  if (!found || !header || !heads.some(isNameHead) || !filledCells(body[0]).some(({ column }) => column < start))
    return rows;
  const top = rows.findIndex((row) => row.cells.some((cell) => heads.includes(cell)));
  const columns: Cell[] = [
    ...heads.map(({ rowSpan: _, ...cell }) => cell),
    ...LEVEL_HEADS.map((text, index) => ({ text, column: start + index })),
  ];
  const lead = rows.slice(0, top).concat(rows.slice(top, found.at).map((row) => unknownHeads(row, heads)));
  const unfolded = body.flatMap((row) => {
    const before = row.cells.filter(({ column }) => column < start).map(({ rowSpan: _, ...cell }) => cell);
    const indicators = found.columns.flatMap(({ level1, level2, column }) =>
      statedIn(row.cells.find((cell) => cell.column === column)?.text ?? "").map((texts) =>
        [level1, level2, ...texts].map((text, index): Cell => ({ text, column: start + index })),
      ),
    );
    const [first = [], ...others] = indicators;
    return [[...before, ...first], ...others].map((cells) => ({ ...row, cells }));
  });
  return [...lead.filter((row) => filledCells(row).length > 0), { ...header, cells: columns }, ...unfolded];
}

const LEVEL_HEADS = ["一级指标", "二级指标", "三级指标", "指标值"];

/** The indicators that a cell states, each as name and value; one without a figure or a sign is a name alone. */
function statedIn(text: string): string[][] {
  const parts = text.split(/[\uFF1B;\n]/u).map((part) => part.trim());
  return parts
    .filter((part) => part !== "")
    .map((part) => {
      const [, name, value] = /^(.*?[^\d\s])\s*((?:[<>=≤≥≦≧＜＞＝]|不低于|不少于|不超过|\d).*)$/u.exec(part) ?? [];
      return name && value ? [name, value] : [part];
    });
}

/** 三级指标 | 指标值, again and again, under 成本指标 | 产出指标 | … */
function pairsIn(row: NumberedRow | undefined, above: NumberedRow | undefined): Pair[] {
  if (!row || !above) return [];
  const cells = filledCells(row);
  return cells.flatMap((cell, index): Pair[] => {
    const next = cells[index + 1];
    if (columnOf(cell.text) !== "name" || !next || columnOf(next.text) !== "target") return [];
    const level = filledCells(above).find(
      ({ column, colSpan = 1 }) => cell.column >= column && cell.column < column + colSpan,
    );
    const isLevel = level !== undefined && isLevel1(level.text) && (isFullLevelWord(level.text) || level.colSpan === 2);
    return isLevel ? [{ level, name: cell.column, value: next.column }] : [];
  });
}

function headsBefore(rows: readonly NumberedRow[], start: number): Cell[] {
  const lowest = new Map<number, Cell>();
  for (const cell of rows.flatMap(filledCells)) {
    const isHead =
      cell.column < start && ((cell.rowSpan ?? 1) > 1 || labelOf(cell.text) || plainLabel(cell.text).length <= 10);
    if (isHead && (cell.colSpan ?? 1) === 1) lowest.set(cell.column, cell);
  }
  return [...lowest.values()].sort((a, b) => a.column - b.column);
}

function isNameHead({ text }: Cell): boolean {
  return /项目/u.test(text) && /名称/u.test(text);
}

/** What the rows of heads say beside them that is no word of the form: it is reported. */
function unknownHeads(row: NumberedRow, heads: readonly Cell[]): NumberedRow {
  const isKnown = ({ text }: Cell): boolean => labelOf(text) !== undefined || isLevel1(text);
  return { ...row, cells: row.cells.filter((cell) => !heads.includes(cell) && !isKnown(cell)) };
}

/** One row a pair with text; what stands before the pairs is the first one's. */
function unfold(row: NumberedRow, pairs: readonly Pair[], start: number): NumberedRow[] {
  const before = row.cells.filter(({ column }) => column < start);
  const indicators = pairs.flatMap(({ level, name, value }): Cell[][] => {
    const own = [name, value].map((column) => row.cells.find((cell) => cell.column === column && cell.text !== ""));
    const placed = own.flatMap((cell, index) => (cell ? [{ text: cell.text, column: start + 1 + index }] : []));
    return placed.length > 0 ? [[{ text: level.text, column: start }, ...placed]] : [];
  });
  const [first = [], ...others] = indicators;
  const rows = [[...before.map(({ rowSpan: _, ...cell }) => cell), ...first], ...others];
  return rows.filter((cells) => cells.some(({ text }) => text !== "")).map((cells) => ({ ...row, cells }));
}
