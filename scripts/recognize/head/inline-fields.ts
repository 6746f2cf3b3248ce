/** Cells of the head that hold label and value together. */

import type { Cell } from "../../source/document.ts";
import { setValue } from "../head-values.ts";
import { keyOf, unitIn } from "../money/fund-values.ts";
import { headingOf } from "../words/heading.ts";
import { inlineOf, statementsOf } from "../words/inline-labels.ts";
import type { FieldLine } from "./field-line.ts";

/** The labelled statements of a cell: several with gaps between them, or the whole cell as one. */
export function statementsIn(text: string): NonNullable<ReturnType<typeof inlineOf>>[] {
  const parts = statementsOf(text);
  const labelled = parts.map((part) => inlineOf(part));
  const all = labelled.every(
    (one, index) => one !== undefined || Object.keys(headingOf(parts[index] ?? "")).length > 0,
  );
  return (all ? labelled : [inlineOf(text)]).filter((one) => one !== undefined);
}

/** Keeps the value under its label, unless that already has one. */
export function takeInline(
  { label, printed, value }: NonNullable<ReturnType<typeof inlineOf>>,
  cell: Cell,
  { row, head, sides, ledger }: FieldLine,
): void {
  if (label.part === "moneyUnit") {
    head.moneyUnit ??= unitIn(`(${value})`);
    ledger.take(cell);
    return;
  }
  // 单位名称 above the form's name says who filled it in; who carries it out may be printed below.
  const files = label.code === "implementingUnit" && !head.values.has("项目名称");
  const key = files ? "填报单位" : keyOf(label, cell, row, sides);
  if (head.values.has(key)) return;
  ledger.take(cell);
  if (label.part !== "seal" && value !== "")
    setValue(head, { key, label, cell: { ...cell, text: printed } }, value, row);
}
