/** A page as a sequence of lines and tables from top to bottom. */
import type { Watch } from "../limits.ts";
import { type Box, type Char, middle, type PageContent } from "./geometry.ts";
import { type Line, linesOf } from "./lines.ts";
import { type RuledTable, tablesOf } from "./tables.ts";

/** A cell of a page's table with the lines printed in it. */
export interface PrintedCell {
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly box: Box;
  /** Whether the page's end cut the cell above or below. */
  readonly openTop: boolean;
  readonly openBottom: boolean;
  readonly lines: readonly Line[];
}

export interface PrintedRow {
  readonly page: number;
  /** Table on its page and row of the table, from 1. */
  readonly table: number;
  readonly row: number;
  readonly cells: readonly PrintedCell[];
}

export interface PrintedTable {
  readonly kind: "table";
  /** Left edges of the columns and the right edge of the last. */
  readonly xs: readonly number[];
  readonly rows: readonly PrintedRow[];
}

export interface PrintedText {
  readonly kind: "text";
  readonly page: number;
  readonly text: string;
  /** Height on the page, from 0 at the top to 1. */
  readonly height: number;
}

export type PageItem = PrintedTable | PrintedText;

/** The tables of a page and the lines outside them, in order. */
export function pageItems(page: PageContent, watch: Watch): PageItem[] {
  const tables = tablesOf(page.edges);
  const inside = tables.map((): Char[] => []);
  const outside: Char[] = [];
  for (const char of page.chars) {
    const [x, y] = middle(char);
    const inner = innermost(tables, x, y);
    const index = inner === -1 && y > PAGE_END * page.height ? openAbove(tables, char) : inner;
    (index === -1 ? outside : (inside[index] ?? outside)).push(char);
  }
  watch.tick();
  const items = [
    ...tables.map((table, index) => ({
      top: table.top,
      item: printedTable(table, inside[index] ?? [], page.number, index + 1),
    })),
    ...linesOf(outside).map((line) => ({ top: line.top, item: printedText(line, page) })),
  ];
  watch.addCells(tables.reduce((sum, table) => sum + table.cells.length, 0));
  return items.sort((a, b) => a.top - b.top).map(({ item }) => item);
}

/** Index of the smallest table around a point; a table may stand in a cell of another. */
function innermost(tables: readonly RuledTable[], x: number, y: number): number {
  let best = -1;
  let area = Number.POSITIVE_INFINITY;
  for (const [index, table] of tables.entries()) {
    if (x < table.left || x > table.right || y < table.top || y > table.bottom) continue;
    const size = (table.right - table.left) * (table.bottom - table.top);
    if (size < area) [best, area] = [index, size];
  }
  return best;
}

/** Below this part of a page's height its end may cut a cell. */
const PAGE_END = 0.75;
/** Lines of a cell that its page's end cut stand below the last ruled line, this many heights of a letter at the most. */
const LINES_BELOW = 4;

/** Index of the table with a cell right above the letter that the page's end left open; -1 where there is none. */
function openAbove(tables: readonly RuledTable[], char: Char): number {
  const [x, y] = middle(char);
  return tables.findIndex(({ xs, ys, bottom, cells }) => {
    const below = y - bottom;
    if (below < 0 || below > LINES_BELOW * (char.bottom - char.top)) return false;
    return cells.some(
      ({ row, rowSpan, column, colSpan, openBottom }) =>
        openBottom && row + rowSpan === ys.length - 1 && x > (xs[column] ?? 0) && x < (xs[column + colSpan] ?? 0),
    );
  });
}

function printedTable(table: RuledTable, chars: readonly Char[], page: number, number: number): PrintedTable {
  const columns = table.xs.length - 1;
  const charsOf = table.cells.map((): Char[] => []);
  for (const char of chars) {
    const [x, y] = middle(char);
    charsOf[table.fields[spanAt(table.ys, y) * columns + spanAt(table.xs, x)] ?? 0]?.push(char);
  }
  const rows: PrintedRow[] = table.ys.slice(1).map((_, row) => ({
    page,
    table: number,
    row: row + 1,
    cells: table.cells.flatMap((cell, index): PrintedCell[] => {
      if (cell.row !== row) return [];
      const { column, colSpan, rowSpan, openTop, openBottom } = cell;
      const box = {
        left: table.xs[column] ?? 0,
        right: table.xs[column + colSpan] ?? 0,
        top: table.ys[row] ?? 0,
        bottom: table.ys[row + rowSpan] ?? 0,
      };
      return [{ column, colSpan, rowSpan, openTop, openBottom, box, lines: linesOf(charsOf[index] ?? []) }];
    }),
  }));
  return { kind: "table", xs: table.xs, rows };
}

function printedText(line: Line, page: PageContent): PrintedText {
  return { kind: "text", page: page.number, text: line.text, height: line.top / page.height };
}

/** Index of the span between two positions that a value lies in. */
function spanAt(positions: readonly number[], value: number): number {
  let [low, high] = [0, positions.length - 2];
  while (low < high) {
    const center = (low + high + 1) >> 1;
    if ((positions[center] ?? 0) <= value) low = center;
    else high = center - 1;
  }
  return low;
}
