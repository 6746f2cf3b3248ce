/** Table geometry that Word and web pages share: merged cells, tables inside cells, rows without text. */
import type { Cell, Place, Row, TableBlock } from "./document.ts";

/** A cell on the grid; `nested` are the tables that stand in it. */
export interface GridCell extends Cell {
  readonly nested?: readonly GridTable[];
}

export interface GridRow {
  readonly place: Place;
  readonly cells: readonly GridCell[];
}

export type GridTable = readonly GridRow[];

/** The finished table: nested tables spliced in, rows without text left out; undefined when no cell has text. */
export function tableOf(table: GridTable): TableBlock | undefined {
  const rows = withoutBlankRows(spliceNested(table));
  return rows.length > 0 ? { kind: "table", rows } : undefined;
}

/**
 * What one sees: a table in a cell continues the grid around it. The cell's row becomes as many rows as the inner table
 * has, its column as many columns, and the cells beside it span them. Text before the inner table gets a row of its own.
 */
function spliceNested(table: GridTable): GridTable {
  if (!table.some((row) => row.cells.some((cell) => cell.nested))) return table;
  const flat = table.map((row) => ({ ...row, cells: row.cells.map(flattenNested) }));
  const widths = new Map<number, number>();
  for (const { cells } of flat) {
    for (const cell of cells) {
      const last = cell.column + (cell.colSpan ?? 1) - 1;
      const extra = widthOf(cell.nested?.[0] ?? []) - (cell.colSpan ?? 1) + 1;
      if (extra > (widths.get(last) ?? 1)) widths.set(last, extra);
    }
  }
  const shift = shiftBy(widths);
  const heights = flat.map((row) => Math.max(1, ...row.cells.map((cell) => cell.nested?.[0]?.length ?? 1)));
  return flat.flatMap((row, index) => spliceRow(row, index, heights, shift));
}

/** One inner table a cell, itself without inner tables; its own text is its first row. */
function flattenNested(cell: GridCell): GridCell {
  if (!cell.nested) return cell;
  const inner = cell.nested.flatMap((table) => [...spliceNested(table)]);
  const [first] = inner;
  if (cell.text === "" || !first) return { ...cell, nested: [inner] };
  const heading: GridRow = { place: first.place, cells: [{ text: cell.text, column: 0, colSpan: widthOf(inner) }] };
  return { ...cell, text: "", nested: [[heading, ...inner]] };
}

function spliceRow(
  row: GridRow,
  index: number,
  heights: readonly number[],
  shift: (column: number) => number,
): GridRow[] {
  const height = heights[index] ?? 1;
  const rows: { place: Place; cells: GridCell[] }[] = Array.from({ length: height }, () => ({
    place: row.place,
    cells: [],
  }));
  for (const { nested, ...cell } of row.cells) {
    const column = shift(cell.column);
    const colSpan = shift(cell.column + (cell.colSpan ?? 1)) - column;
    if (!nested?.[0]) {
      const spanned = heights.slice(index, index + (cell.rowSpan ?? 1));
      rows[0]?.cells.push({ ...cell, column, colSpan, rowSpan: spanned.reduce((sum, each) => sum + each, 0) });
      continue;
    }
    for (const [offset, inner] of nested[0].entries()) {
      rows[offset]?.cells.push(...inner.cells.map((each) => ({ ...each, column: column + each.column })));
    }
  }
  for (const { cells } of rows) cells.sort((a, b) => a.column - b.column);
  return rows;
}

function widthOf(table: GridTable): number {
  let width = 0;
  for (const row of table) for (const cell of row.cells) width = Math.max(width, cell.column + (cell.colSpan ?? 1));
  return width;
}

/** Old column → new column, given how many columns the widened ones take. */
function shiftBy(widths: ReadonlyMap<number, number>): (column: number) => number {
  const widened = [...widths].sort(([a], [b]) => a - b);
  return (column) => widened.reduce((sum, [at, width]) => (at < column ? sum + width - 1 : sum), column);
}

/** Leaves out rows without text; spans count the rows that stay, and a span of 1 is not stated. */
function withoutBlankRows(table: GridTable): Row[] {
  const keeps = table.map((row) => row.cells.some((cell) => cell.text !== ""));
  const keptBefore = [0];
  for (const keep of keeps) keptBefore.push((keptBefore.at(-1) ?? 0) + (keep ? 1 : 0));
  return table.flatMap((row, index) => {
    if (!keeps[index]) return [];
    const cells = row.cells.map((cell): Cell => {
      const end = Math.min(table.length, index + (cell.rowSpan ?? 1));
      const rowSpan = (keptBefore[end] ?? 0) - (keptBefore[index] ?? 0);
      const { text, column, colSpan = 1 } = cell;
      return { text, column, ...(colSpan > 1 && { colSpan }), ...(rowSpan > 1 && { rowSpan }) };
    });
    return [{ place: row.place, cells }];
  });
}
