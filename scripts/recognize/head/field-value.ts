/** The cell behind a label: its value, unless it stands for itself or heads the amounts beside it. */

import { GOALS, type Pending } from "../head-values.ts";
import { keepAmount } from "../money/fund-values.ts";
import { isAmount, isSum } from "../words/amounts.ts";
import { isCodeLabel, plainLabel } from "../words/labels.ts";
import { endPending, type FieldStep } from "./field-line.ts";
import { keepImpersonal } from "./impersonal.ts";
import { headsColumns, isLastOf, standsForItself } from "./pending-values.ts";
import { takeAmounts } from "./sums.ts";

/** 当年预算 | 年初预算: the second word heads the amount. */
const BUDGET = /^(?:年初|全年|当年|本年度?|20\d\d年度?|调整后?|批复|申报)预算(?:安排)?(?:数|额|金额)?$/u;

/** Gives the waiting label its value; always true where one waits, as no other step is for the cell. */
export const takeValue: FieldStep = ({ cell }, line) => {
  const { pending, cells, row, head, ledger, waiting } = line;
  if (!pending) return false;
  if (isCodeLabel(cell.text)) {
    endPending(line);
    if (isLastOf(cell, cells)) ledger.take(cell);
    return true;
  }
  const besideGoal = GOALS.has(pending.key) && waiting.some(({ key }) => GOALS.has(key));
  if ((besideGoal && isAmount(cell.text)) || standsForItself(cell, pending, row, cells)) {
    endPending(line);
    return true;
  }
  line.pending = undefined;
  // 项目预算 | 成本构成 | 金额: heads of columns, and no amount.
  if (pending.label.part === "fund" && headsColumns(cell, cells)) return true;
  if (takeAmounts(pending, cell, line)) return true;
  if (headsAmount(cell.text, pending)) {
    ledger.take(cell);
    line.pending = { ...pending, cell };
    return true;
  }
  if (pending.label.part === "group" && !isAmount(cell.text)) return true;
  ledger.take(cell);
  if (pending.label.part === "personal") keepImpersonal(head, pending.cell.text, cell.text);
  else keepAmount(head, pending, cell.text, row);
  return true;
};

function headsAmount(text: string, { label }: Pending): boolean {
  const isHead = isSum(text) || (label.code === "total" && BUDGET.test(plainLabel(text)));
  return isHead && (label.part === "fund" || label.code === "funds");
}
