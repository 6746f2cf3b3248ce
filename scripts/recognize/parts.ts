/** A table cut into its forms: where each begins, and what stands above it. */
import type { Cell, Row } from "../source/document.ts";
import { columnOf, headsIndicators } from "./columns.ts";
import { filledCells } from "./filled-cells.ts";
import { headingOf, headsForm, isTableNumber, sortOfTitle } from "./heading.ts";
import { inlineOf } from "./inline-labels.ts";
import { bareLabel, labelOf, plainLabel } from "./labels.ts";
import type { NumberedRow } from "./regions.ts";

const GROUP_OF_LINES = /^(?:项目)?(?:基本|总体)?(?:情况|信息)$/u;

/** 项目基本情况, 基本信息: what stands over or before the first lines of some forms. */
export function isGroupOfLines(text: string): boolean {
  return GROUP_OF_LINES.test(plainLabel(text));
}

/** Whether the row heads the indicator part. */
export function isIndicatorHeader(row: Row): boolean {
  return headsIndicators(filledCells(row));
}

/** A header of a list: 项目名称 and the indicator columns in one row. */
export function isListHeader(row: Row): boolean {
  return isIndicatorHeader(row) && filledCells(row).some((cell) => isNameLabel(cell));
}

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

/** A row that prints 项目名称 with a name after it; in a header of columns another label follows. */
export function startsForm(row: Row): boolean {
  const cells = filledCells(row);
  const at = cells.findIndex(isNameLabel);
  if (at === -1) return cells.some((cell) => statesName(cell.text));
  const next = cells[at + 1];
  // 项目 alone inside a row is the name of an indicator.
  if (bareLabel(cells[at]?.text ?? "") === "项目" && next && columnOf(next.text) !== undefined) return false;
  if (at > 0 && bareLabel(cells[at]?.text ?? "") === "项目") return false;
  // 项目基本情况 stands before the first lines of some forms.
  if (/[\u3002\uFF1B;]$/u.test(next?.text ?? "")) return false;
  const isGrouped = at === 1 && isGroupOfLines(cells[0]?.text ?? "");
  return (at % 2 === 0 || isGrouped) && (next === undefined ? at === 0 : labelOf(next.text) === undefined || at === 0);
}

/** 项目名称:… in one cell; how to fill it in is a sentence. */
function statesName(text: string): boolean {
  const stated = inlineOf(text);
  return stated?.label.code === "name" && !/[\u3002\uFF1B;]/u.test(stated.value);
}

function isNameLabel(cell: Cell): boolean {
  const label = labelOf(cell.text);
  return label?.part === "field" && label.code === "name";
}

/** Index of the first line of heads and margins that stands right above the row. */
function headStart(rows: readonly NumberedRow[], start: number): number {
  let index = start;
  while (index > 0 && isMarginRow(rows[index - 1])) index -= 1;
  const title = rows.findIndex((row, at) => at >= index && at < start && isHeadingRow(row));
  return title === -1 ? index : title;
}

function isMarginRow(row: Row | undefined): boolean {
  const cells = filledCells(row);
  if (isHeadingRow(row) || cells.every((cell) => inlineOf(cell.text) !== undefined)) return true;
  if (cells.length === 1 && isTableNumber(cells[0]?.text ?? "")) return true;
  // 部门（单位）名称 | 某馆 right above the name.
  const label = labelOf(cells[0]?.text ?? "");
  if (cells.length === 2 && label?.part === "field" && OFFICES.has(label.code)) return true;
  // `311201某法院 | 单位:万元` above the name of each form, or both in one cell.
  const [first, last] = [cells[0], cells.at(-1)];
  if (cells.length === 1 && first && headingOf(first.text).moneyUnit !== undefined) return true;
  const statesUnit =
    last !== undefined && headingOf(last.text).moneyUnit !== undefined && inlineOf(last.text) !== undefined;
  // `编制单位： | 813-某镇 | 单位：万元`, or the unit without a label.
  const isLabelled = cells.length === 3 && first !== undefined && inlineOf(first.text)?.value === "";
  const isUnit = cells.length === 2 && first !== undefined && labelOf(first.text) === undefined;
  return statesUnit && (isLabelled || isUnit);
}

/** A title or year alone, or with nothing but year and unit of the money beside it. */
export function isHeadingRow(row: Row | undefined): boolean {
  const [first, ...rest] = filledCells(row);
  if (first === undefined || rest.length >= MOST_STATEMENTS || !headsForm(first.text)) return false;
  return rest.every(({ text }) => Object.keys(headingOf(text)).length > 0);
}

const MOST_STATEMENTS = 4;
const OFFICES: ReadonlySet<string> = new Set(["department", "implementingUnit"]);
