/**
 * Web tables turned into text with a cell on every line. A bar ends each cell, and a cell may have lines of its own. Rows
 * begin with a bar alone, or end with bars that fill them up, or cannot be told from the lines at all.
 */
import type { Cell, Row } from "../document.ts";

const ROW_MARK = "|";

/** The cells of the row that begins with the bar at `start`, and the line after them; undefined when there is no such bar, or no row behind it. */
export function cellLinesAt(
  lines: readonly string[],
  start: number,
): { readonly cells: readonly Cell[]; readonly next: number } | undefined {
  if (lines[start]?.trimEnd() !== ROW_MARK) return undefined;
  const cells: Cell[] = [];
  let open: string[] = [];
  let next = start + 1;
  for (let index = next; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (line.trim() === "" || line.trimEnd() === ROW_MARK) break;
    const [text = "", ...behind] = line.split(/(?<!\\)\|/u);
    if (behind.some((part) => part.trim() !== "")) break;
    open.push(text.replaceAll("\\|", "|").trim());
    if (behind.length === 0) continue;
    cells.push({ column: cells.length, text: open.join("\n").trim() });
    open = [];
    next = index + 1;
  }
  const goesOn = next > start + 1 || lines[next]?.trimEnd() === ROW_MARK;
  return goesOn ? { cells, next } : undefined;
}

/** Whether the line is nothing but the bars that fill a row up. */
export function endsRow(line: string | undefined): boolean {
  return line !== undefined && /^\s*\|(?:\s*\|)+\s*$/u.test(line);
}

/** How many empty cells fill the row of one cell up, `text | |||`; 0 for any other line. */
export function fillOf(line: string): number {
  const bars = /^\s*[^\s|][^|]*\|((?:\s*\|)+)\s*$/u.exec(line)?.[1];
  return bars === undefined ? 0 : bars.replace(/\s/gu, "").length;
}

/** Lines without any bar that stand before such a line are the cells of its row; undefined when no row ends soon. */
export function cellsBeforeEnd(lines: readonly string[], start: number): readonly Cell[] | undefined {
  const end = lines.findIndex((line, index) => index >= start && (line.includes("|") || line.trim() === ""));
  if (end === -1 || end === start || end - start > MOST_CELLS || !endsRow(lines[end])) return undefined;
  return lines.slice(start, end).map((line, column) => ({ column, text: line.trim() }));
}

const MOST_CELLS = 4;

/**
 * Lines without any bar before one that ends with its only bar are the lines of one cell (`年度` over `目标 |`), among rows of
 * which each is such a cell; undefined where no bar ends them soon.
 */
export function cellOverLines(
  lines: readonly string[],
  start: number,
  rows: readonly Row[],
): { readonly text: string; readonly next: number } | undefined {
  const before = rows.slice(-FEWEST_CELLS);
  if (before.length < FEWEST_CELLS || before.some(({ cells }) => cells.length > 1)) return undefined;
  const end = lines.findIndex((line, index) => index >= start && (line.includes("|") || line.trim() === ""));
  const [, last] = /^([^|]*[^|\s])\s*\|\s*$/u.exec(lines[end] ?? "") ?? [];
  if (last === undefined || end - start > MOST_CELLS) return undefined;
  const own = lines.slice(start, end).map((line) => line.trim());
  return { text: [...own, last.trim()].join("\n"), next: end + 1 };
}

const FEWEST_CELLS = 3;

/** The rows of one cell put together up to each of the rows at which a line of bars stood, where these lines are many. */
export function joinEndedRows(rows: readonly Row[], ends: readonly number[]): readonly Row[] {
  const isSingle = rows.every((row) => row.cells.filter(({ text }) => text !== "").length === 1);
  if (!isSingle || ends.length < FEWEST_ENDS || ends.length * MOST_IN_ROW < rows.length) return rows;
  const cuts = [0, ...ends.filter((end, index) => end > 0 && end !== ends[index - 1]), rows.length];
  return cuts.slice(1).flatMap((cut, index) => {
    const [first, ...rest] = rows.slice(cuts[index], cut);
    if (!first) return [];
    const texts = [first, ...rest].flatMap((row) => row.cells.map(({ text }) => text));
    return [{ ...first, cells: texts.map((text, column) => ({ column, text })) }];
  });
}

const FEWEST_ENDS = 3;
const MOST_IN_ROW = 8;

/**
 * The rows of one cell put together where the last cells of most rows are filled up to the table's width: by `fills`, row
 * index → empty cells behind it. A row ends with its filling, or when it is as wide as the table; the rows as they are
 * where this does not come out even.
 */
export function joinFilledRows(rows: readonly Row[], fills: ReadonlyMap<number, number>): readonly Row[] {
  const isSingle = rows.every((row) => row.cells.filter(({ text }) => text !== "").length === 1);
  const width = isSingle && fills.size >= FEWEST_ENDS ? widthOf(fills) : 0;
  const joined: Row[] = [];
  let cells: Cell[] = [];
  let start: Row | undefined;
  for (const [index, row] of rows.entries()) {
    start ??= row;
    cells.push({ column: cells.length, text: row.cells.find(({ text }) => text !== "")?.text ?? "" });
    const fill = fills.get(index);
    if (cells.length + (fill ?? 0) > width || (fill !== undefined && cells.length + fill < width)) return rows;
    if (fill === undefined && cells.length < width) continue;
    joined.push({ ...start, cells });
    [cells, start] = [[], undefined];
  }
  return cells.length > 0 ? rows : joined;
}

/** The width that most runs up to a filling have, with it. */
function widthOf(fills: ReadonlyMap<number, number>): number {
  const counts = new Map<number, number>();
  let before = -1;
  for (const [index, fill] of fills) {
    const width = index - before + fill;
    counts.set(width, (counts.get(width) ?? 0) + 1);
    before = index;
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}
