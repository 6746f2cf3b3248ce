import type { TermGroup, TermText } from "../zh/terms.ts";
import { detailTexts, executionTexts, extraColumnTexts } from "./layout-terms.ts";
import { levelWords } from "./level-words.ts";

const level = (code: string, meaning: string): Record<string, TermText> => ({
  [code]: { word: levelWords[code] ?? code, meaning },
});

export const termTexts: Readonly<Record<TermGroup, Readonly<Record<string, TermText>>>> = {
  head: {
    title: {
      word: "Title of the form",
      meaning: "Name of the form. It differs somewhat from place to place and is shown as published.",
    },
    year: { word: "Year", meaning: "The budget year, from 1 January to 31 December." },
    name: { word: "Project name", meaning: "What the money is spent on, as named by the applying unit." },
    department: {
      word: "Responsible department",
      meaning:
        "The department that answers for the project and has it in its own budget, with its budget code in square brackets.",
    },
    implementingUnit: {
      word: "Implementing unit",
      meaning: "The unit that spends the money and does the work; it may be the responsible department itself.",
    },
    origin: {
      word: "Origin of the project",
      meaning:
        "How the project came about. “本级申报项目” means that a department of this level of government applied for it.",
    },
    period: { word: "Project period", meaning: "How long the project lasts from beginning to end." },
    goal: {
      word: "Goal for the year",
      meaning: "One paragraph on what is to be achieved with the money in this year.",
    },
  },
  details: detailTexts,
  funds: {
    total: {
      word: "Total funds for the year",
      meaning: "All funds provided for the project in this year, the sum of the sources below.",
    },
    fiscalAppropriation: {
      word: "Fiscal appropriation",
      meaning: "Money appropriated to the project from this year’s budget.",
    },
    carryOver: {
      word: "Carry-over from the previous year",
      meaning: "Money not used in the previous year and carried over into this one.",
    },
    other: {
      word: "Other funds",
      meaning: "Money beyond appropriation and carry-over, such as the unit’s own income.",
    },
  },
  execution: executionTexts,
  columns: {
    ...extraColumnTexts,
    level1: {
      word: "First-level indicator",
      meaning: "The category of the indicator: output, benefit or satisfaction; newer forms also have cost.",
    },
    level2: {
      word: "Second-level indicator",
      meaning: "The kind within the category, such as quantity, quality, timeliness or cost.",
    },
    name: { word: "Third-level indicator", meaning: "What exactly is measured, chosen by the project." },
    target: { word: "Target", meaning: "The figure, date or degree that is promised." },
  },
  categories: {
    ...level("output", "What the money directly produces: how much, how well, how soon, at what cost."),
    ...level("benefit", "What changes because of what was produced."),
    ...level("satisfaction", "Whether those who are served are satisfied, usually a percentage from a questionnaire."),
    ...level("cost", "Newer forms have cost as a category of its own."),
  },
  kinds: {
    ...level("output/quantity", "How much is done: attendances, events, sets, articles."),
    ...level("output/quality", "How well it is done: pass rates, attendance rates, acceptance rates."),
    ...level("output/timeliness", "When it is done, or how often."),
    ...level("output/cost", "How much is spent: unit cost, standard or total."),
    ...level("benefit/economic", "Effects on income, savings and industry."),
    ...level("benefit/social", "Effects on people and society."),
    ...level("benefit/ecological", "Effects on the environment."),
    ...level("benefit/sustainability", "How long the effects last after the money is spent."),
    ...level("satisfaction/satisfaction", "How satisfied those are who are served."),
    ...level("cost/economic", "Money spent."),
    ...level("cost/social", "What society has to bear."),
    ...level("cost/ecological", "What the environment has to bear."),
  },
  others: {
    projectForm: {
      word: "Project performance target form",
      meaning:
        "What departments publish with their budgets: one form a project, stating what the money is for, what is promised and how it is measured.",
    },
    funds: {
      word: "Project funds",
      meaning: "Where the project’s money of the year comes from, and how much of each.",
    },
    indicators: {
      word: "Performance indicators",
      meaning: "The goal broken down into promises that can be checked one by one.",
    },
    "not-applicable": {
      word: "Not applicable",
      meaning:
        "The proper way to say in the form that this kind of indicator has nothing to do with the project; not an omission.",
    },
    qualitative: {
      word: "Qualitative",
      meaning: "A target in words and not in figures, such as “明显提升” (clearly improved).",
    },
  },
};
