/**
 * The words of the form and the names of the code meet here and nowhere else: the content files, the recognizer,
 * the schema messages and the glossary page are all made from these lists.
 */

export * from "./indicator-terms.ts";

/** One word of the official form. */
export interface Term<Code extends string = string> {
  /** Name in the code and in exported data. */
  readonly code: Code;
  /** The word as the form prints it; also the key in content files. */
  readonly word: string;
  /** Other printings of the same word that departments use. */
  readonly synonyms?: readonly string[];
  /** One plain sentence for the glossary. */
  readonly meaning: string;
}

export type FieldCode = "title" | "year" | "name" | "department" | "implementingUnit" | "origin" | "period" | "goal";

export type FundCode = "total" | "fiscalAppropriation" | "carryOver" | "other";

export const FIELD_TERMS: readonly Term<FieldCode>[] = [
  { code: "title", word: "表名", meaning: "表格的名称。各地叫法略有不同，按原件照录。" },
  {
    code: "year",
    word: "年度",
    synonyms: ["预算年度", "预算年份", "所属年度"],
    meaning: "预算所属的年份，从 1 月 1 日到 12 月 31 日。",
  },
  {
    code: "name",
    word: "项目名称",
    synonyms: [
      "项目",
      "项目支出名称",
      "申报项目名称",
      "专项名称",
      "单位名称、项目名称",
      "项目(政策)名称",
      "专项(项目)名称",
      "专项资金名称",
      "单位(专项)名称",
      "单位(项目)名称",
      "单位名称/项目名称",
      "二级项目名称",
      "预算项目名称",
    ],
    meaning: "这笔钱所办的事，由申报单位命名。",
  },
  {
    code: "department",
    word: "主管部门",
    synonyms: [
      "主管部门及代码",
      "主管部门及编码",
      "主管部门名称",
      "主管预算部门",
      "预算主管部门",
      "项目主管部门",
      "主管单位",
      "主管部门(单位)",
      "部门名称",
      "预算部门",
      "一级预算单位",
      "部门",
      "部门(单位)",
      "预算部门(单位)",
    ],
    meaning: "对项目负责、把项目列入自己部门预算的部门，方括号里是预算代码。",
  },
  {
    code: "implementingUnit",
    word: "实施单位",
    synonyms: [
      "实施单位及代码",
      "实施单位名称",
      "具体实施单位",
      "项目实施单位",
      "项目单位",
      "项目承担单位",
      "单位名称",
      "预算单位",
      "预算单位名称",
      "项目申报单位",
      "用款单位",
      "项目用款单位",
      "资金使用单位",
      "项目执行单位",
      "预算执行单位",
      "项目预算执行单位",
      "项目实施主体",
    ],
    meaning: "具体花这笔钱、办这件事的单位，可以就是主管部门自己。",
  },
  {
    code: "origin",
    word: "项目来源",
    meaning: "项目是怎样立起来的。“本级申报项目”由本级部门自己申报。",
  },
  {
    code: "period",
    word: "项目期",
    synonyms: [
      "项目周期",
      "项目期限",
      "项目起止时间",
      "项目起止日期",
      "起止时间",
      "项目实施期",
      "实施期",
      "实施期限",
      "项目实施期限",
      "项目支出实施期",
      "项目实施周期",
      "项目年限",
    ],
    meaning: "项目从开始到结束的时间长度。",
  },
  {
    code: "goal",
    word: "年度目标",
    synonyms: [
      "年度总体目标",
      "年度绩效目标",
      "年度总目标",
      "年度总体绩效目标",
      "年度绩效总体目标",
      "年度绩效总目标",
      "项目年度目标",
      "项目年度绩效目标",
      "当年绩效目标",
      "本年度绩效目标",
      "预期目标",
      "年度预期目标",
      "绩效目标",
      "项目绩效目标",
      "项目绩效总目标",
      "总体目标",
      "总体绩效目标",
      "绩效总目标",
      "绩效总体目标",
      "整体目标",
    ],
    meaning: "用一段话说明这一年花这笔钱要达到什么。",
  },
];

export const FUND_TERMS: readonly Term<FundCode>[] = [
  {
    code: "total",
    word: "年度资金总额",
    synonyms: [
      "年度资金申请总额",
      "资金总额",
      "年度预算资金总额",
      "年度预算总额",
      "年度预算金额",
      "年度预算",
      "年度预算数",
      "年度资金",
      "年度金额",
      "本年度资金总额",
      "本年度预算金额",
      "当年预算金额",
      "当年预算",
      "项目当年预算",
      "项目当年预算金额",
      "本年预算",
      "本年预算数",
      "项目预算金额",
      "项目预算",
      "项目预算数",
      "项目预算总额",
      "项目年度预算",
      "预算金额",
      "项目金额",
      "资金额度",
      "预算资金总额",
      "项目预算资金总额",
      "预算数",
      "预算总额",
      "部门预算",
    ],
    meaning: "这个项目当年安排的全部资金，等于下面各项来源之和。",
  },
  {
    code: "fiscalAppropriation",
    word: "财政拨款",
    synonyms: [
      "当年财政拨款",
      "本年财政拨款",
      "年度财政拨款",
      "财政资金",
      "财政拨款资金",
      "财政性资金",
      "当年财政资金",
      "当年财政拨款资金",
    ],
    meaning: "财政当年从预算里拨给项目的钱。",
  },
  {
    code: "carryOver",
    word: "上年结转",
    synonyms: ["上年结转资金", "结转资金", "上年结转结余", "上年结转结余资金", "上年结转收入"],
    meaning: "上一年没有用完、结转到当年继续使用的钱。",
  },
  {
    code: "other",
    word: "其他资金",
    synonyms: ["其他", "其它资金"],
    meaning: "财政拨款和结转以外的钱，例如单位自己的收入。",
  },
];

/** Words around the form that a reader meets on the pages; only explained, never recognized. */
export const OTHER_TERMS: readonly Term[] = [
  {
    code: "projectForm",
    word: "项目支出绩效目标表",
    meaning: "部门随预算公开的表：一个项目一张，写明钱用来做什么、承诺什么、怎样衡量。",
  },
  { code: "funds", word: "项目资金", meaning: "项目当年的钱从哪里来，各有多少。" },
  { code: "indicators", word: "绩效指标", meaning: "把目标拆成可以逐条核对的承诺。" },
  {
    code: "not-applicable",
    word: "不适用",
    meaning: "表中的正式填法：这一类指标与本项目无关，不是漏填。",
  },
  { code: "qualitative", word: "定性", meaning: "用文字而不用数字表示的目标，例如“明显提升”。" },
];

/** The term with this code; the code must exist in the list. */
export function termOf<T extends Term>(terms: readonly T[], code: string): T {
  const term = terms.find((candidate) => candidate.code === code);
  if (!term) throw new Error(`unknown term code: ${code}`);
  return term;
}
