/** Where the forms are: the tables of a document cut into one region a form, with the title and year above it. */
import type { Row, SourceDocument } from "../source/document.ts";
import { labelOf } from "./labels.ts";

/** A row with its anchor's numbers. */
export interface NumberedRow extends Row {
  readonly table: number;
  /** Number in its table, from 1. */
  readonly number: number;
}

/** The rows of one form and what was printed above them. */
export interface Region {
  readonly title?: string;
  readonly year?: number;
  readonly rows: readonly NumberedRow[];
}

const TITLE = /绩效目标[^,。;]{0,12}表/u;
const YEAR_LINE = /^[(（]?\s*((?:19|20)\d{2})\s*年度?\s*[)）]?$/u;
const YEAR_IN_TITLE = /((?:19|20)\d{2})\s*年/u;

/** Regions in document order, and the number of tables that hold none. */
export function regionsOf(document: SourceDocument): { regions: Region[]; otherTables: number } {
  const regions: Region[] = [];
  let heading: { title?: string; year?: number } = {};
  let table = 0;
  let otherTables = 0;
  for (const block of document.blocks) {
    if (block.kind === "text") {
      heading = { ...heading, ...headingOf(block.text) };
      continue;
    }
    table += 1;
    const rows = block.rows.map((row, index): NumberedRow => ({ ...row, table, number: index + 1 }));
    const found = splitAtNames(rows).map((part) => regionOf(part, heading));
    if (found.length === 0) otherTables += 1;
    regions.push(...found);
  }
  return { regions, otherTables };
}

/** Title and year that a line above or at the head of a form states. */
function headingOf(text: string): { title?: string; year?: number } {
  const year = YEAR_LINE.exec(text.normalize("NFKC").trim())?.[1];
  if (year) return { year: Number(year) };
  const title = text.replace(/\s+/gu, "");
  if (title.length > 40 || !TITLE.test(title)) return {};
  const inTitle = YEAR_IN_TITLE.exec(title)?.[1];
  return inTitle ? { title, year: Number(inTitle) } : { title };
}

/** One part a form: a form begins at the rows that lead to a 项目名称, or at the first row of a nameless form. */
function splitAtNames(rows: readonly NumberedRow[]): NumberedRow[][] {
  const starts = rows.flatMap((row, index) => (startsForm(row) ? [index] : []));
  if (starts.length === 0) return rows.some(isIndicatorHeader) ? [[...rows]] : [];
  const cuts = starts.map((start, index) => (index === 0 ? 0 : headStart(rows, start)));
  return cuts.map((cut, index) => rows.slice(cut, cuts[index + 1] ?? rows.length));
}

function startsForm(row: Row): boolean {
  const first = row.cells.find((cell) => cell.text !== "");
  return first !== undefined && labelOf(first.text)?.code === "name" && labelOf(first.text)?.part === "field";
}

/** Index of the first title or year line that stands right above the row. */
function headStart(rows: readonly NumberedRow[], start: number): number {
  let index = start;
  while (index > 0 && isHeadingRow(rows[index - 1])) index -= 1;
  return index;
}

function isHeadingRow(row: Row | undefined): boolean {
  const texts = row?.cells.filter((cell) => cell.text !== "") ?? [];
  return texts.length === 1 && Object.keys(headingOf(texts[0]?.text ?? "")).length > 0;
}

/** Whether the row heads the indicator part: at least two of 一级指标, 二级指标, 三级指标, 指标值. */
export function isIndicatorHeader(row: Row): boolean {
  return row.cells.filter((cell) => labelOf(cell.text)?.part === "column").length >= 2;
}

function regionOf(rows: readonly NumberedRow[], heading: { title?: string; year?: number }): Region {
  let own = heading;
  for (const row of rows) {
    if (!isHeadingRow(row)) continue;
    own = { ...own, ...headingOf(row.cells.find((cell) => cell.text !== "")?.text ?? "") };
  }
  return { ...own, rows };
}
