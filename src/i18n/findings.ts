/** Findings in sentences. */
import type { FindingData } from "../checks/check.ts";
import { ruleTexts } from "./zh/checks.ts";

/** The sentence of a finding with its figures filled in. */
export function findingSentence({
  rule,
  say,
  data,
}: Pick<FindingData, "say" | "data"> & { readonly rule: string }): string {
  const sentence = ruleTexts[rule]?.say[say] ?? `${rule}.${say}`;
  return sentence.replace(/\{(\w+)\}/gu, (_, name: string) => data?.[name] ?? "");
}
