/** Findings in sentences, and their fields in words. */
import type { FindingData } from "../checks/check.ts";
import { EXECUTION_TERMS, EXTRA_COLUMN_TERMS } from "../model/column-terms.ts";
import { DETAIL_TERMS } from "../model/layout-terms.ts";
import { FIELD_TERMS, FUND_TERMS, INDICATOR_TERMS } from "../model/terms.ts";
import { fill } from "./fill.ts";
import { fieldWords, ruleTexts } from "./zh/checks.ts";

const COLUMNS = [...INDICATOR_TERMS, ...EXTRA_COLUMN_TERMS];

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
  if (part === "funds") return FUND_TERMS.find(({ code }) => code === number)?.word ?? fieldWords.funds;
  if (part === "execution") {
    const word = EXECUTION_TERMS.find(({ code }) => code === column)?.word ?? "";
    return fill(fieldWords.execution, { number: number ?? "", word });
  }
  if (part === "details") return DETAIL_TERMS.find(({ code }) => code === number)?.word ?? part;
  if (part === "midTermIndicators") return fieldWords.midTermIndicators;
  if (part === "others") return fill(fieldWords.other, { number: number ?? "" });
  if (part === "indicators") {
    if (number === undefined) return fieldWords.indicators;
    const term = COLUMNS.find(({ code }) => code === column)?.word ?? fieldWords.others;
    const word = column === "name" ? fieldWords.name : term;
    return fill(fieldWords.indicator, { number, word });
  }
  return FIELD_TERMS.find(({ code }) => code === part)?.word ?? part;
}
