/** Points, boxes and lines of a page: in points (1/72 inch) from the top left corner, as the page is turned. */

export type Matrix = readonly [number, number, number, number, number, number];

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A printed character; a ligature has several letters. */
export interface Char extends Box {
  readonly text: string;
  /** Size of the type. */
  readonly size: number;
}

/** A ruled line: across at height `at`, or down at distance `at` from the left. */
export interface Edge {
  readonly way: "across" | "down";
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** False for an edge that is only inferred. */
  readonly drawn?: false;
}

/** What is drawn on a page. */
export interface PageContent {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly chars: readonly Char[];
  readonly edges: readonly Edge[];
}

/** The matrix that applies `inner` first. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    a * inner[4] + c * inner[5] + e,
    b * inner[4] + d * inner[5] + f,
  ];
}

export function transformPoint([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The upright box around the corners of a rectangle under a matrix. */
export function transformBox(matrix: Matrix, left: number, bottom: number, right: number, top: number): Box {
  const corners = [
    transformPoint(matrix, left, bottom),
    transformPoint(matrix, right, bottom),
    transformPoint(matrix, left, top),
    transformPoint(matrix, right, top),
  ];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

export function middle(box: Box): readonly [number, number] {
  return [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
}
