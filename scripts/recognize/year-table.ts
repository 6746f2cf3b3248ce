/** Lines of money in a column a year: this year's are the form's, the others are kept under both heads. */
import type { Cell } from "../source/document.ts";
import { isAmount, isSum } from "./funds.ts";
import { type HeadFields, setValue } from "./head.ts";
import { bareLabel, labelOf } from "./labels.ts";
import type { Ledger } from "./ledger.ts";
import type { NumberedRow } from "./regions.ts";
import { joinLines } from "./wraps.ts";

/** Amounts of the year beside those of the year before or of several years: the head of each column, and which is the form's. */
interface YearHeads {
  /** 资金来源, 项目: what stands before the columns. */
  readonly before: readonly Cell[];
  readonly cells: readonly Cell[];
  readonly own: Cell;
}

/** The heads of the columns, where one is this year's. */
export function yearHeadsOf(open: readonly Cell[]): YearHeads | undefined {
  const own = open.find(({ text }) => /^(?:本年|当年)/u.test(bareLabel(text)));
  const before = open.find(({ text }) => /^(?:上年|上一年|[二两三四五]年)/u.test(bareLabel(text)));
  if (!own || !before || labelOf(before.text)) return undefined;
  const first = Math.min(own.column, before.column);
  return {
    own,
    cells: open.filter(({ column }) => column >= first),
    before: open.filter(({ column }) => column < first),
  };
}

/** The lines below: the own year's amounts are the form's where their words are known, all others stay under both heads. */
export function readYears(
  { before, cells, own }: YearHeads,
  rows: readonly NumberedRow[],
  head: HeadFields,
  ledger: Ledger,
): void {
  const first = Math.min(...cells.map(({ column }) => column));
  for (const row of rows) {
    const open = ledger.openCells(row);
    const values = open.filter((cell) => cells.some(({ column }) => column === cell.column));
    const label = open.filter(({ column }) => column < first).at(-1);
    const amounts = values.filter(({ column }) => column <= own.column);
    if (!label || amounts.length === 0 || !amounts.every(({ text }) => isAmount(text))) break;
    ledger.take(...before, ...cells, label, ...values);
    // 支出明细预算: what the money is spent on, not where it comes from.
    const isDetail = before.some(({ text }) => /明细|构成|测算/u.test(text));
    const word = isDetail ? undefined : isSum(label.text) ? labelOf("资金总额") : labelOf(label.text);
    for (const cell of values) {
      const column = cells.find((one) => one.column === cell.column);
      if (column === own && word?.part === "fund" && !head.values.has(word.word)) {
        setValue(head, { key: word.word, label: word, cell: label }, cell.text, row);
      } else head.others.push({ label: `${joinLines(label.text)} ${joinLines(column?.text ?? "")}`, text: cell.text });
    }
  }
}
