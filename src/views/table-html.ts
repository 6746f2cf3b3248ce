/**
 * The rows of a data table as HTML. Made here and not by a component, because the same rows stand on every page of a
 * budget: a table is written once, however many pages show it.
 */
import { escapeHtml } from "./escape-html.ts";
import type { Column, DataTable, TableCell, TableRow } from "./table.ts";

const CLASSES: Readonly<Partial<Record<Column["type"], string>>> = {
  year: "year",
  wan: "number",
  count: "number",
  share: "number share",
};

const written = new WeakMap<DataTable, string>();

/** Class of a column's cells; absent for texts. */
export function columnClass({ type }: Column): string | undefined {
  return CLASSES[type];
}

/** An amount that is printed as a sentence has room to break, or the page would be wider than a phone. */
function classOf(column: Column, { text, value }: TableCell): string | undefined {
  const name = columnClass(column);
  return name !== undefined && value === undefined && text.length > LONGEST_FIGURE ? `${name} sentence` : name;
}

const LONGEST_FIGURE = 12;

/** Whether the rows stand as cards on a phone, where each figure needs its column's name. */
export function isWide({ columns }: DataTable): boolean {
  return columns.length > 3;
}

/** The `<tr>` elements of the body, all texts escaped; `hrefOf` turns a path into an address, `unstated` stands for money that no form states. */
export function writeRows(table: DataTable, hrefOf: (path: string) => string, unstated: string): string {
  let html = written.get(table);
  if (html === undefined) {
    html = table.rows.map((row) => writeRow(row, table, hrefOf, unstated)).join("");
    written.set(table, html);
  }
  return html;
}

function writeRow(
  { id, cells }: TableRow,
  table: DataTable,
  hrefOf: (path: string) => string,
  unstated: string,
): string {
  const { columns, anchors } = table;
  const wide = isWide(table);
  const html = cells.map((cell, index) => {
    const column = columns[index];
    const value = cell.value === undefined ? "" : ` data-value="${cell.value}"`;
    const content = contentOf(cell, hrefOf, column?.type === "wan" ? unstated : "");
    if (column?.type === "name") return `<th scope="row"${value}>${content}</th>`;
    const name = column && classOf(column, cell);
    const label = wide && column ? ` data-label="${escapeHtml(column.label)}"` : "";
    return `<td${name === undefined ? "" : ` class="${name}"`}${label}${value}>${content}</td>`;
  });
  const anchor = anchors ? ` id="${escapeHtml(`${table.id}-${id}`)}"` : "";
  return `<tr${anchor} data-row="${escapeHtml(id)}">${html.join("")}</tr>`;
}

function contentOf({ text, path }: TableCell, hrefOf: (path: string) => string, unstated: string): string {
  const shown = escapeHtml(text || unstated);
  return path === undefined ? shown : `<a href="${escapeHtml(hrefOf(path))}">${shown}</a>`;
}
