/**
 * Web tables turned into text with a cell on every line. A bar ends each cell, and a cell may have lines of its own. Rows
 * begin with a bar alone, or end with a line of bars that fills them up, or cannot be told from the lines at all.
 */
import type { Cell, Row } from "./document.ts";

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

/** Lines without any bar that stand before such a line are the cells of its row; undefined when no row ends soon. */
export function cellsBeforeEnd(lines: readonly string[], start: number): readonly Cell[] | undefined {
  const end = lines.findIndex((line, index) => index >= start && (line.includes("|") || line.trim() === ""));
  if (end === -1 || end === start || end - start > MOST_CELLS || !endsRow(lines[end])) return undefined;
  return lines.slice(start, end).map((line, column) => ({ column, text: line.trim() }));
}

const MOST_CELLS = 4;

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
