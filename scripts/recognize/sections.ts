/** Small tables inside the head of a form: a row of column heads, rows of values below (项目实施进度计划, 资金来源情况). */
import type { Cell } from "../source/document.ts";
import { type FundSides, fundKey, isAmount, isSum } from "./funds.ts";
import { GOALS, type HeadFields, setValue } from "./head.ts";
import { bareLabel, isLevel1, isLevel2, labelOf } from "./labels.ts";
import { anchorOf, type Ledger } from "./ledger.ts";
import { unitIn } from "./money-cells.ts";
import type { NumberedRow } from "./regions.ts";
import { UNLABELLED } from "./unread.ts";
import { joinLines, joinWraps } from "./wraps.ts";

/** A row of column heads and what stands before them. */
interface Heads {
  /** Spans the rows of the table, where it is printed. */
  readonly group: Cell | undefined;
  readonly cells: readonly Cell[];
}

/** Takes the tables; amounts under known words become the form's, everything else stays under its heads. */
export function readSections(
  rows: readonly NumberedRow[],
  head: HeadFields,
  sides: FundSides | undefined,
  ledger: Ledger,
): void {
  for (const [index, row] of rows.entries()) {
    const years = yearHeadsOf(ledger.openCells(row));
    if (years) readYears(years, rows.slice(index + 1), head, ledger);
    const heads = headsOf(ledger.openCells(row));
    if (!heads) continue;
    const below = rows.slice(index + 1, index + (heads.group?.rowSpan ?? 2));
    if (below[0] && areAmounts(heads, ledger.openCells(below[0]))) readAmounts(heads, below[0], head, sides, ledger);
    else if (COSTS.test(heads.cells[0]?.text ?? ""))
      readLines({ ...heads, group: heads.cells[0] }, costLines(row, rows, ledger), head, ledger);
    else if (heads.group && heads.cells.length >= 3 && below.length > 0) readLines(heads, below, head, ledger);
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
  const isGroup = first !== undefined && ((first.rowSpan ?? 1) > 1 || labelOf(first.text)?.part === "group");
  const cells = isGroup && !COSTS.test(first.text) ? rest : open;
  // An indicator that lost its header is no row of heads, nor is a line of the form: 项目名称 | 路灯维护 | …
  const isOther = open.some(({ text }) => isLevelWord(text) || labelOf(text)?.part === "field");
  const areHeads = cells.length >= 2 && !isOther && cells.every(({ text }) => isHead(text));
  return areHeads ? { group: isGroup ? first : undefined, cells } : undefined;
}

function isLevelWord(text: string): boolean {
  return isLevel1(text) || isLevel2(text);
}

/** A head that nothing stands below is kept with its table. */
function keepHead(group: Cell | undefined, cell: Cell, head: HeadFields): void {
  if (labelOf(cell.text)) return;
  head.others.push({ label: group ? joinLines(group.text) : UNLABELLED, text: joinLines(cell.text) });
}

function isHead(text: string): boolean {
  const bare = bareLabel(text);
  const isGoal = GOALS.has(labelOf(text)?.word ?? "");
  return bare.length >= 2 && bare.length <= 20 && !isGoal && !isAmount(text) && !/[。;,、:]/u.test(bare);
}

function areAmounts({ cells }: Heads, below: readonly Cell[]): boolean {
  const aligned = below.every((cell) => cells.some(({ column }) => column === cell.column));
  return below.length >= 2 && below.every(({ text }) => isAmount(text)) && (aligned || below.length === cells.length);
}

function readAmounts(
  { group, cells }: Heads,
  row: NumberedRow,
  head: HeadFields,
  sides: FundSides | undefined,
  ledger: Ledger,
): void {
  const amounts = ledger.openCells(row);
  const aligned = amounts.every((cell) => cells.some(({ column }) => column === cell.column));
  const known = cells.filter((cell) => labelOf(cell.text)?.part === "fund" || isSum(cell.text));
  // Rows of nothing but known words are read with the lines of money.
  if (known.length === cells.length) return;
  ledger.take(...cells, ...amounts, ...(group ? [group] : []));
  if (group) head.moneyUnit ??= unitIn(group.text);
  for (const [index, cell] of cells.entries()) {
    const amount = aligned ? amounts.find(({ column }) => column === cell.column) : amounts[index];
    if (!amount) {
      keepHead(group, cell, head);
      continue;
    }
    const label = labelOf(cell.text);
    const key = label?.part === "fund" ? fundKey(label, cell, row, sides) : undefined;
    if (label && key && !head.values.has(key)) setValue(head, { key, label, cell }, amount.text, row);
    else head.others.push({ label: joinLines(cell.text), text: amount.text });
  }
}

/** Amounts of the year beside those of the year before or of several years: the head of each column, and which is the form's. */
interface YearHeads {
  /** 资金来源, 项目: what stands before the columns. */
  readonly before: readonly Cell[];
  readonly cells: readonly Cell[];
  readonly own: Cell;
}

function yearHeadsOf(open: readonly Cell[]): YearHeads | undefined {
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
function readYears(
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
    if (!label || values.length === 0 || !values.every(({ text }) => isAmount(text))) break;
    ledger.take(...before, ...cells, label, ...values);
    const word = isSum(label.text) ? labelOf("资金总额") : labelOf(label.text);
    for (const cell of values) {
      const column = cells.find((one) => one.column === cell.column);
      if (column === own && word?.part === "fund" && !head.values.has(word.word)) {
        setValue(head, { key: word.word, label: word, cell: label }, cell.text, row);
      } else head.others.push({ label: `${joinLines(label.text)} ${joinLines(column?.text ?? "")}`, text: cell.text });
    }
  }
}

/** 合计 at the head of a line, under the head of the names. */
function sumIn([first]: readonly Cell[]): string {
  return first && isSum(first.text) ? joinLines(first.text) : "";
}

/** 合计 in the column 金额 of the money's own table. */
function isTotal(group: Cell | undefined, name: string, own: Cell, cell: Cell): boolean {
  return (
    /预算|资金|经费/u.test(group?.text ?? "") &&
    isSum(name) &&
    /^金额/u.test(bareLabel(own.text)) &&
    isAmount(cell.text)
  );
}

/** Every cell under the head of its column; a cell in a column without one names its row. */
function readLines({ group, cells }: Heads, rows: readonly NumberedRow[], head: HeadFields, ledger: Ledger): void {
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
