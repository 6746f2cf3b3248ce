/** First-level words of other layouts than the ministry's: 投入, 过程, and those of the central investment form. */

/** First levels that are no promise of the form's own categories: kept as printed, under no category. */
export const FURTHER_LEVEL1_WORDS: readonly string[] = [
  "投入指标",
  "项目投入指标",
  "投入管理指标",
  "投入和管理指标",
  "决策指标",
  "项目决策指标",
  "过程指标",
  "项目过程指标",
  "项目管理指标",
  "管理指标",
  "影响力指标",
  "资金管理指标",
  "实施效果指标",
  "过程管理指标",
];
