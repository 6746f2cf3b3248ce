/** Heads of money over one row of amounts: 合计 | 财政拨款 | 其他资金, where each line stands in a column of its own. */

import type { Cell } from "../../source/document.ts";
import { type HeadValues, setValue } from "../head-values.ts";
import type { Ledger } from "../ledger.ts";
import type { NumberedRow } from "../rows.ts";
import { UNLABELLED } from "../unread.ts";
import { isAmount, isSum } from "../words/amounts.ts";
import { type Label, labelOf } from "../words/labels.ts";
import { joinLines } from "../words/wraps.ts";
import { type FundSides, fundKey } from "./fund-sides.ts";
import { unitIn } from "./fund-values.ts";

/** A row of column heads and what stands before them. */
export interface Heads {
  /** Spans the rows of the table, where it is printed. */
  readonly group: Cell | undefined;
  readonly cells: readonly Cell[];
}

/** A head that nothing stands below is kept with its table. */
export function keepHead(group: Cell | undefined, cell: Cell, head: HeadValues): void {
  if (labelOf(cell.text)) return;
  head.others.push({ label: group ? joinLines(group.text) : UNLABELLED, text: joinLines(cell.text) });
}

/** Whether each cell of the row stands under a head and is an amount, or the value of the one field among the heads. */
export function areAmounts({ cells }: Heads, below: readonly Cell[]): boolean {
  const headOf = (cell: Cell): Cell | undefined => cells.find(({ column }) => column === cell.column);
  const aligned = below.every(headOf);
  const amounts = below.filter(({ text }) => isAmount(text));
  const others = below.filter((cell) => !isAmount(cell.text));
  const areFields = others.length <= 1 && others.every((cell) => isField(labelOf(headOf(cell)?.text ?? "")));
  return amounts.length >= 2 && areFields && (aligned || amounts.length === cells.length);
}

/** Whether the label is one of the form's that is no line of money. */
export function isField(label: Label | undefined): boolean {
  return label?.part === "field" || label?.part === "detail";
}

/** Takes heads and amounts; those under known words become the form's, and a sum under the word that it stands for. */
export function readAmounts(
  { group, cells }: Heads,
  row: NumberedRow,
  head: HeadValues,
  sumWord: string | undefined,
  sides: FundSides | undefined,
  ledger: Ledger,
): void {
  const amounts = ledger.openCells(row);
  const aligned = amounts.every((cell) => cells.some(({ column }) => column === cell.column));
  const known = cells.filter((cell) => labelOf(cell.text)?.part === "fund" || (!group && isSum(cell.text)));
  // Rows of nothing but known words are read with the lines of money.
  if (known.length === cells.length) return;
  ledger.take(...cells, ...amounts, ...(group ? [group] : []));
  if (group) head.moneyUnit ??= unitIn(group.text);
  for (const [index, cell] of cells.entries()) {
    const amount = aligned ? amounts.find(({ column }) => column === cell.column) : amounts[index];
    if (!amount) {
      keepHead(group, cell, head);
      continue;
    }
    const label = labelOf(isSum(cell.text) ? (sumWord ?? "") : cell.text);
    const own = label && isField(label) ? label.word : undefined;
    const isMoney = label?.part === "fund" || label?.part === "projectTotal";
    const key = isMoney ? fundKey(label, cell, row, sides) : own;
    if (label && key && !head.values.has(key)) setValue(head, { key, label, cell }, amount.text, row);
    else head.others.push({ label: joinLines(cell.text), text: amount.text });
  }
}
