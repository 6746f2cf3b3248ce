/** A lattice of edges → its cells: fields without a line between them are one. */
import type { Edge } from "./geometry.ts";
import type { RuledCell } from "./tables.ts";

/** Where a cell stands in its lattice. */
export type Extent = Omit<RuledCell, "openTop" | "openBottom">;

/** Fields grow together where no line parts them. */
export function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  across: readonly Edge[],
  down: readonly Edge[],
): { cells: Extent[]; fields: number[] } {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const walls = wallsOf(down, xs, ys);
  const floors = wallsOf(across, ys, xs);
  const owner = Array.from({ length: columns * rows }, (_, index) => index);
  const ownerOf = (field: number): number => {
    let at = field;
    while (owner[at] !== at) {
      owner[at] = owner[owner[at] ?? at] ?? at;
      at = owner[at] ?? at;
    }
    return at;
  };
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const field = row * columns + column;
      if (column > 0 && !walls.has(column * rows + row)) owner[ownerOf(field)] = ownerOf(field - 1);
      if (row > 0 && !floors.has(row * columns + column)) owner[ownerOf(field)] = ownerOf(field - columns);
    }
  }
  return numberCells(
    owner.map((_, field) => ownerOf(field)),
    columns,
  );
}

/** `position * segments + segment` for every segment of a position that a line covers. */
function wallsOf(lines: readonly Edge[], positions: readonly number[], stops: readonly number[]): Set<number> {
  const walls = new Set<number>();
  const segments = stops.length - 1;
  for (const line of lines) {
    const position = nearest(positions, line.at);
    for (let segment = 0; segment < segments; segment += 1) {
      const [start = 0, end = 0] = [stops[segment], stops[segment + 1]];
      const covered = Math.min(line.to, end) - Math.max(line.from, start);
      if (covered > (end - start) / 2) walls.add(position * segments + segment);
    }
  }
  return walls;
}

function numberCells(owners: readonly number[], columns: number): { cells: Extent[]; fields: number[] } {
  const indexOf = new Map<number, number>();
  const extents: { top: number; left: number; bottom: number; right: number }[] = [];
  const fields = owners.map((owner, field) => {
    const [row, column] = [Math.floor(field / columns), field % columns];
    const index = indexOf.get(owner) ?? extents.length;
    indexOf.set(owner, index);
    const extent = extents[index];
    if (!extent) extents.push({ top: row, left: column, bottom: row, right: column });
    else {
      extent.left = Math.min(extent.left, column);
      extent.right = Math.max(extent.right, column);
      extent.bottom = Math.max(extent.bottom, row);
    }
    return index;
  });
  const cells = extents.map(({ top, left, bottom, right }) => ({
    row: top,
    column: left,
    rowSpan: bottom - top + 1,
    colSpan: right - left + 1,
  }));
  return { cells, fields };
}

function nearest(positions: readonly number[], at: number): number {
  let best = 0;
  for (const [index, position] of positions.entries()) {
    if (Math.abs(position - at) < Math.abs((positions[best] ?? 0) - at)) best = index;
  }
  return best;
}
