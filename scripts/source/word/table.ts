/** Word tables → grid: spans from `gridSpan` and `vMerge`, nested tables, rows and cells that tracked changes deleted. */

import { childOf, childrenOf, type XmlElement } from "../container/xml.ts";
import type { GridRow, GridTable } from "../grid.ts";
import type { Watch } from "../limits.ts";
import type { Numbering } from "./numbering.ts";
import { isPlaceholder, readParagraph, runsOn } from "./text.ts";

/** A table as a grid, and the text boxes anchored in its cells. */
export interface OpenedTable {
  readonly table: GridTable;
  readonly boxes: readonly XmlElement[];
}

interface MutableCell {
  text: string;
  readonly column: number;
  readonly colSpan: number;
  rowSpan: number;
  nested?: GridTable[];
}

interface Shelf {
  readonly number: number;
  readonly numbering: Numbering;
  readonly watch: Watch;
  readonly boxes: XmlElement[];
}

/** Reads a `w:tbl`; `number` is the table's number in the document. */
export function openTable(element: XmlElement, number: number, numbering: Numbering, watch: Watch): OpenedTable {
  const shelf: Shelf = { number, numbering, watch, boxes: [] };
  return { table: gridOf(element, shelf), boxes: shelf.boxes };
}

/**
 * The filled cells of a table that only arranges the page: it holds tables, and none of its own rows has more than one
 * thing to say, while a form around an inner table has labels with values.
 */
export function layoutCells(element: XmlElement): XmlElement[] | undefined {
  const rows = partsOf(element, "tr").map((row) =>
    partsOf(row, "tc").filter((cell) => holds(cell, "t") || holds(cell, "tbl")),
  );
  const holdsTable = (cells: readonly XmlElement[]): boolean => cells.some((cell) => holds(cell, "tbl"));
  if (!rows.some(holdsTable) || rows.some((cells) => cells.length > 1 && !holdsTable(cells))) return undefined;
  return rows.flat();
}

function gridOf(element: XmlElement, shelf: Shelf): GridTable {
  /** Column → the merged cell that goes on below. */
  const merging = new Map<number, MutableCell>();
  const rows: GridRow[] = [];
  for (const row of partsOf(element, "tr")) {
    shelf.watch.tick();
    const properties = childOf(row, "trPr");
    if (childOf(properties, "del")) continue;
    const cells: MutableCell[] = [];
    let column = numberIn(childOf(properties, "gridBefore"), 0);
    for (const part of partsOf(row, "tc")) {
      const cell = cellOf(part, column, shelf);
      if (!cell) continue;
      column += cell.colSpan;
      const merge = childOf(childOf(part, "tcPr"), "vMerge");
      const above = merging.get(cell.column);
      if (merge && merge.attributes.val !== "restart" && above) {
        above.rowSpan += 1;
        continue;
      }
      if (merge) merging.set(cell.column, cell);
      else merging.delete(cell.column);
      cells.push(cell);
    }
    shelf.watch.addCells(cells.length);
    rows.push({ place: { table: shelf.number, row: rows.length + 1 }, cells });
  }
  return rows;
}

function cellOf(part: XmlElement, column: number, shelf: Shelf): MutableCell | undefined {
  const properties = childOf(part, "tcPr");
  if (childOf(properties, "cellDel")) return undefined;
  const colSpan = Math.min(1000, Math.max(1, numberIn(childOf(properties, "gridSpan"), 1)));
  const cell: MutableCell = { text: "", column, colSpan, rowSpan: 1 };
  const lines: string[] = [];
  let joins = false;
  for (const child of contentOf(part)) {
    if (child.name === "tbl") {
      const inner = gridOf(child, shelf);
      if (inner.length > 0) cell.nested = [...(cell.nested ?? []), inner];
      continue;
    }
    const { text, boxes } = readParagraph(child, shelf.numbering);
    shelf.boxes.push(...boxes);
    if (joins) lines.push(`${lines.pop() ?? ""}${text}`);
    else lines.push(text);
    joins = runsOn(child);
  }
  cell.text = lines.filter((line) => line !== "").join("\n");
  return cell;
}

/** Children of a name, also inside content controls and custom XML. */
function partsOf(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    const parts = isWrapper(child) ? partsOf(child, name) : [];
    // A cell that shows what to write into it is an empty cell.
    return isPlaceholder(child) ? parts.map((part) => ({ ...part, children: [] })) : parts;
  });
}

function contentOf(cell: XmlElement): XmlElement[] {
  return childrenOf(cell).flatMap((child) => {
    if (child.name === "p" || child.name === "tbl") return [child];
    return isWrapper(child) && !isPlaceholder(child) ? contentOf(child) : [];
  });
}

function holds(element: XmlElement, name: string): boolean {
  return childrenOf(element).some((child) => child.name === name || holds(child, name));
}

function isWrapper(element: XmlElement): boolean {
  return /^(?:sdt|sdtContent|customXml|ins|moveTo|smartTag)$/u.test(element.name);
}

function numberIn(element: XmlElement | undefined, fallback: number): number {
  const value = Number(element?.attributes.val ?? fallback);
  return Number.isInteger(value) && value >= 0 && value <= 1000 ? value : fallback;
}
