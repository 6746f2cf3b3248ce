/** Tables of web pages → grid, by the rules that browsers follow for `rowspan` and `colspan`. */
import type { DefaultTreeAdapterTypes } from "parse5";
import type { GridCell, GridRow, GridTable } from "../grid.ts";
import type { Watch } from "../limits.ts";
import { breaksLine, COLLAPSED, isLeftOut, lineOf, tidyText } from "./text.ts";

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** A table as a grid; its captions are texts above it. */
export interface OpenedTable {
  readonly table: GridTable;
  readonly captions: readonly Element[];
}

/** The largest spans of the HTML standard, section 4.9.11. */
const MAX_COLSPAN = 1000;
const MAX_ROWSPAN = 65_534;
/** A span of the whole width in each of thousands of rows must not cost more than the table is worth. */
const MAX_COLUMNS = 16_384;
const MAX_DEPTH = 500;

export function openTable(element: Element, watch: Watch): OpenedTable {
  return { table: gridOf(element, watch, 0), captions: elementsIn(element, /^caption$/u) };
}

/**
 * Captions and filled cells of a table that only arranges the page: it holds tables, and none of its own rows has more
 * than one thing to say, while a form around an inner table has labels with values.
 */
export function layoutCells(element: Element, watch: Watch): Element[] | undefined {
  const rows = rowsOf(element)
    .flat()
    .map((row) => elementsIn(row, /^t[dh]$/u).filter((cell) => holds(cell, watch)));
  const holdsTable = (cells: readonly Element[]): boolean => cells.some((cell) => holdsTag(cell, "table", watch));
  if (!rows.some(holdsTable) || rows.some((cells) => cells.length > 1 && !holdsTable(cells))) return undefined;
  return [...elementsIn(element, /^caption$/u), ...rows.flat()];
}

function gridOf(element: Element, watch: Watch, depth: number): GridTable {
  return rowsOf(element).flatMap((group) => groupOf(group, watch, depth));
}

/** Spans end with their group of rows (`thead`, `tbody`, `tfoot`). */
function groupOf(group: readonly Element[], watch: Watch, depth: number): GridRow[] {
  /** Column → first row that is free again. */
  const taken: number[] = [];
  return group.map((row, index) => {
    const cells: GridCell[] = [];
    let column = 0;
    for (const element of elementsIn(row, /^t[dh]$/u)) {
      watch.tick();
      while ((taken[column] ?? 0) > index) column += 1;
      const colSpan = Math.min(spanOf(element, "colspan", MAX_COLSPAN) || 1, Math.max(1, MAX_COLUMNS - column));
      const left = group.length - index;
      const rowSpan = Math.min(spanOf(element, "rowspan", MAX_ROWSPAN) || left, left);
      for (let offset = 0; offset < colSpan; offset += 1) taken[column + offset] = index + rowSpan;
      if (!isLeftOut(element)) cells.push({ ...contentOf(element, watch, depth), column, colSpan, rowSpan });
      column += colSpan;
    }
    watch.addCells(cells.length);
    const line = lineOf(row);
    return { place: line === undefined ? {} : { line }, cells };
  });
}

/** Text and inner tables of a cell. */
function contentOf(cell: Element, watch: Watch, depth: number): Pick<GridCell, "text" | "nested"> {
  const nested: GridTable[] = [];
  let text = "";
  const collect = (nodes: readonly Node[], level: number): void => {
    for (const node of nodes) {
      watch.tick();
      if ("value" in node && node.nodeName === "#text") text += node.value.replace(COLLAPSED, " ");
      else if ("tagName" in node && !isLeftOut(node) && level < MAX_DEPTH) {
        if (node.tagName === "table") nested.push(gridOf(node, watch, level));
        else if (node.tagName === "br") text += "\n";
        else {
          const line = breaksLine(node) ? "\n" : "";
          text += line;
          collect(node.childNodes, level + 1);
          text += line;
        }
      }
    }
  };
  collect(cell.childNodes, depth + 1);
  const inner = nested.filter((table) => table.length > 0);
  return { text: tidyText(text), ...(inner.length > 0 && { nested: inner }) };
}

function rowsOf(table: Element): Element[][] {
  return elementsIn(table, /^(?:thead|tbody|tfoot)$/u)
    .filter((group) => !isLeftOut(group))
    .map((group) => elementsIn(group, /^tr$/u).filter((row) => !isLeftOut(row)));
}

function elementsIn(element: Element, tag: RegExp): Element[] {
  return element.childNodes.filter((node): node is Element => "tagName" in node && tag.test(node.tagName));
}

function spanOf(element: Element, name: string, most: number): number {
  const value = element.attrs.find((attribute) => attribute.name === name)?.value;
  const span = value === undefined ? 1 : Number.parseInt(value, 10);
  return Number.isNaN(span) || span < 0 ? 1 : Math.min(span, most);
}

function holds(element: Element, watch: Watch): boolean {
  return some(element, watch, (node) => node.nodeName === "table" || ("value" in node && node.value.trim() !== ""));
}

function holdsTag(element: Element, tag: string, watch: Watch): boolean {
  return some(element, watch, (node) => node.nodeName === tag);
}

function some(element: Element, watch: Watch, test: (node: Node) => boolean): boolean {
  const open: Node[] = [...element.childNodes];
  for (let node = open.pop(); node; node = open.pop()) {
    watch.tick();
    if ("tagName" in node && isLeftOut(node)) continue;
    if (test(node)) return true;
    if ("childNodes" in node) for (const child of node.childNodes) open.push(child);
  }
  return false;
}
