/** The cell behind a label that waits for its value: the value, a label of its own, or a head of columns. */
import type { Cell } from "../../source/document.ts";
import type { Ledger } from "../ledger.ts";
import { isAmount, isSum } from "../money/stated-amounts.ts";
import type { NumberedRow } from "../rows.ts";
import { inlineOf } from "../words/inline-labels.ts";
import { bareLabel, labelOf } from "../words/labels.ts";
import { type HeadFields, type Pending, setValue } from "./head.ts";
import { isLabelLike } from "./unknown.ts";

/** A short text behind an empty cell, with a value of its own: the label before it has none. */
export function standsForItself(
  cell: Cell,
  { label, cell: own }: Pending,
  row: NumberedRow,
  cells: readonly Cell[],
): boolean {
  if (label.part === "fund" || label.part === "group" || !isLabelLike(cell.text)) return false;
  const end = own.column + (own.colSpan ?? 1);
  const isEmptyBetween = row.cells.some(({ text, column }) => text === "" && column >= end && column < cell.column);
  const rest = cells.slice(cells.indexOf(cell));
  const next = rest[1];
  // Labels and values alternate: with an odd number of cells left, this one is the value before the next label.
  if (rest.length % 2 === 1 || /(?:编码|代码|编号)$/u.test(bareLabel(next?.text ?? ""))) return false;
  return isEmptyBetween && next !== undefined && labelOf(next.text) === undefined && inlineOf(next.text) === undefined;
}

/** Nothing stands behind a label that nobody filled in. */
export function isLastOf(cell: Cell, cells: readonly Cell[]): boolean {
  const next = cells[cells.indexOf(cell) + 1];
  return next === undefined || labelOf(next.text) !== undefined;
}

/** Whether a text and the one beside it are both words without figures. */
export function headsColumns(cell: Cell, cells: readonly Cell[]): boolean {
  const next = cells[cells.indexOf(cell) + 1];
  // 专项资金额度 | 上年度安排数 | 700: an amount of another year with its own label.
  if (next && /^(?:上年|上一年)/u.test(bareLabel(cell.text)) && isAmount(next.text)) return true;
  return next !== undefined && [cell, next].every(({ text }) => isLabelLike(text) && !labelOf(text) && !isSum(text));
}

const CODE = /^[[(\uFF08【]\d{3,9}[\])\uFF09】]$/u;

/** Values that look like something else: 项目来源 | 本级安排, or a code with the name of its department beside it. */
export function takeOdd(
  pending: Pending,
  cell: Cell,
  cells: readonly Cell[],
  row: NumberedRow,
  head: HeadFields,
  ledger: Ledger,
): boolean {
  const next = cells[cells.indexOf(cell) + 1];
  if (pending.key === "项目期" && next && /^[到至—-]$/u.test(next.text)) {
    // 20210301 | 到 | 20211130
    const parts = cells.slice(cells.indexOf(cell), cells.indexOf(cell) + 3);
    ledger.take(...parts);
    setValue(head, pending, parts.map(({ text }) => text).join(""), row);
    return true;
  }
  const isOrigin = pending.key === "项目来源" && labelOf(cell.text)?.part === "detail";
  const isCode = pending.key === "主管部门" && /^\d{3,9}$/u.test(cell.text);
  // 主管部门及代码 | 某镇人民政府 | [902]
  const code = pending.key === "主管部门" && next && CODE.test(next.text) && next === cells.at(-1) ? next : undefined;
  if (code) {
    ledger.take(cell, code);
    setValue(head, pending, cell.text + code.text, row);
    return true;
  }
  const name = isCode && next && !labelOf(next.text) && !inlineOf(next.text) ? next : undefined;
  if (!isOrigin && !name) return false;
  ledger.take(cell, ...(name ? [name] : []));
  setValue(head, pending, name ? `${cell.text} ${name.text}` : cell.text, row);
  return true;
}
