/** Lines of money that share a cell. */

import type { Cell } from "../../source/document.ts";
import type { Pending } from "../head-values.ts";
import { keepAmount, keyOf, unitIn } from "../money/fund-values.ts";
import { amountsIn, isAmount } from "../words/amounts.ts";
import { joinLines, joinWraps } from "../words/wraps.ts";
import type { FieldLine } from "./field-line.ts";

/** 金额（万元） over a column of amounts. */
const AMOUNT_HEAD = /^\s*金\s*额\s*[(\uFF08]/u;

/** Several lines of money in one cell; what the form has no place for is kept with the whole cell. */
export function takeAmounts({ label, cell: own }: Pending, cell: Cell, line: FieldLine): boolean {
  const { row, head, sides, ledger } = line;
  if ((label.part !== "group" && label.code !== "total") || isAmount(cell.text)) return false;
  const unit = label.code === "total" && AMOUNT_HEAD.test(cell.text) ? unitIn(cell.text) : undefined;
  if (unit !== undefined) head.moneyUnit ??= unit;
  const { amounts, whole } = amountsIn(cell.text, ledger.openCells(row));
  if (unit === undefined && amounts.length === 0) return false;
  ledger.take(cell);
  for (const { label: word, printed, amount } of amounts) {
    const key = keyOf(word, cell, row, sides);
    if (amount.cell) ledger.take(amount.cell);
    const said = head.values.get(key);
    if (said === undefined) keepAmount(head, { key, label: word, cell: { ...cell, text: printed } }, amount.text, row);
    else if (said !== joinLines(amount.text))
      head.others.push({ label: joinLines(printed), text: joinLines(amount.text) });
  }
  if (unit === undefined && !whole) head.others.push({ label: joinLines(own.text), text: joinWraps(cell.text) });
  return true;
}

/** Lines of several sums without a label before them, remarks kept under the sums' words; false when the cell is no such line. */
export function takeStated(cell: Cell, { row, head, sides, ledger }: FieldLine): boolean {
  const { amounts, onlyMoney } = amountsIn(cell.text, []);
  const keys = amounts.map(({ label }) => keyOf(label, cell, row, sides));
  const areFree = keys.every((key, at) => !head.values.has(key) && keys.indexOf(key) === at);
  if (!onlyMoney || amounts.length < 2 || !areFree) return false;
  ledger.take(cell);
  for (const [at, { label, printed, amount, remark }] of amounts.entries()) {
    keepAmount(head, { key: keys[at] ?? "", label, cell: { ...cell, text: printed } }, amount.text, row);
    if (remark !== "") head.others.push({ label: joinLines(printed), text: joinWraps(remark) });
  }
  return true;
}
