/** The words of the indicator tree: columns, first-level categories and second-level kinds. */
import type { Term } from "./terms.ts";

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

export const INDICATOR_TERMS: readonly Term<IndicatorColumn>[] = [
  {
    code: "level1",
    word: "一级指标",
    synonyms: ["一级", "一级指标名称", "一级目标", "一级绩效指标", "一级指标类型", "分解目标"],
    meaning: "指标的大类：产出、效益、满意度，较新的表另有成本。",
  },
  {
    code: "level2",
    word: "二级指标",
    synonyms: ["二级", "二级指标名称", "二级目标", "指标类别", "二级绩效指标", "二级指标类型", "分解目标内容"],
    meaning: "大类之下的小类，例如数量、质量、时效、成本。",
  },
  {
    code: "name",
    word: "三级指标",
    synonyms: [
      "指标名称",
      "三级",
      "三级指标名称",
      "绩效指标名称",
      "具体指标",
      "三级目标",
      "三级绩效指标",
      "三级指标内容",
      "三级指标(名称)",
      "三级指标及内容",
      "具体绩效指标",
    ],
    meaning: "具体衡量的那一件事，由项目自己定。",
  },
  {
    code: "target",
    word: "指标值",
    synonyms: [
      "年度指标值",
      "目标值",
      "年度目标值",
      "绩效指标值",
      "年度绩效指标值",
      "预期指标值",
      "预期值",
      "计划指标值",
      "三级指标值",
      "指标目标值",
      "全年目标值",
      "全年指标值",
      "指标数值",
      "绩效目标值",
      "数值",
      "计划值",
      "年度计划值",
      "计划完成值",
      "预期目标值",
      "年初目标值",
      "年初指标值",
      "年初设定值",
      "年初设定指标值",
      "预期完成值",
      "指标值及单位",
      "本年度计划水平",
    ],
    meaning: "承诺要达到的数、日期或程度。",
  },
];

export const CATEGORY_TERMS: readonly Term<CategoryCode>[] = [
  {
    code: "output",
    word: "产出指标",
    synonyms: [
      "项目产出指标",
      "产出类指标",
      "项目产出",
      "项目完成指标",
      "项目完成",
      "产出目标",
      "产出成果指标",
      "目标完成程度",
    ],
    meaning: "这笔钱直接做出了什么：多少、多好、多快、多贵。",
  },
  {
    code: "benefit",
    word: "效益指标",
    synonyms: [
      "项目效益指标",
      "效益类指标",
      "项目效益",
      "效果指标",
      "效益目标",
      "效果目标",
      "项目效果",
      "项目效果指标",
      "实施效益",
      "项目实施效益",
      "产出效益",
    ],
    meaning: "做出来的东西带来了什么变化。",
  },
  {
    code: "satisfaction",
    word: "满意度指标",
    synonyms: ["满意度类指标", "满意度目标", "项目满意度指标", "满意度评价指标"],
    meaning: "服务对象满意不满意，通常用问卷得出的百分比。",
  },
  {
    code: "cost",
    word: "成本指标",
    synonyms: ["项目成本指标", "成本类指标"],
    meaning: "较新的表把成本单列为一级指标。",
  },
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
    synonyms: ["产出数量指标"],
    meaning: "做多少：人次、场次、套数、篇数。",
  },
  {
    category: "output",
    code: "quality",
    word: "质量指标",
    synonyms: ["产出质量指标"],
    meaning: "做得怎样：合格率、出勤率、验收通过率。",
  },
  {
    category: "output",
    code: "timeliness",
    word: "时效指标",
    synonyms: ["时间指标", "进度指标", "时效性指标", "产出时效指标"],
    meaning: "什么时候做完，或多久做一次。",
  },
  {
    category: "output",
    code: "cost",
    word: "成本指标",
    synonyms: ["产出成本指标"],
    meaning: "花多少钱：单价、标准或总额。",
  },
  { category: "benefit", code: "economic", word: "经济效益指标", meaning: "对收入、节约、产业的影响。" },
  { category: "benefit", code: "social", word: "社会效益指标", meaning: "对群众和社会的影响。" },
  {
    category: "benefit",
    code: "ecological",
    word: "生态效益指标",
    synonyms: ["环境效益指标", "生态环境效益指标", "生态效益", "环境生态效益指标", "环保效益指标"],
    meaning: "对环境的影响。",
  },
  {
    category: "benefit",
    code: "sustainability",
    word: "可持续影响指标",
    synonyms: [
      "可持续发展指标",
      "可持续效益指标",
      "可持续影响效益指标",
      "可持续性影响指标",
      "可持续指标",
      "可持续性指标",
      "可持续影响力指标",
      "可持续发展影响指标",
      "可持续发展效益指标",
      "持续影响指标",
    ],
    meaning: "钱花完以后，影响还能持续多久。",
  },
  {
    category: "satisfaction",
    code: "satisfaction",
    word: "满意度指标",
    synonyms: [
      "服务对象满意度指标",
      "社会公众或服务对象满意度指标",
      "社会公众满意度指标",
      "公众满意度指标",
      "受益对象满意度指标",
      "受益群众满意度指标",
      "群众满意度指标",
      "帮扶对象满意度指标",
      "服务对象或社会公众满意度指标",
      "社会公众及服务对象满意度指标",
      "社会公众和服务对象满意度指标",
      "社会公众(服务对象)满意度指标",
      "公众或服务对象满意度指标",
      "服务对象和社会公众满意度指标",
      "服务对象或项目受益人满意度指标",
      "服务对象满意指标",
      "受益人满意度指标",
      "受益者满意度指标",
      "受众满意度指标",
      "服务群众满意度指标",
      "相关方满意度指标",
    ],
    meaning: "服务对象的满意程度。",
  },
  { category: "cost", code: "economic", word: "经济成本指标", meaning: "花费的钱。" },
  { category: "cost", code: "social", word: "社会成本指标", meaning: "给社会带来的代价。" },
  {
    category: "cost",
    code: "ecological",
    word: "生态环境成本指标",
    synonyms: ["生态成本指标", "环境成本指标", "生态环境成本"],
    meaning: "给环境带来的代价。",
  },
];

/** The second-level kind with this code inside this category, or undefined. */
export function kindTermOf(category: string, kind: string): KindTerm | undefined {
  return KIND_TERMS.find((term) => term.category === category && term.code === kind);
}
