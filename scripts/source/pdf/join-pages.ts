/** Pages → one document: a table that runs over a page's end is put together when its columns agree. */
import { withCutRow, withCutSpans } from "./cut-rows.ts";
import type { PageItem, PrintedCell, PrintedRow, PrintedTable, PrintedText } from "./page-items.ts";
import { onColumns, SAME, sharedColumns } from "./shared-columns.ts";

/** Running heads and page numbers stand in these parts of the page's height. */
const MARGIN = 0.12;

/** The items of all pages in order. */
export function joinPages(pages: readonly (readonly PageItem[])[]): PageItem[] {
  const joined: PageItem[] = [];
  let earlier: readonly PageItem[] = [];
  for (const page of pages) {
    const first = page.findIndex((item) => !isFurniture(item, earlier));
    const next = page[first];
    const last = joined.findLastIndex((item) => !isFurniture(item, page) && !(next && standsBelow(item, next)));
    const open = joined[last];
    if (next?.kind === "table" && open?.kind === "table" && earlier.length > 0) {
      const whole = joinTables(open, next);
      if (whole) {
        joined[last] = whole;
        joined.push(...page.slice(0, first), ...page.slice(first + 1));
        earlier = page;
        continue;
      }
    }
    joined.push(...page);
    earlier = page;
  }
  return joined;
}

/** A page number, or a line in the margin that another page has too. */
function isFurniture(item: PageItem, other: readonly PageItem[]): boolean {
  if (item.kind === "table" || (item.height > MARGIN && item.height < 1 - MARGIN)) return false;
  const bare = bareOf(item);
  return bare === "" || other.some((each) => each.kind === "text" && bareOf(each) === bare);
}

/** A footnote in the margin, where the next page begins with the rest of cells that span rows. */
function standsBelow(item: PageItem, next: PageItem): boolean {
  if (item.kind === "table" || next.kind !== "table" || item.height < 1 - MARGIN) return false;
  const [cell] = next.rows[0]?.cells ?? [];
  return cell !== undefined && cell.column === 0 && cell.rowSpan > 1 && cell.lines.length === 0;
}

function bareOf(item: PrintedText): string {
  return item.text.replace(/[\s\d\-—–―·.第共页/]/gu, "");
}

/** One table of two, on the columns of both; undefined when they are two tables. */
function joinTables(above: PrintedTable, below: PrintedTable): PrintedTable | undefined {
  const shift = (above.xs[0] ?? 0) - (below.xs[0] ?? 0);
  const belowXs = below.xs.map((x) => x + shift);
  if (Math.abs((above.xs.at(-1) ?? 0) - (belowXs.at(-1) ?? 0)) > SAME) return undefined;
  const xs = sharedColumns(above, below, belowXs);
  if (!xs) return undefined;
  const rows = above.rows.map((row) => onColumns(row, above.xs, xs));
  const added = withoutRepeatedHead(
    rows,
    below.rows.map((row) => onColumns(row, belowXs, xs)),
  );
  const [first, ...rest] = added;
  if (!first) return { kind: "table", xs, rows };
  const { above: closed, first: own } = joinOpenCells(rows, first);
  const whole = withCutRow(closed, own);
  if (whole) return { kind: "table", xs, rows: [...whole, ...rest] };
  const spans = withCutSpans(closed, own) ?? { above: closed, below: own };
  return { kind: "table", xs, rows: [...spans.above, spans.below, ...rest] };
}

/** A cell that is open at the page's end and the open one at the top of the next page are the same cell. */
function joinOpenCells(
  rows: readonly PrintedRow[],
  first: PrintedRow,
): { above: readonly PrintedRow[]; first: PrintedRow } {
  const joined = new Map<PrintedCell, PrintedCell>();
  for (const cell of first.cells) {
    if (!cell.openTop) continue;
    for (const [index, row] of rows.entries()) {
      const open = row.cells.find(
        (each) => each.openBottom && index + each.rowSpan === rows.length && sameColumns(each, cell),
      );
      if (open) joined.set(open, cell);
    }
  }
  const gone = new Set(joined.values());
  const above = rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const rest = joined.get(cell);
      if (!rest) return cell;
      const lines = [...cell.lines, ...rest.lines];
      return { ...cell, lines, rowSpan: cell.rowSpan + rest.rowSpan, openBottom: rest.openBottom };
    }),
  }));
  return { above, first: { ...first, cells: first.cells.filter((cell) => !gone.has(cell)) } };
}

function sameColumns(a: PrintedCell, b: PrintedCell): boolean {
  return a.column === b.column && a.colSpan === b.colSpan;
}

/** Head rows that are printed again on the next page say nothing new. */
function withoutRepeatedHead(above: readonly PrintedRow[], below: readonly PrintedRow[]): PrintedRow[] {
  let count = 0;
  while (count < below.length - 1) {
    const [row, head] = [below[count], above[count]];
    if (!row || !head || textsOf(row).length < 2 || textsOf(row).join("\n") !== textsOf(head).join("\n")) break;
    count += 1;
  }
  return below.slice(count);
}

function textsOf(row: PrintedRow): string[] {
  return row.cells.flatMap((cell) =>
    cell.lines.length > 0 ? [`${cell.column} ${cell.lines.map((line) => line.text).join()}`] : [],
  );
}
