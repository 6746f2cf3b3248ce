/**
 * The words of the form and the names of the code meet here and nowhere else: the content files, the recognizer,
 * the schema messages and the glossary page are all made from these lists.
 */

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
export type IndicatorColumn = "level1" | "level2" | "name" | "target";
export type CategoryCode = "output" | "benefit" | "satisfaction" | "cost";
export type KindCode =
  | "quantity"
  | "quality"
  | "timeliness"
  | "cost"
  | "economic"
  | "social"
  | "ecological"
  | "sustainability"
  | "satisfaction";

export const FIELD_TERMS: readonly Term<FieldCode>[] = [
  { code: "title", word: "表名", meaning: "表格的名称。各地叫法略有不同，按原件照录。" },
  { code: "year", word: "年度", meaning: "预算所属的年份，从 1 月 1 日到 12 月 31 日。" },
  {
    code: "name",
    word: "项目名称",
    synonyms: ["项目", "项目支出名称"],
    meaning: "这笔钱所办的事，由申报单位命名。",
  },
  {
    code: "department",
    word: "主管部门",
    synonyms: ["主管部门及代码", "主管预算部门", "预算主管部门", "主管单位"],
    meaning: "对项目负责、把项目列入自己部门预算的部门，方括号里是预算代码。",
  },
  {
    code: "implementingUnit",
    word: "实施单位",
    synonyms: ["项目实施单位", "项目单位", "项目承担单位"],
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
    synonyms: ["项目周期", "项目期限", "项目起止时间"],
    meaning: "项目从开始到结束的时间长度。",
  },
  {
    code: "goal",
    word: "年度目标",
    synonyms: ["年度总体目标", "年度绩效目标", "年度总目标"],
    meaning: "用一段话说明这一年花这笔钱要达到什么。",
  },
];

export const FUND_TERMS: readonly Term<FundCode>[] = [
  {
    code: "total",
    word: "年度资金总额",
    synonyms: ["年度资金申请总额", "资金总额"],
    meaning: "这个项目当年安排的全部资金，等于下面各项来源之和。",
  },
  {
    code: "fiscalAppropriation",
    word: "财政拨款",
    synonyms: ["当年财政拨款", "财政资金"],
    meaning: "财政当年从预算里拨给项目的钱。",
  },
  {
    code: "carryOver",
    word: "上年结转",
    synonyms: ["上年结转资金", "结转资金"],
    meaning: "上一年没有用完、结转到当年继续使用的钱。",
  },
  { code: "other", word: "其他资金", meaning: "财政拨款和结转以外的钱，例如单位自己的收入。" },
];

export const INDICATOR_TERMS: readonly Term<IndicatorColumn>[] = [
  { code: "level1", word: "一级指标", meaning: "指标的大类：产出、效益、满意度，较新的表另有成本。" },
  { code: "level2", word: "二级指标", meaning: "大类之下的小类，例如数量、质量、时效、成本。" },
  {
    code: "name",
    word: "三级指标",
    synonyms: ["指标名称"],
    meaning: "具体衡量的那一件事，由项目自己定。",
  },
  {
    code: "target",
    word: "指标值",
    synonyms: ["年度指标值", "目标值"],
    meaning: "承诺要达到的数、日期或程度。",
  },
];

export const CATEGORY_TERMS: readonly Term<CategoryCode>[] = [
  { code: "output", word: "产出指标", meaning: "这笔钱直接做出了什么：多少、多好、多快、多贵。" },
  { code: "benefit", word: "效益指标", meaning: "做出来的东西带来了什么变化。" },
  {
    code: "satisfaction",
    word: "满意度指标",
    meaning: "服务对象满意不满意，通常用问卷得出的百分比。",
  },
  { code: "cost", word: "成本指标", meaning: "较新的表把成本单列为一级指标。" },
];

/** A second-level kind, with the first-level category it belongs to. */
export interface KindTerm extends Term<KindCode> {
  readonly category: CategoryCode;
}

export const KIND_TERMS: readonly KindTerm[] = [
  {
    category: "output",
    code: "quantity",
    word: "数量指标",
    meaning: "做多少：人次、场次、套数、篇数。",
  },
  {
    category: "output",
    code: "quality",
    word: "质量指标",
    meaning: "做得怎样：合格率、出勤率、验收通过率。",
  },
  { category: "output", code: "timeliness", word: "时效指标", meaning: "什么时候做完，或多久做一次。" },
  { category: "output", code: "cost", word: "成本指标", meaning: "花多少钱：单价、标准或总额。" },
  { category: "benefit", code: "economic", word: "经济效益指标", meaning: "对收入、节约、产业的影响。" },
  { category: "benefit", code: "social", word: "社会效益指标", meaning: "对群众和社会的影响。" },
  {
    category: "benefit",
    code: "ecological",
    word: "生态效益指标",
    synonyms: ["环境效益指标", "生态环境效益指标"],
    meaning: "对环境的影响。",
  },
  {
    category: "benefit",
    code: "sustainability",
    word: "可持续影响指标",
    synonyms: ["可持续发展指标", "可持续效益指标"],
    meaning: "钱花完以后，影响还能持续多久。",
  },
  {
    category: "satisfaction",
    code: "satisfaction",
    word: "满意度指标",
    synonyms: ["服务对象满意度指标", "社会公众或服务对象满意度指标"],
    meaning: "服务对象的满意程度。",
  },
  { category: "cost", code: "economic", word: "经济成本指标", meaning: "花费的钱。" },
  { category: "cost", code: "social", word: "社会成本指标", meaning: "给社会带来的代价。" },
  {
    category: "cost",
    code: "ecological",
    word: "生态环境成本指标",
    synonyms: ["生态成本指标", "环境成本指标"],
    meaning: "给环境带来的代价。",
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

/** The second-level kind with this code inside this category, or undefined. */
export function kindTermOf(category: string, kind: string): KindTerm | undefined {
  return KIND_TERMS.find((term) => term.category === category && term.code === kind);
}
