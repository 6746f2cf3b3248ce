/** Sheets of a workbook, xlsx or xls → blocks: merged ranges become spans, what is hidden stays out and is noted. */
import type { Block, SourceNote } from "../document.ts";
import { type GridCell, type GridRow, tableOf } from "../grid.ts";
import type { Watch } from "../limits.ts";

/** A cell that shows something; `row` and `column` count from 0. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A merged range, both ends included, from 0. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Text that lies on a sheet and in no cell; `row` as for cells. */
export interface SheetBox {
  readonly row: number;
  readonly text: string;
}

export interface Sheet {
  readonly name: string;
  /** Whether the sheet itself is hidden. */
  readonly hidden: boolean;
  /** In reading order. */
  readonly cells: readonly SheetCell[];
  readonly merges: readonly Merge[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** From top to bottom. */
  readonly boxes?: readonly SheetBox[];
}

/** One table a sheet that shows anything, boxes above it before it and others behind, and notes on what is hidden. */
export function readSheets(sheets: readonly Sheet[], watch: Watch): { blocks: Block[]; notes: SourceNote[] } {
  const blocks: Block[] = [];
  const notes: SourceNote[] = [];
  for (const sheet of sheets) {
    if (sheet.hidden) {
      if (sheet.cells.length > 0)
        notes.push({ code: "hidden-sheet", place: { sheet: sheet.name }, data: { sheet: sheet.name } });
      continue;
    }
    const note = hiddenLines(sheet);
    if (note) notes.push(note);
    const table = tableOf(gridOf(sheet, watch));
    const boxes = sheet.boxes ?? [];
    const first = sheet.cells[0]?.row ?? Number.POSITIVE_INFINITY;
    blocks.push(
      ...textsOf(
        sheet,
        boxes.filter(({ row }) => row < first),
      ),
    );
    if (table) blocks.push(table);
    blocks.push(
      ...textsOf(
        sheet,
        boxes.filter(({ row }) => row >= first),
      ),
    );
  }
  return { blocks, notes };
}

function textsOf({ name }: Sheet, boxes: readonly SheetBox[]): Block[] {
  return boxes.map(({ row, text }) => ({ kind: "text", place: { sheet: name, row: row + 1 }, text }));
}

function hiddenLines(sheet: Sheet): SourceNote | undefined {
  const rows = new Set(sheet.cells.filter((cell) => sheet.hiddenRows.has(cell.row)).map((cell) => cell.row));
  const columns = new Set(
    sheet.cells.filter((cell) => sheet.hiddenColumns.has(cell.column)).map((cell) => cell.column),
  );
  if (rows.size + columns.size === 0) return undefined;
  const counts = [rows.size > 0 && `${rows.size}行`, columns.size > 0 && `${columns.size}列`].filter(Boolean);
  const data = { sheet: sheet.name, hidden: counts.join("、") };
  return { code: "hidden-lines", place: { sheet: sheet.name }, data };
}

function gridOf(sheet: Sheet, watch: Watch): GridRow[] {
  const byRow = new Map<number, SheetCell[]>();
  for (const cell of sheet.cells) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const shown = [...byRow.keys()].filter((row) => !sheet.hiddenRows.has(row)).sort((a, b) => a - b);
  const merges = [...sheet.merges].sort((a, b) => a.top - b.top);
  let next = 0;
  let active: Merge[] = [];
  return shown.map((row, index) => {
    watch.tick();
    while ((merges[next]?.top ?? Number.POSITIVE_INFINITY) <= row) {
      const merge = merges[next];
      if (merge) active.push(merge);
      next += 1;
    }
    active = active.filter((merge) => merge.bottom >= row);
    const cells: GridCell[] = [];
    for (const cell of byRow.get(row) ?? []) {
      const merge = active.find((each) => cell.column >= each.left && cell.column <= each.right);
      if (!merge) {
        if (!sheet.hiddenColumns.has(cell.column)) cells.push({ text: cell.text, column: cell.column });
      } else if (merge.top === row && merge.left === cell.column) {
        const columns = shownColumns(merge, sheet.hiddenColumns);
        const [column] = columns;
        if (column !== undefined) {
          cells.push({
            text: cell.text,
            column,
            colSpan: columns.length,
            rowSpan: rowsUntil(shown, index, merge.bottom),
          });
        }
      }
    }
    return { place: { sheet: sheet.name, row: row + 1 }, cells };
  });
}

function shownColumns(merge: Merge, hidden: ReadonlySet<number>): number[] {
  const columns: number[] = [];
  for (let column = merge.left; column <= merge.right; column += 1) if (!hidden.has(column)) columns.push(column);
  return columns;
}

function rowsUntil(shown: readonly number[], index: number, bottom: number): number {
  let end = index + 1;
  while ((shown[end] ?? Number.POSITIVE_INFINITY) <= bottom) end += 1;
  return end - index;
}
