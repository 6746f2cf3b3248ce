/** Findings in sentences, and their fields in words. */
import type { FindingData } from "../checks/check.ts";
import { fill } from "./fill.ts";
import { wordOf } from "./terms.ts";
import { fieldWords, ruleTexts } from "./zh/checks.ts";

/** The sentence of a finding with its figures filled in. */
export function findingSentence({
  rule,
  say,
  data,
}: Pick<FindingData, "say" | "data"> & { readonly rule: string }): string {
  return fill(ruleTexts[rule]?.say[say] ?? `${rule}.${say}`, data ?? {});
}

/** The field in words: `indicators.3.target` is 第 3 条指标的指标值. */
export function fieldLabel(field: string): string {
  const [part = "", number, column] = field.split(".");
  if (part === "funds") return wordOf("funds", number ?? "") ?? fieldWords.funds;
  if (part === "execution") {
    return fill(fieldWords.execution, { number: number ?? "", word: wordOf("execution", column ?? "") ?? "" });
  }
  if (part === "details") return wordOf("details", number ?? "") ?? part;
  if (part === "midTermIndicators") return fieldWords.midTermIndicators;
  if (part === "others") return fill(fieldWords.other, { number: number ?? "" });
  if (part === "indicators") {
    if (number === undefined) return fieldWords.indicators;
    const term = wordOf("columns", column ?? "") ?? fieldWords.others;
    const word = column === "name" ? fieldWords.name : term;
    return fill(fieldWords.indicator, { number, word });
  }
  return wordOf("head", part) ?? part;
}
