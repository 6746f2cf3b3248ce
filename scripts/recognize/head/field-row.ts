/** One row of a form's head: labels and the values behind them. */

import type { Ledger } from "../ledger.ts";
import type { FundSides } from "../money/fund-sides.ts";
import { keepAmount, keyOf, takeAmounts, takeStated, unitIn } from "../money/money-cells.ts";
import { isAmount, isSum } from "../money/stated-amounts.ts";
import type { NumberedRow } from "../rows.ts";
import { UNLABELLED } from "../unread.ts";
import { fundSourceOf } from "../words/fund-sources.ts";
import { inlineOf } from "../words/inline-labels.ts";
import { isCodeLabel, labelOf, plainLabel } from "../words/labels.ts";
import { joinLines } from "../words/wraps.ts";
import { dropSideLabel, isFree } from "./free-places.ts";
import { goalIn } from "./goals.ts";
import { GOALS, type HeadFields, type Pending, setValue } from "./head.ts";
import { statementsIn, takeInline } from "./inline-fields.ts";
import { headsColumns, isLastOf, standsForItself, takeOdd } from "./pending-values.ts";
import { yieldToDepartment, yieldToYear } from "./settle.ts";
import { headsLines } from "./unknown.ts";

/** What is left of 项目资金（万元） where a label was cut. */
const UNIT_ALONE = /^\s*[(\uFF08][^()\uFF08\uFF09]{1,8}[)\uFF09]\s*$/u;

/** 当年预算 | 年初预算: the second word heads the amount. */
const BUDGET = /^(?:年初|全年|当年|本年度?|20\d\d年度?|调整后?|批复|申报)预算(?:安排)?(?:数|额|金额)?$/u;

/** Takes the labels of the row and the values after them; gives back the labels that no value followed. */
export function readFieldRow(
  row: NumberedRow,
  head: HeadFields,
  sides: FundSides | undefined,
  ledger: Ledger,
): Pending[] {
  const cells = ledger.openCells(row);
  const [heading] = headsLines(cells) ? cells : [];
  if (heading) {
    ledger.take(heading);
    head.others.push({ label: UNLABELLED, text: joinLines(heading.text) });
  }
  const waiting: Pending[] = [];
  let pending: Pending | undefined;
  const flush = (): void => {
    if (pending && pending.key !== "" && pending.label.part !== "group") waiting.push(pending);
    pending = undefined;
  };
  for (const cell of cells) {
    if (ledger.isTaken(cell)) continue;
    const known = labelOf(cell.text);
    const source = known ? undefined : fundSourceOf(cell.text);
    if (pending && takeOdd(pending, cell, cells, row, head, ledger)) {
      pending = undefined;
      continue;
    }
    const label = known ?? source;
    const inline = label ? undefined : inlineOf(cell.text);
    const goal = !label && pending && GOALS.has(pending.key) ? goalIn(cell.text) : undefined;
    if (goal && !head.values.has(goal.label.word)) {
      ledger.take(cell);
      setValue(
        head,
        { key: goal.label.word, label: goal.label, cell: { ...cell, text: goal.printed } },
        goal.value,
        row,
      );
      if (cell === cells.at(-1)) pending = undefined;
      continue;
    }
    if (label?.code === "department") yieldToDepartment(cell, head);
    if (label?.code === "goal") yieldToYear(cell, head);
    const unit = UNIT_ALONE.test(cell.text) ? unitIn(cell.text) : undefined;
    if (unit !== undefined) {
      head.moneyUnit ??= unit;
      ledger.take(cell);
      continue;
    }
    if (label?.part === "personal" || inline?.label.part === "personal") {
      flush();
      ledger.take(cell);
      if (label) pending = { key: "", label, cell };
    } else if (label?.part === "group") {
      flush();
      ledger.take(cell);
      head.moneyUnit ??= unitIn(cell.text);
      if (label.code === "funds") pending = { key: "年度资金总额", label, cell };
    } else if (source) {
      flush();
      ledger.take(cell);
      pending = { key: source.word, label: source, cell };
    } else if (label && label.part !== "column" && isFree(label, cell, row, head, sides, waiting, pending)) {
      const key = keyOf(label, cell, row, sides);
      if (pending?.key === key) pending = undefined;
      flush();
      if (GOALS.has(key)) dropSideLabel(waiting, key);
      ledger.take(cell);
      head.moneyUnit ??= label.part === "fund" || label.part === "projectTotal" ? unitIn(cell.text) : undefined;
      pending = { key, label, cell };
    } else if (!pending && takeStated(cell, row, head, sides, ledger)) {
      flush();
    } else if (inline && !pending) {
      for (const statement of statementsIn(cell.text)) takeInline(statement, cell, row, head, sides, ledger);
    } else if (pending) {
      if (isCodeLabel(cell.text)) {
        flush();
        if (isLastOf(cell, cells)) ledger.take(cell);
        continue;
      }
      const besideGoal = GOALS.has(pending.key) && waiting.some(({ key }) => GOALS.has(key));
      if ((besideGoal && isAmount(cell.text)) || standsForItself(cell, pending, row, cells)) {
        flush();
        continue;
      }
      // 项目预算 | 成本构成 | 金额: heads of columns, and no amount.
      if (pending.label.part === "fund" && headsColumns(cell, cells)) {
        pending = undefined;
        continue;
      }
      if (takeAmounts(pending, cell, row, head, sides, ledger)) {
        pending = undefined;
        continue;
      }
      const isHead = isSum(cell.text) || (pending.label.code === "total" && BUDGET.test(plainLabel(cell.text)));
      if ((pending.label.part === "fund" || pending.label.code === "funds") && isHead) {
        ledger.take(cell);
        pending = { ...pending, cell };
        continue;
      }
      if (pending.label.part === "group" && !isAmount(cell.text)) {
        pending = undefined;
        continue;
      }
      ledger.take(cell);
      if (pending.key !== "") keepAmount(head, pending, cell.text, row);
      pending = undefined;
    }
  }
  flush();
  return waiting;
}
