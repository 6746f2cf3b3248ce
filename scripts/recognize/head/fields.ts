/** The head of a form: labels and the values behind or below them. */

import { GOALS, type HeadValues, LONG_TEXTS, type Pending } from "../head-values.ts";
import type { Ledger } from "../ledger.ts";
import { amountsBelow } from "../money/amounts-below.ts";
import { fundSidesOf } from "../money/fund-sides.ts";
import { keepAmount } from "../money/fund-values.ts";
import type { NumberedRow } from "../rows.ts";
import { readFieldRow } from "./field-row.ts";
import { goalOf, settleGoals, takeGoalGroup } from "./goals.ts";
import { readSections } from "./sections.ts";
import { settleAmbiguous, settleDepartments } from "./settle.ts";
import { keepUnknown } from "./unknown.ts";

/** Reads the rows above (or below) the indicators. What has no label stays open in the ledger. */
export function readFields(rows: readonly NumberedRow[], ledger: Ledger): HeadValues {
  const head: HeadValues = {
    values: new Map(),
    labels: new Map(),
    rows: new Map(),
    others: [],
    problems: [],
  };
  const sides = fundSidesOf(rows);
  const exact = rows.some(({ cells }) => cells.some(({ colSpan = 1 }) => colSpan > 1));
  readSections(rows, head, sides, ledger);
  let goals: Pending[] = [];
  let lastGoal: string | undefined;
  let funds: readonly Pending[] = [];
  for (const row of rows) {
    for (const { label, cell } of amountsBelow(funds, row, ledger)) keepAmount(head, label, cell.text, row);
    takeGoalGroup(goals, row, ledger);
    const waiting = readFieldRow(row, head, sides, ledger);
    goals = settleGoals(goals, row, head, ledger, lastGoal);
    const own = waiting.filter((pending) => GOALS.has(pending.key) || LONG_TEXTS.has(pending.key));
    if (own.length > 0) goals = own;
    funds = waiting.filter(({ label }) => label.part === "fund" || label.part === "projectTotal");
    // A goal that this row went on with may go on in the next.
    lastGoal = goalOf(row, head) ?? (head.goalRow === row.number ? lastGoal : undefined);
    keepUnknown(row, head, ledger, exact);
  }
  settleAmbiguous(head);
  settleDepartments(head);
  return head;
}
