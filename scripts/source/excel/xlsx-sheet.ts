/** One worksheet part: its cells, merged ranges and hidden lines. */

import { childOf, childrenOf, eachElement, type XmlElement } from "../container/xml.ts";
import type { Watch } from "../limits.ts";
import type { Merge, SheetCell } from "./sheet.ts";
import { type CellContext, readCell } from "./xlsx-cell.ts";

/** What a worksheet holds, names and visibility apart. */
export interface Worksheet {
  readonly cells: readonly SheetCell[];
  readonly merges: readonly Merge[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Names of cells whose formula has no stored value, `B7`. */
  readonly uncalculated: readonly string[];
}

/** Excel's grid. */
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
const PARTS: ReadonlySet<string> = new Set(["row", "mergeCell", "col"]);

/** Reads a worksheet part row by row. */
export function readWorksheet(bytes: Uint8Array, context: CellContext & { readonly watch: Watch }): Worksheet {
  const cells: SheetCell[] = [];
  const merges: Merge[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const uncalculated: string[] = [];
  let row = -1;
  let counted = 0;
  const readRow = (element: XmlElement): void => {
    const number = Number(element.attributes.r ?? row + 2);
    row = Number.isInteger(number) && number > row + 1 && number <= MAX_ROWS ? number - 1 : row + 1;
    if (isTrue(element.attributes.hidden)) hiddenRows.add(row);
    let column = -1;
    for (const cell of childrenOf(element, "c")) {
      context.watch.tick();
      column = addressOf(cell.attributes.r)?.column ?? column + 1;
      const text = readCell(cell, context);
      if (text !== "") cells.push({ row, column, text });
      else if (childOf(cell, "f") && !childOf(cell, "v")) uncalculated.push(`${columnName(column)}${row + 1}`);
    }
    context.watch.addCells(cells.length - counted);
    counted = cells.length;
  };
  eachElement(bytes, PARTS, context.watch, (element) => {
    if (element.name === "row") readRow(element);
    else if (element.name === "mergeCell") merges.push(...rangeOf(element.attributes.ref));
    else if (isTrue(element.attributes.hidden)) {
      const last = Math.min(MAX_COLUMNS, Number(element.attributes.max));
      for (let column = Number(element.attributes.min); column <= last; column += 1) hiddenColumns.add(column - 1);
    }
  });
  return { cells, merges, hiddenRows, hiddenColumns, uncalculated };
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function rangeOf(reference: string | undefined): Merge[] {
  const [from, to] = (reference ?? "").split(":").map(addressOf);
  if (!from || !to || to.row < from.row || to.column < from.column) return [];
  return [{ top: from.row, left: from.column, bottom: to.row, right: to.column }];
}

/** `C5` → row 4, column 2. */
function addressOf(address: string | undefined): { row: number; column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(address ?? "");
  if (!match?.[1]) return undefined;
  const column = [...match[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return column < MAX_COLUMNS ? { row: Number(match[2]) - 1, column } : undefined;
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}
