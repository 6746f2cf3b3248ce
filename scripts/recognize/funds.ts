/** The lines of money: which belong to the year and which to the whole project, where a form prints both. */
import { defined, type Funds } from "../../src/model/form.ts";
import { FUND_TERMS } from "../../src/model/terms.ts";
import type { Cell } from "../source/document.ts";
import { fundSourceOf } from "./fund-sources.ts";
import { inlineOf } from "./inline-labels.ts";
import { bareLabel, type Label, labelOf } from "./labels.ts";
import type { Ledger } from "./ledger.ts";
import type { NumberedRow } from "./regions.ts";

/** Two totals side by side: the grid columns of their labels. */
export interface FundSides {
  readonly projectColumn: number;
  readonly yearColumn: number;
  /** A group of lines that begins below the totals is the year's alone. */
  readonly below?: readonly NumberedRow[];
}

/** The columns of the two totals, if the form prints one beside the other. */
export function fundSidesOf(rows: readonly NumberedRow[]): FundSides | undefined {
  for (const [index, row] of rows.entries()) {
    const labels = fundLabelsOf(row);
    const totals = labels.filter(({ label }) => label.code === "total" && label.part === "fund");
    const year = totals.find(({ cell }) => totals.length === 1 || isYears(cell));
    // 资金总额 beside 当年资金总额 is the project's.
    const plain = totals.find(({ cell }) => year && cell !== year.cell && /^资金总额$/u.test(bareLabel(cell.text)));
    const project = labels.find(({ label }) => label.part === "projectTotal") ?? plain;
    if (!project || !year) continue;
    const group = rows.findIndex((one, at) => at > index && one.cells.some(isFundGroup));
    const sides = { projectColumn: project.cell.column, yearColumn: year.cell.column };
    return group === -1 ? sides : { ...sides, below: rows.slice(group) };
  }
  return undefined;
}

function isYears({ text }: Cell): boolean {
  return /当年|本年|年度/u.test(text);
}

function isFundGroup({ text }: Cell): boolean {
  return labelOf(text)?.code === "funds";
}

/** Content key of a line of money; `总/…` for the whole project's. */
export function fundKey(label: Label, cell: Cell, row: NumberedRow, sides: FundSides | undefined): string {
  const behindProject = fundLabelsOf(row).some(
    (one) => one.label.part === "projectTotal" && one.cell.column < cell.column,
  );
  const project =
    label.part === "projectTotal" ||
    (sides ? isProjects(label, cell, row, sides) : behindProject && label.code !== "total");
  return project ? `总/${label.code === "total" ? "资金总额" : label.word}` : label.word;
}

function isProjects(label: Label, cell: Cell, row: NumberedRow, sides: FundSides): boolean {
  if (sides.below?.includes(row)) return false;
  if (label.code === "total") return fundLabelsOf(row).length > 1 && cell.column === sides.projectColumn;
  const projectFirst = sides.projectColumn < sides.yearColumn;
  const labels = fundLabelsOf(row);
  if (labels.length > 1) return (labels[0]?.cell === cell) === projectFirst;
  if (label.code === "carryOver") return false;
  const onRight = cell.column >= Math.max(sides.projectColumn, sides.yearColumn);
  return onRight !== projectFirst;
}

function fundLabelsOf(row: NumberedRow): { cell: Cell; label: Label }[] {
  return row.cells.flatMap((cell) => {
    const label = labelOf(cell.text) ?? inlineOf(cell.text)?.label;
    return label?.part === "fund" || label?.part === "projectTotal" ? [{ cell, label }] : [];
  });
}

/** A row of amounts below a row of nothing but their labels: each with the label above it, in order where columns differ. */
export function amountsBelow<Waiting extends { readonly cell: Cell }>(
  labels: readonly Waiting[],
  row: NumberedRow,
  ledger: Ledger,
): { readonly label: Waiting; readonly cell: Cell }[] {
  const cells = ledger.openCells(row);
  if (cells.length === 0 || cells.length > labels.length || !cells.every((cell) => isAmount(cell.text))) return [];
  const byColumn = cells.every((cell) => labels.some((label) => label.cell.column === cell.column));
  ledger.take(...cells);
  return cells.flatMap((cell, index) => {
    const label = byColumn ? labels.find((one) => one.cell.column === cell.column) : labels[index];
    return label ? [{ label, cell }] : [];
  });
}

interface StatedAmount {
  readonly label: Label;
  readonly printed: string;
  /** The amount, and its cell where that is another one. */
  readonly amount: { readonly text: string; readonly cell?: Cell };
}

/** Lines of money in one cell; not `whole` when it says more than they do. */
interface StatedAmounts {
  readonly amounts: readonly StatedAmount[];
  readonly whole: boolean;
}

/**
 * All lines of money in one cell: `年度资金总额:200万元;其中:财政拨款200万元`, or labels line by line with their amounts line
 * by line in the next cell. None when a line is no label with its amount.
 */
