/** Build side: what the checks found, as columns. */
import type { Finding } from "../../checks/inspect.ts";
import { findingSeverityWords, ruleTexts } from "../../i18n/zh/checks.ts";
import type { FindingColumns } from "../data.ts";

/** Published findings by project id. */
export type FindingMap = ReadonlyMap<string, readonly Pick<Finding, "severity" | "rule" | "field">[]>;

/** The findings of all rows, and the words for their codes. */
export function findingColumnsOf(
  projects: readonly { readonly id: string; readonly indicators: readonly object[] }[],
  findings: FindingMap,
): { readonly columns: FindingColumns; readonly labels: Readonly<Record<string, string>> } {
  const sets = new Map([["", 0]]);
  const codes = new Set<string>();
  const setOf = (own: readonly Pick<Finding, "severity" | "rule">[]): number => {
    const names = [...new Set(own.map(({ severity, rule }) => `${severity}/${rule}`))].sort();
    for (const name of names) codes.add(name);
    const key = names.join(" ");
    if (!sets.has(key)) sets.set(key, sets.size);
    return sets.get(key) ?? 0;
  };
  const columns = { projects: [] as number[], indicators: [] as number[] };
  for (const { id, indicators } of projects) {
    const own = findings.get(id) ?? [];
    columns.projects.push(setOf(own));
    const byIndicator = new Map<number, Pick<Finding, "severity" | "rule">[]>();
    for (const finding of own) {
      const number = Number(/^indicators\.(\d+)/u.exec(finding.field)?.[1] ?? 0);
      byIndicator.set(number, [...(byIndicator.get(number) ?? []), finding]);
    }
    for (const index of indicators.keys()) columns.indicators.push(setOf(byIndicator.get(index + 1) ?? []));
  }
  return { columns: { sets: [...sets.keys()], ...columns }, labels: labelsOf([...codes].sort()) };
}

function labelsOf(codes: readonly string[]): Record<string, string> {
  const words: Readonly<Record<string, string>> = findingSeverityWords;
  return Object.fromEntries(
    codes.flatMap((code) => {
      const [severity = "", rule = ""] = code.split("/");
      return [
        [severity, words[severity] ?? severity],
        [code, ruleTexts[rule]?.name ?? rule],
      ];
    }),
  );
}
