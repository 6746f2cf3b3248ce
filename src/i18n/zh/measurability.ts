/** How far targets can be measured. */
export const measurability = {
  "measures.title": "指标值的类型",
  "measures.heading": "指标怎样衡量",
  "measures.lead":
    "有数字的可以比，有日期的可以查，用文字的要看材料，不适用的与项目无关。占比以适用的指标为整体；文字指标也是正式的填法，不是缺陷。",
  "measures.description": "{scope}的 {count} 条指标里，有数字、有日期、用文字描述和不适用的各有多少，每个数都有名单。",
  "measures.caption": "{scope}：各类指标值的条数",
  "measures.type": "类型",
  "measures.count": "条数",
  "measures.share": "占适用指标",
  "measures.total": "合计",
  "measures.budgets": "各部门",
  "measures.budgets.caption": "各部门的指标值类型，按部门排列",
  "measures.scope.year": "{year} 年",
  "measures.scope.budget": "{department} {year} 年",
  "measures.listTitle": "{scope}{measure}的指标",
  "measures.listPageTitle": "{scope}{measure}的指标 第 {page} 页",
  "measures.listDescription": "{scope}{measure}的指标，共 {count} 条，列出指标名称、指标值和所属项目。",
  "measures.line": "第 {numbers} 条",
  "measures.all": "各类型的条数",
  "chart.measures": "条形图：各类指标值的条数；数据见下表。",

  "measure.quantified": "有数字",
  "measure.dated": "有日期或频次",
  "measure.qualitative": "用文字描述",
  "measure.not-applicable": "不适用",
  "measure.absent": "未填",
} as const;
