/** The cell behind a label that waits for its value: the value, a label of its own, or a head of columns. */

import type { Cell } from "../../source/document.ts";
import type { Pending } from "../head-values.ts";
import type { NumberedRow } from "../rows.ts";
import { isAmount, isSum } from "../words/amounts.ts";
import { inlineOf } from "../words/inline-labels.ts";
import { isLabelLike } from "../words/label-like.ts";
import { bareLabel, labelOf } from "../words/labels.ts";

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
