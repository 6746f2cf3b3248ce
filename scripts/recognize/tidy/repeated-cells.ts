/**
 * Tables whose merged cells were written again into every column that they cover, as some converters do: each becomes one
 * cell again. Equal figures side by side may be two figures; the row above them tells.
 */
import type { Cell } from "../../source/document.ts";
import { columnOf, headsIndicators } from "../indicators/columns.ts";
import { filledCells, type NumberedRow } from "../rows.ts";
import { isAmount } from "../words/amounts.ts";
import { isFullLevelWord, labelOf } from "../words/labels.ts";

/** The rows with one cell for each run of repeated ones; all others as they are. */
export function joinRepeatedCells(rows: readonly NumberedRow[]): readonly NumberedRow[] {
  const isSpanned = rows.some(({ cells }) => cells.some(({ colSpan = 1, rowSpan = 1 }) => colSpan > 1 || rowSpan > 1));
  if (isSpanned) return rows;
  if (!rows.some((row, index) => repeatsLabel(row) || repeatsHeads(row, rows[index - 1])))
    return repeatsDown(rows) ? joinedDown(rows) : rows;
  /** Columns that are one with the column before them, as the last row of words says; the header's hold below it. */
  let merged: ReadonlySet<number> = new Set();
  /** Columns with a head of their own, for the rows of one label: 预期目标 beside 实际完成情况. */
  let headed: ReadonlySet<number> = new Set();
  let below = false;
  /** Columns that a second row of heads parts: 前年 | 上年 | 预计当年实现 below 指标值. */
  let parted: ReadonlySet<number> = new Set();
  const wide = rows.map((row, index) => {
    const goesOn = row.cells[0]?.text === rows[index - 1]?.cells[0]?.text;
    parted = partedColumns(row, rows[index - 1]) ?? parted;
    const isOwn = (column: number): boolean => (goesOn && headed.has(column)) || parted.has(column);
    const repeats = new Set([...repeatedColumns(row)].filter((column) => !isOwn(column)));
    headed = new Set([...(goesOn ? headed : []), ...labelledColumns(row)]);
    const heads = headsIndicators(filledCells(row));
    below ||= heads;
    const words = filledCells(row).some(({ text }) => !isAmount(text));
    if (heads) merged = repeats;
    else if (!below && words) merged = new Set([...repeats, ...keptOf(merged, row)]);
    const long = (column: number): boolean => repeats.has(column - 1) || repeats.has(column + 1);
    const own = below && !heads ? new Set([...repeats].filter((column) => merged.has(column) || long(column))) : merged;
    return { ...row, cells: joined(row.cells, isWhole(row) ? repeats : own) };
  });
  return joinedDown(wide);
}

/** The rows with one cell for words that stand again right below: all but lines of money, among the indicators only levels. */
function joinedDown(rows: readonly NumberedRow[]): NumberedRow[] {
  const header = rows.findIndex((row) => headsIndicators(filledCells(row)));
  const names = rows[header]?.cells.find(({ text }) => columnOf(text) === "name")?.column ?? 0;
  const kept: Cell[][] = [];
  /** Column → the cell that reaches down to the row, and its row. */
  const reaching = new Map<number, { readonly at: number; readonly cell: Cell }>();
  for (const [at, row] of rows.entries()) {
    const mayGoOn = (cell: Cell): boolean => header === -1 || at <= header || cell.column < names;
    // A value goes on only with the label before it.
    let isOpen = true;
    const own = row.cells.filter((cell) => {
      const above = reaching.get(cell.column);
      const isHead = at === header + 1 && isHeadAgain(cell, rows[header]);
      isOpen &&= isHead || (above !== undefined && mayGoOn(cell) && isSame(above.cell, cell, row));
      if ((!isOpen && !isHead) || !above) return true;
      const longer = { ...above.cell, rowSpan: at - above.at + 1 };
      kept[above.at] = (kept[above.at] ?? []).map((one) => (one === above.cell ? longer : one));
      reaching.set(cell.column, { at: above.at, cell: longer });
      return false;
    });
    kept.push(own);
    for (const cell of own) reaching.set(cell.column, { at, cell });
  }
  return rows.map((row, at) => ({ ...row, cells: kept[at] ?? [] }));
}

