/** Goals and other long texts that stand in the rows below their labels. */
import { GOALS, type HeadFields, type Pending, setValue } from "./head.ts";
import { labelOf } from "./labels.ts";
import { anchorOf, type Ledger } from "./ledger.ts";
import { filledCells, type NumberedRow } from "./regions.ts";
import { joinWraps } from "./wraps.ts";

/** Goals whose text stands in the row below their labels: by column, or in order where columns were lost. */
export function settleGoals(
  goals: readonly Pending[],
  row: NumberedRow,
  head: HeadFields,
  ledger: Ledger,
  lastGoal: string | undefined,
): Pending[] {
  const open = ledger.openCells(row).filter((cell) => labelOf(cell.text) === undefined);
  if (open.length === 0 || open.length < ledger.openCells(row).length) return [...goals];
  if (goals.length === 0) {
    const [only, ...rest] = open;
    if (!only || rest.length > 0 || lastGoal === undefined || filledCells(row).length !== 1 || only.column === 0)
      return [];
    ledger.take(only);
    head.values.set(lastGoal, `${head.values.get(lastGoal)}\n${joinWraps(only.text)}`);
    return [];
  }
  const inOrder = open.length === goals.length;
  for (const [index, cell] of open.entries()) {
    const goal = inOrder
      ? goals[index]
      : ([...goals].reverse().find((one) => one.cell.column <= cell.column) ?? goals[0]);
    if (!goal || head.values.has(goal.key)) continue;
    ledger.take(cell);
    setValue(head, goal, cell.text, row);
  }
  return [];
}

/** The goal that this row stated or went on with; a further row without a label belongs to it. */
export function goalOf(row: NumberedRow, head: HeadFields): string | undefined {
  const stated = [...GOALS].filter((key) => head.rows.get(key) === anchorOf(row));
  return stated.length === 1 ? stated[0] : undefined;
}
