/** Columns that the indicator part and the funds of some layouts have beyond the common ones, each with its own key. */
import type { Term } from "./terms.ts";

export type ExtraColumn =
  | "level4"
  | "midTermTarget"
  | "operator"
  | "unit"
  | "actual"
  | "weight"
  | "points"
  | "score"
  | "direction"
  | "sort"
  | "content"
  | "standard"
  | "reason"
  | "remark";

/** Columns of the indicator part beyond level, name and value; STANDARDS 2.4 and 2.5. */
export const EXTRA_COLUMN_TERMS: readonly Term<ExtraColumn>[] = [
  { code: "level4", word: "四级指标", meaning: "三级指标之下再分的一层，高校的表里有。" },
  {
    code: "midTermTarget",
    word: "中期指标值",
    synonyms: ["中长期指标值", "实施期指标值", "项目指标值", "三年指标值", "中期目标值", "实施期目标值"],
    meaning: "项目整个实施期的指标值，与当年的指标值并列公布。",
  },
  {
    code: "operator",
    word: "指标性质",
    synonyms: [
      "指标值类型",
      "运算符",
      "运算符号",
      "计算符号",
      "计算符",
      "比较符号",
      "比较符",
      "逻辑符号",
      "关系符号",
      "符号",
      "指标符号",
      "值类型",
      "绩效指标性质",
    ],
    meaning: "指标值前的符号(≥、≤、= …),或写明“定性”。",
  },
  {
    code: "unit",
    word: "度量单位",
    synonyms: ["计量单位", "指标单位", "指标值单位", "单位", "数据单位", "绩效度量单位", "绩效指标单位"],
    meaning: "指标值的单位，单独成一栏。",
  },
  {
    code: "actual",
    word: "实际完成值",
    synonyms: [
      "实际完成指标值",
      "全年实际值",
      "全年完成值",
      "年度完成值",
      "年度实际完成值",
      "全年实际完成值",
      "实际值",
      "完成值",
      "实际完成",
      "指标完成情况",
    ],
    meaning: "自评表里指标实际完成的数或程度。",
  },
  { code: "weight", word: "权重", synonyms: ["指标权重", "分值权重", "权重分值"], meaning: "指标在总分里占的分量。" },
  { code: "points", word: "分值", synonyms: ["标准分值", "指标分值", "分数"], meaning: "指标完成后可得的分数。" },
  {
    code: "score",
    word: "得分",
    synonyms: ["自评得分", "自评分", "实际得分", "指标得分"],
    meaning: "自评得到的分数。",
  },
  {
    code: "direction",
    word: "指标方向性",
    synonyms: ["指标方向", "方向性", "正反向"],
    meaning: "数值越大越好(正向)还是越小越好(反向)。",
  },
  {
    code: "sort",
    word: "指标属性",
    synonyms: ["指标类型", "定量或定性", "定性或定量"],
    meaning: "定量指标还是定性指标。",
  },
  {
    code: "content",
    word: "指标值内容",
    synonyms: ["指标解释", "绩效指标描述", "指标描述", "指标说明", "指标内容", "指标值说明", "指标值解释"],
    meaning: "对指标的解释。",
  },
  {
    code: "standard",
    word: "评分标准",
    synonyms: ["评扣分标准", "评分细则", "评价标准", "计分标准", "扣分标准", "评(扣)分标准"],
    meaning: "怎样按完成情况给分。",
  },
  {
    code: "reason",
    word: "偏差原因分析及改进措施",
    synonyms: [
      "偏差原因分析与改进措施",
      "偏差原因及改进措施",
      "偏差原因分析",
      "偏差原因",
      "未完成原因分析及改进措施",
      "未完成原因及改进措施",
      "未完成原因和改进措施",
      "未完成原因分析",
      "未完成原因和拟改进措施",
    ],
    meaning: "自评表里没有按指标完成的原因和办法。",
  },
  { code: "remark", word: "备注", synonyms: ["说明", "注释"], meaning: "对这一行的说明。" },
];

export type ExecutionColumn = "initial" | "budget" | "spent" | "points" | "rate" | "score";

/** Columns of the funds in a 自评表, STANDARDS 2.5. */
export const EXECUTION_TERMS: readonly Term<ExecutionColumn>[] = [
  { code: "initial", word: "年初预算数", synonyms: ["年初预算", "年初预算金额"], meaning: "年初批复的预算。" },
  {
    code: "budget",
    word: "全年预算数",
    synonyms: ["全年预算", "调整后预算数", "全年预算金额", "预算数"],
    meaning: "调整以后的全年预算。",
  },
  {
    code: "spent",
    word: "全年执行数",
    synonyms: ["全年执行", "执行数", "实际执行数", "全年支出数", "全年执行金额"],
    meaning: "全年实际花出去的钱。",
  },
  { code: "points", word: "分值", meaning: "预算执行这一项可得的分数。" },
  { code: "rate", word: "执行率", synonyms: ["预算执行率"], meaning: "全年执行数除以全年预算数。" },
  { code: "score", word: "得分", meaning: "预算执行这一项得到的分数。" },
];
