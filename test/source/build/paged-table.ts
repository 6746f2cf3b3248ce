/** A table over several pages, as word processors print it: a row that does not fit goes on over the page's end. */
import { chinese, type DrawnCell, FONT_SIZE, heightsOf, LEADING, line, PAD, type PdfPage, wrap } from "./pdf.ts";

interface Sheet {
  /** Edges of the columns. */
  readonly xs: readonly number[];
  /** Upper edge of the table on the first page and on the others. */
  readonly tops: readonly [number, number];
  /** Lower edge of what is printed on a page. */
  readonly bottom: number;
}

/** Operations a page. A page ends between two lines of the row that stands there; spanning cells go on below. */
export function drawPages(rows: readonly (readonly DrawnCell[])[], { xs, tops, bottom }: Sheet): PdfPage[] {
  const edges = [0];
  for (const height of heightsOf(rows, xs)) edges.push((edges.at(-1) ?? 0) + height);
  const whole = edges.at(-1) ?? 0;
  const pages: PdfPage[] = [];
  for (let from = 0; from < whole; ) {
    const top = tops[pages.length === 0 ? 0 : 1];
    const to = pageEnd(from, from + top - bottom, edges);
    pages.push(
      rows.flatMap((cells, row) => cells.flatMap((cell) => drawPart(cell, row, { xs, edges, top, from, to }))),
    );
    from = to;
  }
  return pages;
}

/** The last place at or above the wanted one where no line of its row is cut; the row's own edge where none fits. */
function pageEnd(from: number, wanted: number, edges: readonly number[]): number {
  const row = edges.findLastIndex((edge) => edge <= wanted);
  const [upper = 0, lower = wanted] = [edges[row], edges[row + 1]];
  const lines = Math.floor((wanted - upper - PAD) / LEADING);
  const cut = upper + PAD + lines * LEADING;
  if (row === edges.length - 1) return upper;
  return lines > 0 && cut < lower - PAD && cut > from ? cut : upper > from ? upper : lower;
}

interface Page {
  readonly xs: readonly number[];
  readonly edges: readonly number[];
  readonly top: number;
  /** The part of the whole table on this page, from its upper edge. */
  readonly from: number;
  readonly to: number;
}

function drawPart(cell: DrawnCell, row: number, { xs, edges, top, from, to }: Page): string[] {
  const [left = 0, right = 0] = [xs[cell.column], xs[cell.column + (cell.colSpan ?? 1)]];
  const [start = 0, end = 0] = [edges[row], edges[row + (cell.rowSpan ?? 1)]];
  if (end <= from || start >= to) return [];
  const y = (place: number): number => top - (Math.min(Math.max(place, from), to) - from);
  const [upper, lower] = [y(start), y(end)];
  const texts = wrap(cell.text, right - left).flatMap((text, index) => {
    // A line of a spanning cell that the page's end would cut stands on the next page.
    const place = start + PAD + index * LEADING;
    const isHere = place + LEADING > from && place + LEADING <= to;
    return isHere ? [chinese(left + PAD, y(place) - FONT_SIZE, text, FONT_SIZE)] : [];
  });
  return [
    line(left, upper, right, upper),
    line(left, lower, right, lower),
    line(left, lower, left, upper),
    line(right, lower, right, upper),
    ...texts,
  ];
}
