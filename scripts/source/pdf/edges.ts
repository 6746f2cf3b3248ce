/** Paths → edges: ruled lines are strokes, the sides of stroked boxes, or thin filled boxes. Then snapped and joined. */
import { type Edge, type Matrix, transformPoint } from "./geometry.ts";

/** A filled box up to this thick is a line; a thicker one is a shade. */
const THICKEST_LINE = 3;
/** Lines closer than this are the same line, drawn twice or cell by cell. */
const SNAP = 2.5;
/** Pieces of a line with a gap up to this are one line. */
const GAP = 3;
/** How much a line may lean and still be across or down. */
const LEAN = 1;

const LENGTHS: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Upright edges of a painted path; curves and slanting lines rule no table. */
export function edgesOfPath(path: ArrayLike<number>, matrix: Matrix, paint: "stroke" | "fill"): Edge[] {
  return outlinesOf(path, matrix).flatMap((points) =>
    paint === "stroke" ? edgesAlong(points) : edgeOfThinBox(points),
  );
}

/** Edges at almost the same place are moved to the same place: their mean. */
export function snapEdges(edges: readonly Edge[]): Edge[] {
  return (["across", "down"] as const).flatMap((way) => {
    const sorted = edges.filter((edge) => edge.way === way).sort((a, b) => a.at - b.at);
    return runsOf(sorted, (edge, previous) => edge.at - previous.at <= SNAP).flatMap((run) => {
      const at = run.reduce((sum, edge) => sum + edge.at, 0) / run.length;
      return run.map((edge) => ({ ...edge, at }));
    });
  });
}

/** Pieces of the same line that touch become one edge. */
export function joinEdges(edges: readonly Edge[]): Edge[] {
  const sorted = [...edges].sort((a, b) => a.way.localeCompare(b.way) || a.at - b.at || a.from - b.from);
  const joined: Edge[] = [];
  for (const edge of sorted) {
    const last = joined.at(-1);
    if (last && last.way === edge.way && last.at === edge.at && edge.from <= last.to + GAP) {
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, edge.to) };
    } else joined.push(edge);
  }
  return joined;
}

/** Neighbours that belong together, in runs. */
export function runsOf<T>(items: readonly T[], belongs: (item: T, previous: T) => boolean): T[][] {
  const runs: T[][] = [];
  let previous: T | undefined;
  for (const item of items) {
    const run = runs.at(-1);
    if (run && previous !== undefined && belongs(item, previous)) run.push(item);
    else runs.push([item]);
    previous = item;
  }
  return runs;
}

/** The path's outlines as points on the page; an outline with a curve is left out. */
function outlinesOf(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const outlines: Point[][] = [];
  let points: Point[] = [];
  let curved = false;
  const end = (): void => {
    if (points.length > 1 && !curved) outlines.push(points);
    points = [];
    curved = false;
  };
  for (let at = 0; at < path.length; ) {
    const operation = path[at] ?? 0;
    const length = LENGTHS[operation];
    if (length === undefined) break;
    if (operation === 0) end();
    if (operation === 2 || operation === 3) curved = true;
    if (operation === 4 && points[0]) points.push(points[0]);
    if (length > 0) {
      const [x, y] = transformPoint(matrix, path[at + length - 1] ?? 0, path[at + length] ?? 0);
      points.push({ x, y });
    }
    at += 1 + length;
  }
  end();
  return outlines;
}

function edgesAlong(points: readonly Point[]): Edge[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index];
    return from ? edgeBetween(from, to) : [];
  });
}

function edgeBetween(a: Point, b: Point): Edge[] {
  const [width, height] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
  if (height <= LEAN && width > height) {
    return [{ way: "across", at: (a.y + b.y) / 2, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) }];
  }
  if (width <= LEAN && height > width) {
    return [{ way: "down", at: (a.x + b.x) / 2, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) }];
  }
  return [];
}

function edgeOfThinBox(points: readonly Point[]): Edge[] {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= THICKEST_LINE && right - left > bottom - top) {
    return [{ way: "across", at: (top + bottom) / 2, from: left, to: right }];
  }
  if (right - left <= THICKEST_LINE && bottom - top > right - left) {
    return [{ way: "down", at: (left + right) / 2, from: top, to: bottom }];
  }
  return [];
}
