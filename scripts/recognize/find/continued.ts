/** Tables that go on with the form above them: over the end of a page, or as its next part. */
import type { Row } from "../../source/document.ts";
import { filledCells, type NumberedRow } from "../rows.ts";
import { isHeadingRow, isIndicatorHeader, isListHeader, startsForm } from "../signs/form-rows.ts";
import { isLevelRow } from "../signs/form-signs.ts";
import { headingOf } from "../words/heading.ts";
import { labelOf } from "../words/labels.ts";
import type { Region } from "./region.ts";

/** 年度绩效指标 as a table of its own below the form that prints none yet, whatever line stands between the two. */
export function addsPart(rows: readonly NumberedRow[], last: Region): boolean {
  const [first] = rows;
  if (!first || last.sort === "list" || last.rows.at(-1)?.table !== first.table - 1) return false;
  if (!isIndicatorHeader(first) || rows.some((row) => startsForm(row) || isListHeader(row))) return false;
  if (!last.rows.some(isIndicatorHeader)) return true;
  const parts = last.rows.filter(isIndicatorHeader).map(partOf);
  const part = partOf(first);
  return part !== undefined && parts.every((one) => one !== undefined && one !== part);
}

/** The label of the part beside its header. */
function partOf(row: Row): string | undefined {
  const codes = filledCells(row).map((cell) => labelOf(cell.text)?.code);
  return codes.find((code) => code === "indicators" || code === "midTermIndicators");
}

/** Whether the line prints the title of the form above it again, as each page of some forms does. */
export function isTitleOf(last: Region | undefined, line: string): boolean {
  return last?.title !== undefined && line.replace(/\s+/gu, "") === last.title;
}

/** A table below the title printed again that begins no other form: its next page. */
export function continuesTitled(rows: readonly NumberedRow[], last: Region): boolean {
  if (last.sort === "list" || rows.some((row) => startsForm(row) || isHeadingRow(row) || isListHeader(row)))
    return false;
  return !last.rows.some(isIndicatorHeader) || addsPart(rows, last) || continuesForm(rows, last);
}

/** The rows of a list's next page, where it prints the same heads again; undefined for any other table. */
export function listRowsOf(rows: readonly NumberedRow[], last: Region): readonly NumberedRow[] | undefined {
  const header = rows.findIndex(isListHeader);
  const first = last.rows.find(isListHeader);
  if (last.sort !== "list" || !first || header === -1) return undefined;
  const textsOf = (row: Row | undefined): string =>
    filledCells(row)
      .map(({ text }) => text.replace(/\s+/gu, ""))
      .join("|");
  const before = new Set(last.rows.map(textsOf));
  return rows.slice(0, header + 1).every((row) => before.has(textsOf(row))) ? rows.slice(header + 1) : undefined;
}

/** The rows without lines of the form above that its next page prints again over the header. */
export function withoutRepeats(rows: readonly NumberedRow[], last: Region | undefined): readonly NumberedRow[] {
  const header = rows.findIndex(isIndicatorHeader);
  const before = new Set(
    last?.rows.map((row) =>
      filledCells(row)
        .map(({ text }) => text)
        .join("|"),
    ),
  );
  const isAgain = (row: NumberedRow): boolean =>
    before.has(
      filledCells(row)
        .map(({ text }) => text)
        .join("|"),
    );
  return header > 0 && rows.slice(0, header).every(isAgain) ? rows.slice(header) : rows;
}

/** A table that goes on where the page broke: no name or title of its own, but indicator rows. */
export function continuesForm(rows: readonly NumberedRow[], last: Region): boolean {
  if (rows.some((row) => startsForm(row) || isHeadingRow(row))) return false;
  const [first] = rows;
  if (!first) return false;
  if (last.sort === "list") return isListHeader(first) || isLevelRow(first);
  if (rows.some(isListHeader)) return false;
  return isIndicatorHeader(first) || isLevelRow(first) || goesOnInside(rows, last);
}

/** On the page after a head without indicators, the rest of its form: it prints them, and no name or title of its own. */
export function completesForm(rows: readonly NumberedRow[], last: Region, between: readonly string[]): boolean {
  const [page, next] = [last.rows.at(-1)?.place.page, rows[0]?.place.page];
  if (page === undefined || next !== page + 1 || last.sort === "list" || last.rows.some(isIndicatorHeader))
    return false;
  if (between.length > RUNNING_HEADS || between.some((line) => headingOf(line).title !== undefined)) return false;
  return rows.some(isIndicatorHeader) && !rows.some((row) => startsForm(row) || isHeadingRow(row) || isListHeader(row));
}

/** Lines at the top and the bottom of each page. */
const RUNNING_HEADS = 2;

/** Rows below indicators that begin with what is left of the cells that spanned them, and go on with levels. */
function goesOnInside(rows: readonly NumberedRow[], last: Region): boolean {
  const level = rows.findIndex(isLevelRow);
  const isCut = rows.slice(0, Math.max(level, 0)).every(({ cells }) => cells[0]?.text === "" && cells[0].column === 0);
  return level > 0 && isCut && last.rows.some(isIndicatorHeader);
}
