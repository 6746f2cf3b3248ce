/** The texts of the checks: what a finding says, and what its rule is. Neutral: a finding is a question, no verdict. */
import { figureRules } from "./checks-figures.ts";
import { pointRules } from "./checks-points.ts";
import { termRules } from "./checks-terms.ts";
import { unitRules } from "./checks-units.ts";
import { wordingRules } from "./checks-wording.ts";

/** The texts of one rule; `{…}` in the sentences is filled from the finding's data. */
export interface RuleTexts {
  /** Short name of the rule. */
  readonly name: string;
  /** One sentence for every way in which the rule speaks. */
  readonly say: Readonly<Record<string, string>>;
  /** What to do; absent for rules that only confirm or remind. */
  readonly fix: string;
  /** Why the rule exists and where it comes from. */
  readonly why: string;
  readonly good: string;
  readonly bad: string;
  /** Where the rule can be wrong. */
  readonly limits: string;
}

export const ruleTexts: Readonly<Record<string, RuleTexts>> = {
  ...figureRules,
  ...pointRules,
  ...unitRules,
  ...termRules,
  ...wordingRules,
};

/** 疑点 asks for a look, 提示 suggests one, 相符 confirms. */
export const findingSeverityWords = { doubt: "疑点", hint: "提示", fits: "相符" } as const;

export const ruleSourceWords = {
  law: "法律法规",
  "entry-rule": "填报要求",
  "review-rule": "绩效目标审核要求",
  reading: "算术与通读",
} as const;

export const checkWords = {
  optional: "各地要求不同，默认关闭",
  internal: "只提醒部门，不对外显示",
  evaluation: "只检查自评表",
  always: "默认开启",
} as const;

/** Fields of the form that have no term of their own. */
export const fieldWords = {
  funds: "项目资金",
  indicators: "绩效指标",
  indicator: "第 {number} 条指标的{word}",
  name: "名称",
  others: "其他栏目",
  midTermIndicators: "中期绩效指标",
  execution: "预算执行第 {number} 行的{word}",
  other: "其他栏目第 {number} 项",
} as const;
