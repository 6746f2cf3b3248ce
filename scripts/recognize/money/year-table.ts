/** Lines of money in a column a year: this year's are the form's, the others are kept under both heads. */
import type { Cell } from "../../source/document.ts";
import { type HeadValues, setValue } from "../head-values.ts";
import type { Ledger } from "../ledger.ts";
import type { NumberedRow } from "../rows.ts";
import { isAmount, isSum } from "../words/amounts.ts";
import { bareLabel, type Label, labelOf } from "../words/labels.ts";
import { joinLines } from "../words/wraps.ts";

/** Amounts of the year beside those of the year before or of several years: the head of each column, and which is the form's. */
interface YearHeads {
  /** 资金来源, 项目: what stands before the columns. */
  readonly before: readonly Cell[];
  readonly cells: readonly Cell[];
  readonly own: Cell;
}

function projectKey({ code, word }: Label): string {
  return `总/${code === "total" ? "资金总额" : word}`;
}

/** The heads of the columns, where one is this year's. */
export function yearHeadsOf(open: readonly Cell[], below: readonly Cell[]): YearHeads | undefined {
  const totals = totalHeadsOf(open, below);
  if (totals) return totals;
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

/** 实施期资金总额 | 年度资金总额 over the amounts of every line: no amount stands beside them. */
function totalHeadsOf(open: readonly Cell[], below: readonly Cell[]): YearHeads | undefined {
  const own = open.find(({ text }) => labelOf(text)?.code === "total" && labelOf(text)?.part === "fund");
  const project = open.find(({ text }) => labelOf(text)?.part === "projectTotal");
  if (!own || !project || open.some(({ text }) => isAmount(text))) return undefined;
  const cells = [own, project].sort((a, b) => a.column - b.column);
  const areHeads = cells.every(({ column }) => below.some((cell) => cell.column === column && isAmount(cell.text)));
  return areHeads
    ? { own, cells, before: open.filter((cell) => cell.column < Math.min(own.column, project.column)) }
    : undefined;
}

/** The lines below: the own year's amounts are the form's where their words are known, all others stay under both heads. */
export function readYears(
  { before, cells, own }: YearHeads,
  rows: readonly NumberedRow[],
  head: HeadValues,
  ledger: Ledger,
): void {
  const first = Math.min(...cells.map(({ column }) => column));
  for (const row of rows) {
    const printed = ledger.openCells(row);
    const open = underHeads(printed, cells, own);
    const values = open.filter((cell) => cells.some(({ column }) => column === cell.column));
    const label = open.filter(({ column }) => column < first).at(-1);
    const amounts = values.filter(({ column }) => column <= own.column);
    if (!label || isAmount(label.text) || amounts.length === 0 || !amounts.every(({ text }) => isAmount(text))) break;
    ledger.take(...before, ...cells, ...(open === printed ? [label, ...values] : printed));
    // 支出明细预算: what the money is spent on, not where it comes from.
    const isDetail = before.some(({ text }) => /明细|(?:成本|支出|费用)构成|测算/u.test(text));
    const word = isDetail ? undefined : isSum(label.text) ? labelOf("资金总额") : labelOf(label.text);
    for (const cell of values) {
      const column = cells.find((one) => one.column === cell.column);
      const isProjects = column !== undefined && labelOf(column.text)?.part === "projectTotal";
      const key =
        word?.part !== "fund" ? undefined : column === own ? word.word : isProjects ? projectKey(word) : undefined;
      if (word && key && !head.values.has(key)) {
        setValue(head, { key, label: word, cell: label }, cell.text, row);
      } else head.others.push({ label: `${joinLines(label.text)} ${joinLines(column?.text ?? "")}`, text: cell.text });
    }
  }
}

/** A line of as many amounts as there are heads, or heads up to the own year's, where the lost merged cells before it have let it slide left. */
function underHeads(open: readonly Cell[], heads: readonly Cell[], own: Cell): readonly Cell[] {
  const [label, ...amounts] = open;
  const isSlid = label && !isAmount(label.text) && [heads.length, heads.indexOf(own) + 1].includes(amounts.length);
  if (!isSlid || !amounts.every(({ text }, index) => isAmount(text) && amounts[index]?.column !== heads[index]?.column))
    return open;
  return [label, ...amounts.map((cell, index) => ({ ...cell, column: heads[index]?.column ?? cell.column }))];
}
