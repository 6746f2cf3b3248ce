/** Excel 2003 XML (SpreadsheetML), which budget systems write and name `.xls` → blocks, as for xlsx. */

import { childOf, childrenOf, eachElement, recodedXml, textOf, type XmlElement } from "../container/xml.ts";
import type { SourceDocument } from "../document.ts";
import type { Watch } from "../limits.ts";
import type { Merge, Sheet, SheetCell } from "./sheet.ts";
import { readSheets } from "./sheet.ts";
import { formatsOf, shownText } from "./sheet-xml-cell.ts";

/** Excel's grid. */
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
const PARTS: ReadonlySet<string> = new Set(["Styles", "Worksheet"]);

/** The visible sheets in their order; hidden ones are noted. */
export async function readSheetXml(bytes: Uint8Array, watch: Watch): Promise<SourceDocument> {
  const sheets: Sheet[] = [];
  let formats: ReadonlyMap<string, string> = new Map();
  eachElement(recodedXml(bytes), PARTS, watch, (element) => {
    if (element.name === "Styles") formats = formatsOf(element);
    else sheets.push(sheetOf(element, formats, watch));
  });
  return { format: "Excel XML", ...readSheets(sheets, watch) };
}

function sheetOf(element: XmlElement, formats: ReadonlyMap<string, string>, watch: Watch): Sheet {
  const table = childOf(element, "Table");
  const columns = columnsOf(table);
  const cells: SheetCell[] = [];
  const merges: Merge[] = [];
  const hiddenRows = new Set<number>();
  /** Column → first row that no merged cell covers. */
  const free: number[] = [];
  let row = 0;
  for (const line of childrenOf(table, "Row")) {
    watch.tick();
    row = placeIn(line, row, MAX_ROWS);
    const last = row + spanIn(line, "Span", MAX_ROWS - row);
    for (let at = row; line.attributes.Hidden === "1" && at <= last; at += 1) hiddenRows.add(at);
    let column = 0;
    for (const cell of childrenOf(line, "Cell")) {
      watch.tick();
      if (cell.attributes.Index === undefined) while ((free[column] ?? 0) > row) column += 1;
      column = placeIn(cell, column, MAX_COLUMNS);
      const right = column + spanIn(cell, "MergeAcross", MAX_COLUMNS - 1 - column);
      const bottom = row + spanIn(cell, "MergeDown", MAX_ROWS - 1 - row);
      const style = [cell, line, columns.styled.get(column), table].find((each) => each?.attributes.StyleID);
      const text = shownText(childOf(cell, "Data"), formats.get(style?.attributes.StyleID ?? "Default"));
      if (text !== "") cells.push({ row, column, text });
      if (right > column || bottom > row) merges.push({ top: row, left: column, bottom, right });
      watch.addCells(right - column + 1);
      if (bottom > row) for (let at = column; at <= right; at += 1) free[at] = bottom + 1;
      column = right + 1;
    }
    row = last + 1;
  }
  const visible = textOf(childOf(childOf(element, "WorksheetOptions"), "Visible"));
  const hidden = /^Sheet(?:Very)?Hidden$/u.test(visible.trim());
  return { name: element.attributes.Name ?? "", hidden, cells, merges, hiddenRows, hiddenColumns: columns.hidden };
}

/** Hidden columns, and the elements that give columns a style. */
function columnsOf(table: XmlElement | undefined): { hidden: Set<number>; styled: Map<number, XmlElement> } {
  const hidden = new Set<number>();
  const styled = new Map<number, XmlElement>();
  let column = 0;
  for (const element of childrenOf(table, "Column")) {
    column = placeIn(element, column, MAX_COLUMNS);
    const last = column + spanIn(element, "Span", MAX_COLUMNS - 1 - column);
    for (; column <= last; column += 1) {
      if (element.attributes.Hidden === "1") hidden.add(column);
      if (element.attributes.StyleID !== undefined) styled.set(column, element);
    }
  }
  return { hidden, styled };
}

/** Where a row, column or cell stands, from 0: where it says, or else next. It never goes back. */
function placeIn(element: XmlElement, next: number, most: number): number {
  const index = Number(element.attributes.Index ?? 0);
  return Number.isInteger(index) && index > next && index <= most ? index - 1 : next;
}

/** How many more lines it covers. */
function spanIn(element: XmlElement, name: string, most: number): number {
  const span = Number(element.attributes[name] ?? 0);
  return Number.isInteger(span) && span > 0 ? Math.min(span, Math.max(0, most)) : 0;
}
