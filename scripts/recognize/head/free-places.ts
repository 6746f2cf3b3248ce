/** Whether a label's place in the form is still free: a word printed again is a value, or heads others. */

import type { Cell } from "../../source/document.ts";
import { GOALS, type Pending } from "../head-values.ts";
import { keyOf } from "../money/fund-values.ts";
import type { Label } from "../words/labels.ts";
import type { FieldLine } from "./field-line.ts";

/** 总体目标 beside 中期目标 and 年度目标 only heads them. */
export function dropSideLabel(waiting: Pending[], key: string): void {
  const index = waiting.findIndex((one) => one.key === key);
  if (index !== -1) waiting.splice(index, 1);
}

/** Whether the label's place in the form is still free; a repeated word is a value. */
export function isFree(label: Label, cell: Cell, { row, head, sides, waiting, pending }: FieldLine): boolean {
  const key = keyOf(label, cell, row, sides);
  // 项目预算 beside 年度资金总额 only heads the lines of money.
  if (pending?.key === key && label.part === "fund") return !head.values.has(key);
  if (pending?.label.part === "group") return !head.values.has(key);
  if (GOALS.has(key)) return !head.values.has(key);
  return !head.values.has(key) && !waiting.some((one) => one.key === key) && pending?.key !== key;
}
