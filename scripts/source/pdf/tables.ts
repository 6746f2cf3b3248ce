/** Edges → tables: edges that cross make a lattice, fields of the lattice without a line between them are one cell. */

import { joinEdges, snapEdges } from "./edges.ts";
import type { Box, Edge } from "./geometry.ts";
import { cellsOf } from "./lattice-cells.ts";

/** A ruled table on its page. */
export interface RuledTable extends Box {
  /** Left edges of the columns and the right edge of the last; tops of the rows and the bottom of the last. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly RuledCell[];
  /** Field `row * columns + column` → index of its cell. */
  readonly fields: readonly number[];
}

export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** Whether no line closes the cell at the table's upper or lower end: the page's end cut it. */
  readonly openTop: boolean;
  readonly openBottom: boolean;
}

/** How far an edge may end before or after the edge that it meets. */
const REACH = 3;
/** Columns and rows narrower than this are double lines, not cells. */
const NARROWEST = 3;
/** Fields of one lattice; drawings of thousands of strokes are no tables. */
const MAX_FIELDS = 250_000;

/** The tables that a page's edges rule, from top to bottom. A single box is a frame, not a table. */
export function tablesOf(edges: readonly Edge[]): RuledTable[] {
  const lines = joinEdges(snapEdges(edges)).filter((edge) => edge.to - edge.from > NARROWEST);
  return latticesOf([...lines, ...cutEdges(lines)])
    .flatMap(tableOf)
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

/**
 * Where the page's end cut a table, lines that go down end at the same height, and a line across is missing. Such an edge
 * holds the columns together; it closes no cell.
 */
function cutEdges(lines: readonly Edge[]): Edge[] {
  const down = lines.filter((edge) => edge.way === "down");
  const heights = lines.flatMap((edge) => (edge.way === "down" ? [edge.from, edge.to] : [edge.at]));
  return ([Math.min(...heights), Math.max(...heights)] as const).flatMap((at): Edge[] => {
    const ending = down.filter((edge) => Math.min(Math.abs(edge.from - at), Math.abs(edge.to - at)) <= REACH);
    if (ending.length < 2) return [];
    const xs = ending.map((edge) => edge.at);
    return [{ way: "across", at, from: Math.min(...xs), to: Math.max(...xs), drawn: false }];
  });
}

/** Groups of edges that cross one another, directly or through others. */
function latticesOf(edges: readonly Edge[]): Edge[][] {
  const across = edges.filter((edge) => edge.way === "across").sort((a, b) => a.at - b.at);
  const down = edges.filter((edge) => edge.way === "down");
  const groupOf = new Map<Edge, Edge[]>(edges.map((edge) => [edge, [edge]]));
  for (const line of down) {
    for (const other of across) {
      if (other.at < line.from - REACH) continue;
      if (other.at > line.to + REACH) break;
      if (line.at >= other.from - REACH && line.at <= other.to + REACH) unite(groupOf, line, other);
    }
  }
  return [...new Set(groupOf.values())];
}

function unite(groupOf: Map<Edge, Edge[]>, a: Edge, b: Edge): void {
  const [first = [], second = []] = [groupOf.get(a), groupOf.get(b)];
  if (first === second) return;
  const [large, small] = first.length >= second.length ? [first, second] : [second, first];
  for (const edge of small) {
    large.push(edge);
    groupOf.set(edge, large);
  }
}

function tableOf(edges: readonly Edge[]): RuledTable[] {
  const across = edges.filter((edge) => edge.way === "across");
  const down = edges.filter((edge) => edge.way === "down");
  const xs = positionsOf(down, across);
  const ys = positionsOf(across, down);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1 || columns * rows > MAX_FIELDS) return [];
  const { cells, fields } = cellsOf(xs, ys, across, down);
  if (cells.length < 2) return [];
  const drawn = across.filter((edge) => edge.drawn !== false);
  const withEnds = cells.map((cell): RuledCell => {
    const [left = 0, right = 0] = [xs[cell.column], xs[cell.column + cell.colSpan]];
    const isOpen = (at = 0): boolean => !drawn.some((edge) => closes(edge, at, left, right));
    return {
      ...cell,
      openTop: cell.row === 0 && isOpen(ys[0]),
      openBottom: cell.row + cell.rowSpan === rows && isOpen(ys.at(-1)),
    };
  });
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  return [{ left, right, top, bottom, xs, ys, cells: withEnds, fields }];
}

function closes(edge: Edge, at: number, left: number, right: number): boolean {
  return Math.abs(edge.at - at) <= REACH && Math.min(edge.to, right) - Math.max(edge.from, left) > (right - left) / 2;
}

/** Where the lines stand, and where the lines that cross them end: tables are often open at the sides. */
function positionsOf(lines: readonly Edge[], crossing: readonly Edge[]): number[] {
  const own = [...new Set(lines.map((edge) => edge.at))];
  const ends = [Math.min(...crossing.map((edge) => edge.from)), Math.max(...crossing.map((edge) => edge.to))];
  const [first, last] = [Math.min(...own), Math.max(...own)];
  const open = ends.filter((end) => Number.isFinite(end) && (end < first - 2 * REACH || end > last + 2 * REACH));
  const sorted = [...own, ...open].sort((a, b) => a - b);
  return sorted.filter((at, index) => index === 0 || at - (sorted[index - 1] ?? 0) > NARROWEST);
}
