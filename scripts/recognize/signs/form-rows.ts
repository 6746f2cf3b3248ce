/** What single rows say of the form that they begin or belong to. */
import type { Cell, Row } from "../../source/document.ts";
import { columnOf, headsIndicators } from "../indicators/columns.ts";
import { filledCells } from "../rows.ts";
import { headingOf, headsForm, isTableNumber } from "../words/heading.ts";
import { inlineOf } from "../words/inline-labels.ts";
import { bareLabel, labelOf, plainLabel } from "../words/labels.ts";

const GROUP_OF_LINES = /^(?:项目)?(?:基本|总体)?(?:情况|信息)$/u;

/** 项目基本情况, 基本信息: what stands over or before the first lines of some forms. */
export function isGroupOfLines(text: string): boolean {
  return GROUP_OF_LINES.test(plainLabel(text));
}

/** Whether the row heads the indicator part. */
export function isIndicatorHeader(row: Row): boolean {
  return headsIndicators(filledCells(row));
}

/** A header of a list: 项目名称 and the indicator columns in one row, or the goal and nothing but further heads. */
export function isListHeader(row: Row): boolean {
  const cells = filledCells(row);
  return cells.some(isNameLabel) && (isIndicatorHeader(row) || headsGoals(cells));
}

/** 序号 | 项目名称 | 预算金额 | 绩效目标: the projects' goals without indicators. */
function headsGoals(cells: readonly Cell[]): boolean {
  const labels = cells.map(({ text }) => labelOf(text));
  const known = labels.filter((label) => label?.part === "field" || label?.part === "fund").length;
  return (
    labels.some((label) => label?.code === "goal") && known >= 3 && known + 2 >= cells.length && cells.every(isHead)
  );
}

function isHead({ text }: Cell): boolean {
  return text.length <= LONGEST_HEAD && /^[^\d。；;]+$/u.test(text);
}

const LONGEST_HEAD = 16;

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

/** Whether the row says what stands in the margin of a form: a title, its number, the office, the unit of the money. */
export function isMarginRow(row: Row | undefined): boolean {
  const cells = filledCells(row);
  if (isHeadingRow(row) || cells.every(({ text }) => inlineOf(text) !== undefined || headsForm(text))) return true;
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
