/** The table of all rules, for the documentation and the rule pages: made from the list of checks and their texts. */
import type { Check } from "../checks/check.ts";
import { CHECKS } from "../checks/index.ts";
import { language } from "./language.ts";
import { checkWords, findingSeverityWords, type RuleTexts, ruleSourceWords, ruleTexts } from "./zh/checks.ts";

/** One rule as people read it. */
export interface Rule extends RuleTexts {
  readonly id: string;
  /** `疑点、相符`. */
  readonly severities: string;
  readonly source: string;
  /** When it runs and who sees it. */
  readonly mode: string;
  readonly internal: boolean;
  readonly optional: boolean;
  /** Looks at self-evaluations only. */
  readonly evaluation: boolean;
}

/** All rules in the order of the list. A check without texts is an error of ours: it throws. */
export function rules(): Rule[] {
  return CHECKS.map(ruleOf);
}

/** The rules as a Markdown table. */
export function rulesTable(): string {
  const rows = rules().map(
    ({ id, name, severities, source, mode }) => `| \`${id}\` | ${name} | ${severities} | ${source} | ${mode} |`,
  );
  return ["| 规则 | 名称 | 结论 | 依据 | 范围 |", "|---|---|---|---|---|", ...rows].join("\n");
}

function ruleOf({ id, severities, source, optional, internal, evaluation }: Check): Rule {
  const texts = ruleTexts[id];
  if (!texts) throw new Error(`check without texts: ${id}`);
  return {
    ...texts,
    id,
    severities: severities.map((severity) => findingSeverityWords[severity]).join(language.comma),
    source: ruleSourceWords[source],
    mode: optional
      ? checkWords.optional
      : internal
        ? checkWords.internal
        : evaluation
          ? checkWords.evaluation
          : checkWords.always,
    internal: internal ?? false,
    evaluation: evaluation ?? false,
    optional: optional ?? false,
  };
}
