/** Examples of the query language that find something on the site's own data, and the key of what each means. */
export const HELP = [
  ["干部 培训", "words"],
  ['"干部教育"', "exact"],
  ["培训 -网络", "without"],
  ["peixun", "pinyin"],
  ["部门:组织部 成本", "department"],
  ["单位:元/人/天", "unit"],
  [">200元/人/天", "more"],
  ["超过200元/人/天", "worded"],
  ["≥95%", "printed"],
  ["值:≥95%", "value"],
  ["资金:≥50万元", "amount"],
  ["核对:疑点", "finding"],
  ["前:6月底", "before"],
] as const;
