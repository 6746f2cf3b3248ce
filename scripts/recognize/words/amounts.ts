/** Amounts as forms print them: alone, or with their labels in one cell. */
import type { Cell } from "../../source/document.ts";
import { fundSourceOf } from "./fund-sources.ts";
import { type Label, labelOf } from "./labels.ts";

interface StatedAmount {
  readonly label: Label;
  readonly printed: string;
  /** The amount, and its cell where that is another one. */
  readonly amount: { readonly text: string; readonly cell?: Cell };
  /** `(其中：上级资金 3 万元)` behind the amount, or empty. */
  readonly remark: string;
}

/** Lines of money in one cell; not `whole` when it says more than they do, `onlyMoney` when that is remarks behind them. */
interface StatedAmounts {
  readonly amounts: readonly StatedAmount[];
  readonly whole: boolean;
  readonly onlyMoney: boolean;
}

/**
 * All lines of money in one cell: `年度资金总额:200万元;其中:财政拨款200万元`, or labels line by line with their amounts line
 * by line in the next cell. None when a line is no label with its amount.
 */
export function amountsIn(text: string, cells: readonly Cell[]): StatedAmounts {
  if (text.length > LONGEST_SUMS) return NONE;
  // Runs of spaces would be tried in every place that may have one.
  const parts = text
    .replace(/[^\S\n]{2,}/gu, " ")
    .split(BETWEEN_SUMS)
    .filter((part) => part.trim() !== "");
  const next = cells[cells.findIndex((cell) => cell.text === text) + 1];
  const below = next?.text.split("\n").filter(isAmount) ?? [];
  let onlyMoney = true;
  const amounts: StatedAmount[] = [];
  for (const [index, part] of parts.entries()) {
    const [, printed = "", own = "", remark = ""] = STATED.exec(part) ?? [];
    const cell = below.length === parts.length ? next : undefined;
    const amount = own !== "" ? { text: own } : cell && { text: below[index] ?? "", cell };
    // 自有资金: with nothing behind it.
    if (own === "" && /[:\uFF1A]\s*$/u.test(part) && parts.length > 1 && below.length === 0) continue;
    if (printed === "" || !amount) return NONE;
    const isWhole = labelOf(printed)?.code === "funds";
    const label =
      /^总额[:\uFF1A]?$/u.test(printed) || isWhole
        ? labelOf("资金总额")
        : (labelOf(printed) ?? (/^其[他它][:\uFF1A]?$/u.test(printed) ? labelOf("其他资金") : fundSourceOf(printed)));
    const isMoney = label?.part === "fund" || label?.part === "projectTotal";
    if (isMoney) amounts.push({ label, printed, amount, remark });
    onlyMoney &&= isMoney;
  }
  return { amounts, onlyMoney, whole: onlyMoney && amounts.every(({ remark }) => remark === "") };
}

const NONE: StatedAmounts = { amounts: [], whole: false, onlyMoney: false };
const LONGEST_SUMS = 2000;

/**
 * A sum ends at a mark outside brackets, at a comma before the next word, or at a gap after its figures; `1,000` goes on, and
 * so does a label with its colon over its amount.
 */
const BETWEEN_SUMS =
  /(?:[;\uFF1B]|(?<![:\uFF1A])\n|\n(?!\s*\d)|(?<=[元)\uFF09])\s+(?=[\d一二三四五六七八九十]{1,2}[.、\uFF0E])|[,\uFF0C](?=\s*\p{Script=Han})|(?<=[\d元])\s+(?=\p{Script=Han})|[。.]\s*$)(?![^(\uFF08]*[)\uFF09])/u;

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