export function amountsIn(text: string, cells: readonly Cell[]): StatedAmounts {
  if (text.length > LONGEST_SUMS) return { amounts: [], whole: false };
  // Runs of spaces would be tried in every place that may have one.
  const parts = text
    .replace(/[^\S\n]{2,}/gu, " ")
    .split(BETWEEN_SUMS)
    .filter((part) => part.trim() !== "");
  const next = cells[cells.findIndex((cell) => cell.text === text) + 1];
  const below = next?.text.split("\n").filter(isAmount) ?? [];
  let whole = true;
  const amounts: StatedAmount[] = [];
  for (const [index, part] of parts.entries()) {
    const [, printed = "", own = "", remark = ""] = STATED.exec(part) ?? [];
    const cell = below.length === parts.length ? next : undefined;
    const amount = own !== "" ? { text: own } : cell && { text: below[index] ?? "", cell };
    // 自有资金: with nothing behind it.
    if (own === "" && /[:\uFF1A]\s*$/u.test(part) && parts.length > 1 && below.length === 0) continue;
    if (printed === "" || !amount) return { amounts: [], whole: false };
    const isWhole = labelOf(printed)?.code === "funds";
    const label =
      /^总额[:\uFF1A]?$/u.test(printed) || isWhole ? labelOf("资金总额") : (labelOf(printed) ?? fundSourceOf(printed));
    const isMoney = label?.part === "fund" || label?.part === "projectTotal";
    if (isMoney) amounts.push({ label, printed, amount });
    whole &&= isMoney && remark === "";
  }
  return { amounts, whole };
}

const LONGEST_SUMS = 2000;

/**
 * A sum ends at a mark outside brackets, at a comma before the next word, or at a gap after its figures; `1,000` goes on.
 */
const BETWEEN_SUMS =
  /(?:[;\uFF1B\n]|(?<=元)\s+(?=[\d一二三四五六七八九十]{1,2}[.、\uFF0E])|[,\uFF0C](?=\s*\p{Script=Han})|(?<=[\d元])\s+(?=\p{Script=Han})|[。.]\s*$)(?![^(\uFF08]*[)\uFF09])/u;

/** A line of money: number, label, amount, remark in brackets. */
const STATED =
  /^\s*(?:20\d{2}年度?(?:预算|计划|拟)?(?:安排|申请|下达|投入)?\s*)?(?:[\d一二三四五六七八九十]{1,2}[、.\uFF0E]\s*)?((?:其中\s*[:\uFF1A]?\s*)?\p{Script=Han}{2,16}?(?:[(\uFF08][^()\uFF08\uFF09]{1,6}[)\uFF09])?[:\uFF1A]?)\s*([\d,.]+\s*(?:(?:百万|千|万|亿)?元?)?)?\s*([(\uFF08].*[)\uFF09])?\s*$/su;

/** 项目预算 | 合计: the second word heads the amount. */
export function isSum(text: string): boolean {
  return /^\s*(?:合\s*计|总\s*计|小\s*计|总\s*额)\s*$/u.test(text);
}

/** Whether the text is a sum of money as forms print it, or the stroke that stands for none. */
export function isAmount(text: string): boolean {
  return /^(?:[\d,.]+(?:(?:百万|千|万|亿)?元?)?|[-—–/]+)$/u.test(text.normalize("NFKC").replace(/\s+/gu, ""));
}

/** The funds among the values of a head; amounts as printed, without the unit that all of them carry. */
export function fundsOf(
  values: ReadonlyMap<string, string>,
  printedUnit: string | undefined,
  side: "" | "总/",
): Funds | undefined {
  const stated = FUND_TERMS.flatMap((term) => {
    const word = side !== "" && term.code === "total" ? "资金总额" : term.word;
    const text = values.get(side + word);
    return text === undefined ? [] : [[term.code, text] as const];
  });
  if (stated.length === 0) return undefined;
  const unit =
    printedUnit ?? unitOfAmounts(stated.map(([, text]) => text)) ?? assumedUnit(stated.map(([, text]) => text));
  return defined<Funds>({ unit, ...Object.fromEntries(stated.map(([code, text]) => [code, withoutUnit(text, unit)])) });
}

/** 万元, as most forms have it; amounts of which no project could have so many are in 元. */
function assumedUnit(amounts: readonly string[]): string {
  const isYuan = amounts.some((text) => Number(text.normalize("NFKC").replaceAll(",", "")) >= MOST_WAN);
  return isYuan ? "元" : "万元";
}

const MOST_WAN = 1_000_000;

/** Whether the form says in what unit its amounts are; one without amounts has nothing to say. */
export function statesUnit(values: ReadonlyMap<string, string>, printedUnit: string | undefined): boolean {
  const words = FUND_TERMS.flatMap(({ word }) => [word, `总/${word}`, "总/资金总额"]);
  const texts = words.flatMap((word) => values.get(word) ?? []).filter((text) => /\d/u.test(text));
  return printedUnit !== undefined || texts.length === 0 || unitOfAmounts(texts) !== undefined;
}

/** The unit that the first amount with one carries: `70.00万元` → `万元`. */
function unitOfAmounts(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const unit = /^[\d,.\s]+((?:百万|千|万|亿)?元)$/u.exec(text.normalize("NFKC").trim())?.[1];
    if (unit) return unit;
  }
  return undefined;
}

function withoutUnit(text: string, unit: string): string {
  const match = /^([\d,.\uFF0C]+)\s*(\D+)$/u.exec(text.trim());
  return match?.[1] && match[2] === unit ? match[1] : text;
}
