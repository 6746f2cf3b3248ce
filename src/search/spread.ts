/** How figures in one unit lie: each figure with its count, or steps when there are many. */

/** Figures from `low` to below `high`; exactly `low` where there is no `high`. */
export interface Step {
  readonly low: number;
  readonly high?: number;
  readonly count: number;
}

/** More different figures than this are put together. */
const MOST = 12;
/** Where the largest is more than so many times the smallest, steps of one width would put nearly all into one. */
const WIDE = 50;
const WIDEST = 1e30;

/** The steps of sorted figures, from the lowest, empty ones between them too. */
export function stepsOf(sorted: ArrayLike<number>): Step[] {
  const counts = new Map<number, number>();
  for (const value of Array.from(sorted)) counts.set(value, (counts.get(value) ?? 0) + 1);
  if (counts.size <= MOST) return [...counts].map(([low, count]) => ({ low, count }));
  const edges = edgesOf(sorted[0] ?? 0, sorted[sorted.length - 1] ?? 0);
  const steps = edges.slice(0, -1).map((low, place) => ({ low, high: edges[place + 1] ?? low, count: 0 }));
  for (const [value, count] of counts) {
    const step = steps.find(({ high }) => value < high);
    if (step) step.count += count;
  }
  return steps;
}

/** Round numbers from at or below the smallest to above the largest. */
function edgesOf(smallest: number, largest: number): number[] {
  const ratio = smallest > 0 ? largest / smallest : 1;
  if (ratio > WIDE && ratio < WIDEST) return growingEdges(smallest, largest);
  const width = roundUp((largest - smallest) / MOST);
  const first = Math.floor(smallest / width);
  const count = Math.floor(largest / width) - first + 1;
  const edges = Array.from({ length: count + 1 }, (_, place) => exact((first + place) * width));
  // So close together that the digits of a number do not tell the edges apart.
  return edges.every((edge, place) => place === 0 || edge > (edges[place - 1] ?? 0)) && (edges.at(-1) ?? 0) > largest
    ? edges
    : [smallest, Number.POSITIVE_INFINITY];
}

/** 1, 10, 100 …; with 2 and 5 between them where there is room for it. */
function growingEdges(smallest: number, largest: number): number[] {
  const decades = Math.log10(largest / smallest);
  const marks = decades > MOST / 3 - 1 ? [1] : [1, 2, 5];
  const edges: number[] = [];
  for (let power = Math.floor(Math.log10(smallest)); ; power++) {
    for (const mark of marks) {
      const edge = exact(mark * 10 ** power);
      if (edge <= smallest) edges.length = 0;
      edges.push(edge);
      if (edge > largest) return edges;
    }
  }
}

/** The next of 1, 2, 5, 10, 20 … */
function roundUp(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width));
  const mark = [1, 2, 5, 10].find((candidate) => candidate * power >= width) ?? 10;
  return exact(mark * power);
}

/** Without the binary dust of decimals. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
