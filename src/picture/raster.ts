/** Outlines of signs as coverage of pixels: exact areas, so that the same sign has the same pixels on every machine. */
import type { Glyph, Point } from "./font.ts";

/** A sign at one size: `levels` holds how much of each pixel is covered, from 0 to `LEVELS`. */
export interface Stamp {
  readonly width: number;
  readonly height: number;
  /** From the pen to the left edge, and from the base line up to the upper edge. */
  readonly left: number;
  readonly top: number;
  readonly levels: Uint8Array;
}

/** Shades between ground and ink. */
export const LEVELS = 5;

/** The glyph at `size` pixels an em. */
export function rasterize(glyph: Glyph, size: number, unitsPerEm: number): Stamp {
  const scale = size / unitsPerEm;
  const all = glyph.contours.flat();
  const left = Math.floor(Math.min(0, ...all.map(({ x }) => x)) * scale);
  const top = Math.ceil(Math.max(0, ...all.map(({ y }) => y)) * scale);
  const width = Math.ceil(Math.max(0, ...all.map(({ x }) => x)) * scale) - left + 2;
  const height = top - Math.floor(Math.min(0, ...all.map(({ y }) => y)) * scale) + 1;
  const area = new Float64Array(width * height + 2);
  for (const contour of glyph.contours) {
    const points = contour.map(({ x, y, on }) => ({ x: x * scale - left, y: top - y * scale, on }));
    eachLine(points, (x0, y0, x1, y1) => addLine(area, width, x0, y0, x1, y1));
  }
  const levels = new Uint8Array(width * height);
  let covered = 0;
  for (let index = 0; index < levels.length; index += 1) {
    covered += area[index] ?? 0;
    levels[index] = Math.round(Math.min(1, Math.abs(covered)) * LEVELS);
  }
  return { width, height, left, top, levels };
}

type Line = (x0: number, y0: number, x1: number, y1: number) => void;

/** Pieces of a curve: at the sizes of a picture the eye sees no corners. */
const PIECES = 6;

/** A contour as lines; between two points off the curve lies one on it. */
function eachLine(points: readonly Point[], draw: Line): void {
  const full: Point[] = [];
  for (const [index, point] of points.entries()) {
    const before = points.at(index - 1) ?? point;
    if (!point.on && !before.on) full.push({ x: (point.x + before.x) / 2, y: (point.y + before.y) / 2, on: true });
    full.push(point);
  }
  const start = full.findIndex(({ on }) => on);
  if (start < 0) return;
  const ring = [...full.slice(start), ...full.slice(0, start + 1)];
  let from = ring[0] as Point;
  for (let index = 1; index < ring.length; index += 1) {
    const to = ring[index] as Point;
    if (to.on) {
      draw(from.x, from.y, to.x, to.y);
      from = to;
      continue;
    }
    index += 1;
    const end = ring[index] as Point;
    let [x, y] = [from.x, from.y];
    for (let piece = 1; piece <= PIECES; piece += 1) {
      const t = piece / PIECES;
      const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
      const [nextX, nextY] = [a * from.x + b * to.x + c * end.x, a * from.y + b * to.y + c * end.y];
      draw(x, y, nextX, nextY);
      [x, y] = [nextX, nextY];
    }
    from = end;
  }
}

/** Adds what a line covers to its right, as differences along each row; summed up they are the covered areas. */
function addLine(area: Float64Array, width: number, x0: number, y0: number, x1: number, y1: number): void {
  if (y0 === y1) return;
  const direction = y0 < y1 ? 1 : -1;
  const [top, bottom, start] = y0 < y1 ? [y0, y1, x0] : [y1, y0, x1];
  const slope = (x1 - x0) / (y1 - y0);
  for (let row = Math.floor(top); row < bottom; row += 1) {
    const [from, to] = [Math.max(row, top), Math.min(row + 1, bottom)];
    const [a, b] = [start + (from - top) * slope, start + (to - top) * slope];
    addSpan(area, row * width, Math.min(a, b), Math.max(a, b), (to - from) * direction);
  }
}

/** A line that crosses a row between `low` and `high`: each pixel gets the part that lies to the right of it. */
function addSpan(area: Float64Array, row: number, low: number, high: number, weight: number): void {
  const [first, last] = [Math.floor(low), Math.floor(high)];
  for (let pixel = first; pixel <= last; pixel += 1) {
    const [from, to] = [Math.max(low, pixel), Math.min(high, pixel + 1)];
    const part = high === low ? weight : (weight * (to - from)) / (high - low);
    const covered = part * (pixel + 1 - (from + to) / 2);
    const index = row + pixel;
    // What enters this pixel covers it in part and everything behind it in full.
    area[index] = (area[index] ?? 0) + covered;
    area[index + 1] = (area[index + 1] ?? 0) + part - covered;
  }
}
