/** What a page shows: office programs print the text of a merged cell on both its pages and clip what is not seen. */
import { type Box, type Char, type Edge, type Matrix, middle, transformBox } from "./geometry.ts";

/** How far a line may reach over the edge of what is shown: half its thickness. */
const OVER = 1.5;

/** The part of both boxes. */
export function intersect(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** The box on the page around a path's bounds, given as left, bottom, right, top. */
export function boundsOf(bounds: ArrayLike<number> | null | undefined, matrix: Matrix): Box | undefined {
  const [left, bottom, right, top] = Array.from(bounds ?? []);
  if (left === undefined || bottom === undefined || right === undefined || top === undefined) return undefined;
  return [left, bottom, right, top].every(Number.isFinite) ? transformBox(matrix, left, bottom, right, top) : undefined;
}

/** Whether the middle of a character is seen. */
export function isShown(char: Char, shown: Box): boolean {
  const [x, y] = middle(char);
  return x >= shown.left && x <= shown.right && y >= shown.top && y <= shown.bottom;
}

/** The part of an edge that is seen. */
export function shownEdges(edge: Edge, shown: Box): Edge[] {
  const across = edge.way === "across";
  const [low, high] = across ? [shown.top, shown.bottom] : [shown.left, shown.right];
  const [start, end] = across ? [shown.left, shown.right] : [shown.top, shown.bottom];
  if (edge.at < low - OVER || edge.at > high + OVER) return [];
  const [from, to] = [Math.max(edge.from, start - OVER), Math.min(edge.to, end + OVER)];
  return to > from ? [{ ...edge, from, to }] : [];
}
