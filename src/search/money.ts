/** Conditions on the money of a project, as people type them: `50万以上`, `≥50`, `10万到50万元`. */
import { type Figure, parseFigure } from "./figure.ts";
import { fold } from "./fold.ts";

/** An amount to compare with, in 元; with `upTo` it lies between both. */
export interface Money {
  readonly figure: Figure;
  readonly upTo?: Figure;
}

/** What people call the money of a project: `资金超过100万元`. */
const WORDS: ReadonlySet<string> = new Set(
  ["资金", "项目资金", "预算", "项目预算", "年度预算", "金额", "总额", "资金总额", "年度资金总额", "经费"].map(fold),
);

/** Whether the word is one for the money of a project; `资金在` too. */
export function isMoneyWord(text: string): boolean {
  return WORDS.has(fold(text).replace(/[在从为]$/u, ""));
}

/** The condition that a person means by `资金:`; undefined where it is none of money. */
export function parseMoney(typed: string): Money | undefined {
  const range = parseMoneyRange(typed, "万");
  if (range) return range;
  const figure = parseFigure(amountOf(typed));
  return figure?.unit === "元" ? { figure } : undefined;
}

const RANGE =
  /^[在从为]?\s*(\d[\d,.]*)\s*(万亿|[万亿])?元?\s*(?:到|至|[-—–~])\s*(\d[\d,.]*)\s*(万亿|[万亿])?(元)?\s*(?:之间|以内)?$/u;

/** `10万到50万`, `10-50万元`; without any unit of money only where it is known to be meant, in that one. */
export function parseMoneyRange(typed: string, meant?: "万"): Money | undefined {
  const [all, low = "", lowUnit, high = "", highUnit, yuan] = RANGE.exec(fold(typed).trim()) ?? [];
  if (all === undefined) return undefined;
  const unit = highUnit ?? (yuan ? "" : meant);
  if (unit === undefined) return undefined;
  const sums = [low + (lowUnit ?? unit), high + unit];
  const yuanIn = (sum: string): number => parseFigure(`≥${sum}元`)?.value ?? 0;
  // The larger one may be typed first.
  const [from, to] = sums.sort((some, other) => yuanIn(some) - yuanIn(other));
  const [figure, upTo] = [parseFigure(`≥${from}元`), parseFigure(`≤${to}元`)];
  return figure && upTo && { figure, upTo };
}

/** Money as forms count it: `50万以上` are 万元, and so is `50`. What it was read as stands in both units on the page. */
export function amountOf(typed: string): string {
  const text = fold(typed).trim();
  if (/[万亿]/u.test(text)) return text.replace(/(\d\s*(?:万亿|[万亿]))(?![元亿])/u, "$1元");
  return /[元%]/u.test(text) ? text : text.replace(/(\d)(?=\D*$)/u, "$1万元");
}
