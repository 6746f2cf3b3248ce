/** A table cut into its forms: where each begins, and what stands above it. */
import type { Row } from "../../source/document.ts";
import { filledCells, type NumberedRow } from "../rows.ts";
import { isHeadingRow, isIndicatorHeader, isListHeader, isMarginRow, startsForm } from "../signs/form-rows.ts";
import { headingOf, sortOfTitle } from "../words/heading.ts";
import { labelOf } from "../words/labels.ts";

/** One part a form: a form begins at the rows that lead to a 项目名称; a list is one part, up to what follows it. */
export function partsOf(rows: readonly NumberedRow[]): (readonly NumberedRow[])[] {
  const parts: (readonly NumberedRow[])[] = [];
  let rest = rows;
  for (let list = rest.findIndex(isListHeader); list !== -1; list = rest.findIndex(isListHeader)) {
    const [start, end] = [firstHead(rest, list), endOfList(rest, list)];
    if (start > 0) parts.push(...formsOf(rest.slice(0, start)));
    parts.push(rest.slice(start, end));
    rest = rest.slice(end);
  }
  return rest.length > 0 ? [...parts, ...formsOf(rest)] : parts;
}

/** Index of the first row behind a list: another title, or the first line of a form. A page prints the list's own title again. */
function endOfList(rows: readonly NumberedRow[], list: number): number {
  const own = new Set(rows.slice(0, list).flatMap(titlesOf));
  const end = rows.findIndex(
    (row, at) => at > list && !isListHeader(row) && (beginsForm(row) || hasTitleBut(own, row)),
  );
  if (end === -1) return rows.length;
  return beginsForm(rows[end]) ? headStart(rows, end) : end;
}

function hasTitleBut(own: ReadonlySet<string>, row: NumberedRow): boolean {
  return isHeadingRow(row) && titlesOf(row).some((title) => !own.has(title));
}

/** 项目名称 | 某项目 | 主管部门 | …: in a list no row begins with its label. */
function beginsForm(row: NumberedRow | undefined): boolean {
  const [label, name] = filledCells(row);
  return (
    row !== undefined &&
    label !== undefined &&
    startsForm(row) &&
    labelOf(label.text)?.code === "name" &&
    !labelOf(name?.text ?? "")
  );
}

function formsOf(rows: readonly NumberedRow[]): (readonly NumberedRow[])[] {
  const starts = rows.flatMap((row, index) => (startsForm(row) ? [index] : []));
  const header = rows.findIndex(isIndicatorHeader);
  const overall = rows.flatMap((row, index) => (isHeadingRow(row) && statesOverall(row) ? [index] : []));
  const heads = starts.map((start, index) => {
    const above = overall.findLast((at) => at < start);
    if (above !== undefined && hasHeader(rows, above, start)) return headBelow(rows, start);
    return index === 0 ? firstHead(rows, start) : headStart(rows, start);
  });
  if (starts.length === 0) {
    const cut = firstHead(rows, header);
    heads.push(rows.slice(0, cut).some(isFormLine) ? 0 : cut);
  }
  const titles = rows.flatMap((row, index) => (isHeadingRow(row) && leadsToForm(rows, index) ? [index] : []));
  const ends = [...overall, ...titles].filter((at) => hasHeader(rows, heads[0] ?? 0, at));
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

/** A title with lines of a form's head between it and the next indicators: another form, also where it prints no name. */
function leadsToForm(rows: readonly NumberedRow[], index: number): boolean {
  const row = rows[index];
  const header = rows.findIndex((one, at) => at > index && isIndicatorHeader(one));
  return row !== undefined && statesTitle(row) && header !== -1 && rows.slice(index, header).some(isFormLine);
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
  return titlesOf(row).length > 0;
}

function titlesOf(row: NumberedRow): string[] {
  return filledCells(row).flatMap(({ text }) => headingOf(text).title ?? []);
}

/** Index of the first line of heads and margins that stands right above the row. */
function headStart(rows: readonly NumberedRow[], start: number): number {
  let index = start;
  while (index > 0 && isMarginRow(rows[index - 1])) index -= 1;
  const title = rows.findIndex((row, at) => at >= index && at < start && isHeadingRow(row));
  return title === -1 ? index : title;
}
