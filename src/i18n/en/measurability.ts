import type { measurability as zh } from "../zh/measurability.ts";

export const measurability: Readonly<Record<keyof typeof zh, string>> = {
  "measures.title": "Types of targets",
  "measures.heading": "How the targets can be measured",
  "measures.lead":
    "A figure can be compared, a date can be checked, words need supporting documents, and “not applicable” has nothing to do with the project. Shares are of the applicable indicators; targets in words are a proper way to fill in the form, not a fault.",
  "measures.description":
    "How many of the {count} indicators of {scope} have figures, have dates, are described in words or do not apply; every number leads to its list.",
  "measures.caption": "{scope}: number of indicators by type of target",
  "measures.type": "Type",
  "measures.count": "Number",
  "measures.share": "Share of applicable indicators",
  "measures.share.quantified": "Share with figures",
  "measures.total": "Total",
  "measures.budgets": "By department",
  "measures.budgets.caption": "Types of targets of each department, ordered by department",
  "measures.scope.year": "{year}",
  "measures.scope.budget": "{department} {year}",
  "measures.listTitle": "{scope}: indicators with the target type “{measure}”",
  "measures.listPageTitle": "{scope}: indicators with the target type “{measure}”, page {page}",
  "measures.listDescription":
    "The {count} {count|indicator|indicators} of {scope} with the target type “{measure}”: names, targets and projects.",
  "measures.line": "No. {numbers}",
  "measures.all": "Number of each type",
  "chart.measures": "Bar chart: number of indicators by type of target; the table below has the data.",

  "measure.quantified": "Figure",
  "measure.dated": "Date or frequency",
  "measure.qualitative": "Words",
  "measure.not-applicable": "Not applicable",
  "measure.absent": "No target",
};