function isSame(above: Cell, { text, column, colSpan = 1 }: Cell, { cells }: NumberedRow): boolean {
  if (text === "" || text !== above.text || colSpan !== (above.colSpan ?? 1)) return false;
  const part = labelOf(text)?.part;
  const isMoney = part === "fund" || part === "projectTotal";
  // 项目预算 before 成本构成, and not before its amount, stands beside the lines.
  const next = cells.find((cell) => cell.column > column && cell.text !== text);
  return !isAmount(text) && (!isMoney || (next !== undefined && !isAmount(next.text)));
}

/** Columns behind the first where a label begins. */
function labelledColumns({ cells }: NumberedRow): number[] {
  const labels = cells.filter((cell, index) => index > 0 && cells[index - 1]?.text !== cell.text && labelOf(cell.text));
  return labels.map(({ column }) => column);
}

/** Amounts say nothing of the columns: what the row above said of them holds. */
function keptOf(merged: ReadonlySet<number>, { cells }: NumberedRow): number[] {
  return cells.filter(({ column, text }) => merged.has(column) && isAmount(text)).map(({ column }) => column);
}

/** A label of the form's head stands twice, one beside the other, or one text in all columns or all behind a label. */
function repeatsLabel(row: NumberedRow): boolean {
  const columns = repeatedColumns(row);
  const repeated = row.cells.filter(({ column }) => columns.has(column));
  const isLabel = ({ text }: Cell): boolean => {
    const label = labelOf(text);
    return label !== undefined && label.part !== "column" && !isFullLevelWord(text);
  };
  const [first] = row.cells;
  return repeated.some(isLabel) || (first !== undefined && isWhole(row) && repeated.length > 1);
}

/** A label before the first column of the head stands again right below: only cells merged downwards were written again. */
function repeatsDown(rows: readonly NumberedRow[]): boolean {
  const header = rows.findIndex((row) => headsIndicators(filledCells(row)));
  return rows.slice(1, Math.max(header, 0)).some(({ cells: [first, second] }, index) => {
    const part = labelOf(first?.text ?? "")?.part;
    const isHead = part === "group" || part === "detail" || part === "field";
    return isHead && first?.text === rows[index]?.cells[0]?.text && second?.text !== rows[index]?.cells[1]?.text;
  });
}

/** Heads of columns that stand again in the row below: it parts others of them. */
function repeatsHeads(row: NumberedRow, above: NumberedRow | undefined): boolean {
  if (!headsIndicators(filledCells(row)) || !above) return false;
  return row.cells.filter((cell) => isHeadAgain(cell, above)).length >= 2;
}

function isHeadAgain({ column, text }: Cell, above: NumberedRow | undefined): boolean {
  const isSame = above?.cells.some((cell) => cell.column === column && cell.text === text) === true;
  return isSame && (columnOf(text) !== undefined || labelOf(text) !== undefined);
}

/** The columns in which a second row of heads has words of its own; undefined for all other rows. */
function partedColumns(row: NumberedRow, above: NumberedRow | undefined): ReadonlySet<number> | undefined {
  if (!above || !headsIndicators(filledCells(above))) return headsIndicators(filledCells(row)) ? new Set() : undefined;
  if (!repeatsHeads(row, above)) return undefined;
  return new Set(row.cells.filter((cell) => !isHeadAgain(cell, above)).map(({ column }) => column));
}

/** Columns whose cell says the same as the one before it; figures never do. */
function repeatedColumns({ cells }: NumberedRow): Set<number> {
  const repeated = cells.filter(
    (cell, index) => cell.text !== "" && !isAmount(cell.text) && cells[index - 1]?.text === cell.text,
  );
  return new Set(repeated.map(({ column }) => column));
}

/** One text in all columns, a title or what stands over a part; or a label with one text in all others. */
function isWhole({ cells }: NumberedRow): boolean {
  const runs = cells.filter((cell, index) => index === 0 || cells[index - 1]?.text !== cell.text);
  return cells.length > 2 && (runs.length === 1 || (runs.length === 2 && cells.length > 3));
}

function joined(cells: readonly Cell[], merged: ReadonlySet<number>): Cell[] {
  const kept: Cell[] = [];
  for (const cell of cells) {
    const last = kept.at(-1);
    if (last && merged.has(cell.column) && last.text === cell.text)
      kept[kept.length - 1] = { ...last, colSpan: cell.column - last.column + 1 };
    else kept.push(cell);
  }
  return kept;
}
