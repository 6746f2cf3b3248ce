/** The labels of the form, and what each stands for. */
import { DETAIL_TERMS } from "../../../src/model/layout-terms.ts";
import { bareLabel } from "../../../src/model/printed-word.ts";
import { FIELD_TERMS, FUND_TERMS, INDICATOR_TERMS, type Term } from "../../../src/model/terms.ts";

/** What a printed label stands for. */
export interface Label {
  readonly part: "field" | "detail" | "fund" | "projectTotal" | "column" | "group" | "personal" | "moneyUnit" | "seal";
  /** Code of the term; for groups `funds`, `indicators` or `midTermIndicators`. */
  readonly code: string;
  /** The content key. */
  readonly word: string;
  /** Of a department: how far down the levels of government it stands, where the label names one. */
  readonly rank?: number;
  /** `实施单位/项目负责人`: a person's name stands behind the value, and is masked. */
  readonly withPerson?: true;
}

/** Totals of the whole project; printed beside the year's total they are another sum. */
const PROJECT_TOTALS = [
  "项目资金总额",
  "项目总资金",
  "项目总额",
  "项目总投资",
  "项目总预算",
  "项目总金额",
  "中期资金总额",
  "中长期资金总额",
  "实施期金额",
  "实施期总金额",
  "实施周期资金总额",
  "实施期资金总额",
  "实施期总额",
];

/** What stands beside or over the lines of money. */
const FUND_GROUPS = [
  "项目资金",
  "资金情况",
  "项目资金情况",
  "资金来源",
  "预算资金",
  "预算资金情况",
  "资金金额",
  "项目资金金额",
  "资金构成",
  "项目资金构成",
  "资金总体情况",
  "预算情况",
  "年度资金情况",
  "项目资金申请",
  "资金申请",
  "预算执行情况",
  "项目资金来源",
  "项目年度资金",
];

/** Every label by its words without spaces and punctuation. */
export const LABELS: ReadonlyMap<string, Label> = new Map([
  ...labelsOf("column", INDICATOR_TERMS),
  ...labelsOf("detail", DETAIL_TERMS),
  ...labelsOf("fund", FUND_TERMS),
  ...labelsOf("field", FIELD_TERMS),
  ...namesOf("projectTotal", "total", "资金总额", PROJECT_TOTALS),
  ...namesOf("group", "funds", "项目资金", FUND_GROUPS),
  ...namesOf("group", "indicators", "绩效指标", [
    "绩效指标",
    "年度绩效指标",
    "年度绩效指标表",
    "年度绩效目标表",
    "项目绩效指标",
    "绩效目标指标",
  ]),
  ...namesOf("group", "midTermIndicators", "中期绩效指标", [
    "中期绩效指标",
    "中长期绩效指标",
    "长期绩效指标",
    "长期绩效指标表",
    "长期绩效目标表",
    "实施期绩效指标",
    "项目期绩效指标",
  ]),
  ...namesOf("moneyUnit", "unit", "单位", ["金额单位", "资金单位", "货币单位", "单位"]),
  ...namesOf("seal", "seal", "盖章", ["盖章", "公章"]),
  ["部门/单位", { part: "field", code: "department", word: "主管部门" }],
  ["标题", { part: "field", code: "title", word: "表名" }],
]);

function labelsOf(part: Label["part"], terms: readonly Term[]): [string, Label][] {
  return terms.flatMap((term) => namesOf(part, term.code, term.word, [term.word, ...(term.synonyms ?? [])]));
}

function namesOf(part: Label["part"], code: string, word: string, names: readonly string[]): [string, Label][] {
  return names.map((name): [string, Label] => [bareLabel(name), { part, code, word }]);
}
