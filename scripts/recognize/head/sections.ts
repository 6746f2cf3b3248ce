/** Small tables inside the head of a form: a row of column heads, rows of values below (项目实施进度计划, 资金来源情况). */
import type { Cell } from "../../source/document.ts";
import { GOALS, type HeadValues, setValue } from "../head-values.ts";
import { anchorOf, type Ledger } from "../ledger.ts";
import type { FundSides } from "../money/fund-sides.ts";
import { areAmounts, type Heads, keepHead, readAmounts } from "../money/fund-table.ts";
import { readYears, yearHeadsOf } from "../money/year-table.ts";
import type { NumberedRow } from "../rows.ts";
import { isAmount, isSum } from "../words/amounts.ts";
import { fundSourceOf } from "../words/fund-sources.ts";
import { bareLabel, isLevel1, isLevel2, labelOf } from "../words/labels.ts";
import { joinLines, joinWraps } from "../words/wraps.ts";
import { takeGoalHeads } from "./goals.ts";

/** Takes the tables; amounts under known words become the form's, everything else stays under its heads. */
export function readSections(
  rows: readonly NumberedRow[],
  head: HeadValues,
  sides: FundSides | undefined,
  ledger: Ledger,
): void {
  // 合计 among the sources is the form's total where it prints no other.
  const hasTotal = rows.some((row) => {
    const cells = ledger.openCells(row);
    return cells.some(({ text }, index) => isYearsTotal(text) && isAmount(cells[index + 1]?.text ?? ""));
  });
  for (const [index, row] of rows.entries()) {
    const years = yearHeadsOf(ledger.openCells(row), ledger.openCells(rows[index + 1] ?? row));
    if (years) readYears(years, rows.slice(index + 1), head, ledger);
    takeGoalHeads(row, head, ledger);
    const heads = headsOf(ledger.openCells(row));
    if (!heads) continue;
    const below = rows.slice(index + 1, index + (heads.group?.rowSpan ?? 2));
    if (below[0] && areAmounts(heads, ledger.openCells(below[0])))
      readAmounts(heads, below[0], head, hasTotal ? undefined : "资金总额", sides, ledger);
    else if (COSTS.test(heads.cells[0]?.text ?? "")) {
      if (heads.group && labelOf(heads.group.text)?.part === "fund") ledger.take(heads.group);
      readLines({ ...heads, group: heads.cells[0] }, costLines(row, rows, ledger), head, ledger);
    } else if (heads.group && heads.cells.length >= 3 && below.length > 0) readLines(heads, below, head, ledger);
  }
}

/** 项目预算成本构成 | 金额 | …: what the money is for, down to its sum (鄂州). */
const COSTS = /(?:成本|资金|费用|支出)构成$/u;

function costLines(row: NumberedRow, rows: readonly NumberedRow[], ledger: Ledger): readonly NumberedRow[] {
  const below = rows.slice(rows.indexOf(row) + 1);
  const sum = below.findIndex((line) => isSum(ledger.openCells(line)[0]?.text ?? ""));
  return below.slice(0, sum + 1);
}

/** Two or more short texts that no value separates, after a cell that spans the rows below. */
function headsOf(open: readonly Cell[]): Heads | undefined {
  const [first, ...rest] = open;
  // 项目预算 | 成本构成 | 金额: the label beside the lines of costs, also where it lost what it spans.
  const headsCosts = COSTS.test(rest[0]?.text ?? "") && !COSTS.test(first?.text ?? "");
  const isGroup =
    first !== undefined && ((first.rowSpan ?? 1) > 1 || headsCosts || labelOf(first.text)?.part === "group");
  const cells = isGroup && !COSTS.test(first.text) ? rest : open;
  // An indicator that lost its header is no row of heads, nor is a line of the form: 项目名称 | 路灯维护 | …
  const money = cells.filter(({ text }) => isSum(text) || labelOf(text)?.part === "fund" || fundSourceOf(text));
  const isOther = open.some(({ text }) => isLevelWord(text) || (labelOf(text)?.part === "field" && money.length < 3));
  const areHeads = cells.length >= 2 && !isOther && cells.every(({ text }) => isHead(text));
  return areHeads ? { group: isGroup ? first : undefined, cells } : undefined;
}

function isLevelWord(text: string): boolean {
  return isLevel1(text) || isLevel2(text);
}

function isHead(text: string): boolean {
  const bare = bareLabel(text);
  const isGoal = GOALS.has(labelOf(text)?.word ?? "");
  return bare.length >= 2 && bare.length <= 20 && !isGoal && !isAmount(text) && !/[。;,、:]/u.test(bare);
}

/** 合计 at the head of a line, under the head of the names. */
function sumIn([first]: readonly Cell[]): string {
  return first && isSum(first.text) ? joinLines(first.text) : "";
}

/** 合计 in the column 金额 of the money's own table. */
function isTotal(group: Cell | undefined, name: string, own: Cell, cell: Cell): boolean {
  return (
    /预算|资金|经费|构成/u.test(group?.text ?? "") &&
    isSum(name) &&
    /^金额/u.test(bareLabel(own.text)) &&
    isAmount(cell.text)
  );
}

/** Every cell under the head of its column; a cell in a column without one names its row. */
function readLines({ group, cells }: Heads, rows: readonly NumberedRow[], head: HeadValues, ledger: Ledger): void {
  const lines = rows.map((row) => ({ row, open: ledger.openCells(row) }));
  // Labels below labels are lines of the form, each with its value beside it.
  if (lines.some(({ open }) => open.some((cell) => labelOf(cell.text) !== undefined))) return;
  ledger.take(...cells, ...(group ? [group] : []));
  const filled = new Set(lines.flatMap(({ open }) => open.map(({ column }) => column)));
  for (const cell of cells) if (!filled.has(cell.column)) keepHead(group, cell, head);
  for (const { row, open } of lines) {
    ledger.take(...open);
    const named = open.filter((cell) => !cells.some(({ column }) => column === cell.column));
    const name = named.map(({ text }) => joinLines(text)).join(" ") || sumIn(open);
    for (const cell of open) {
      const own = cells.find(({ column }) => column === cell.column);
      if (!own) continue;
      const label = [group?.text ?? "", name, own.text]
        .map(joinLines)
        .filter((part) => part !== "")
        .join(" ");
      if (isTotal(group, name, own, cell) && !head.values.has("年度资金总额")) {
        const total = labelOf("资金总额");
        if (total)
          setValue(head, { key: "年度资金总额", label: total, cell: { ...cell, text: label } }, cell.text, row);
      } else head.others.push({ label, text: joinWraps(cell.text) });
    }
    const isAlone = named.length === open.length && name !== "";
    if (isAlone) head.others.push({ label: joinLines(group?.text ?? anchorOf(row)), text: name });
  }
}

function isYearsTotal(text: string): boolean {
  const label = labelOf(text);
  return label?.part === "fund" && label.code === "total";
}
