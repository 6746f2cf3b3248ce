/** A table cut into its forms: where each begins, and what stands above it. */
import type { Row } from "../../source/document.ts";
import { filledCells, type NumberedRow } from "../rows.ts";
import { labelOf } from "../words/labels.ts";
import { isHeadingRow, isIndicatorHeader, isListHeader, isMarginRow, startsForm } from "./form-rows.ts";
import { headingOf, sortOfTitle } from "./heading.ts";

/** One part a form: a form begins at the rows that lead to a 项目名称; a list is one part. */
export function partsOf(rows: readonly NumberedRow[]): (readonly NumberedRow[])[] {
  const list = rows.findIndex(isListHeader);
  if (list !== -1) return cutAt(rows, firstHead(rows, list));
  const starts = rows.flatMap((row, index) => (startsForm(row) ? [index] : []));
  if (starts.length === 0) {
    const cut = firstHead(rows, rows.findIndex(isIndicatorHeader));
    return rows.slice(0, cut).some(isFormLine) ? [rows] : cutAt(rows, cut);
  }
  const overall = rows.flatMap((row, index) => (isHeadingRow(row) && statesOverall(row) ? [index] : []));
  const heads = starts.map((start, index) => {
    const above = overall.findLast((at) => at < start);
    if (above !== undefined && hasHeader(rows, above, start)) return headBelow(rows, start);
    return index === 0 ? firstHead(rows, start) : headStart(rows, start);
  });
  const ends = overall.filter((at) => starts.some((start) => start < at && hasHeader(rows, start, at)));
  const cuts = [...new Set([...heads, ...ends.map((at) => headStart(rows, at))])].sort((a, b) => a - b);
  const parts = cuts.map((cut, index) => rows.slice(cut, cuts[index + 1] ?? rows.length));
  return cuts[0] === 0 ? parts : [rows.slice(0, cuts[0]), ...parts];
}

/** Index of the first line of the head over the first form: what stands above its title on the same sheet is another's. */
function firstHead(rows: readonly NumberedRow[], start: number): number {
  let cut = rows.slice(0, start).findLastIndex((row) => isHeadingRow(row) && statesTitle(row));
  while (cut > 0 && isMarginRow(rows[cut - 1])) cut -= 1;
  return Math.max(0, cut);
}

function cutAt(rows: readonly NumberedRow[], cut: number): (readonly NumberedRow[])[] {
  return cut > 0 ? [rows.slice(0, cut), rows.slice(cut)] : [rows];
}

/** A line of a form's head, which no other table prints. */
function isFormLine(row: Row): boolean {
  const label = labelOf(filledCells(row)[0]?.text ?? "");
  return label?.code === "goal" || label?.code === "department" || label?.part === "fund";
}

/** Whether the title is that of a whole department's form, which may stand on the sheet of the projects'. */
function statesOverall(row: Row): boolean {
  return filledCells(row).some(({ text }) => sortOfTitle(headingOf(text).title) === "overall");
}

function hasHeader(rows: readonly NumberedRow[], from: number, to: number): boolean {
  return rows.slice(from, to).some(isIndicatorHeader);
}

/** Index of the first line that leads to the form below another's indicators. */
function headBelow(rows: readonly NumberedRow[], start: number): number {
  let cut = start;
  while (cut > 0 && (isMarginRow(rows[cut - 1]) || filledCells(rows[cut - 1]).length === 1)) cut -= 1;
  return cut;
}

function statesTitle(row: NumberedRow): boolean {
  return filledCells(row).some(({ text }) => headingOf(text).title !== undefined);
}

/** Index of the first line of heads and margins that stands right above the row. */
function headStart(rows: readonly NumberedRow[], start: number): number {
  let index = start;
  while (index > 0 && isMarginRow(rows[index - 1])) index -= 1;
  const title = rows.findIndex((row, at) => at >= index && at < start && isHeadingRow(row));
  return title === -1 ? index : title;
}
