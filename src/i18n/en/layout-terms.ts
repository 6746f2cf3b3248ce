/** Terms that the forms of some provinces and the self-evaluation forms have beside the common ones. */
import type { ExecutionColumn, ExtraColumn } from "../../model/column-terms.ts";
import type { DetailCode } from "../../model/layout-terms.ts";
import type { TermText } from "../zh/terms.ts";

export const detailTexts: Readonly<Record<DetailCode, TermText>> = {
  projectCode: { word: "Project code", meaning: "The number of the project in the fiscal system." },
  nature: {
    word: "Nature of the project",
    meaning: "New, continued, temporary or recurrent; each place has its own classes.",
  },
  attribute: { word: "Attribute of the project", meaning: "Whether the project is new or continued." },
  projectType: { word: "Type of project", meaning: "The type of the project; each place has its own types." },
  projectClass: {
    word: "Class of project",
    meaning: "The class in budget management, such as specific purpose or other operation.",
  },
  startDate: { word: "Planned start", meaning: "The day on which the project is planned to begin." },
  endDate: { word: "Planned completion", meaning: "The day on which the project is planned to be completed." },
  filingUnit: { word: "Filing unit", meaning: "The unit that fills in the form." },
  overview: { word: "Project overview", meaning: "What the project does, in brief." },
  basis: { word: "Basis of the project", meaning: "The documents or decisions on which the project rests." },
  calculation: { word: "Basis of calculation", meaning: "How the amount was calculated." },
  midTermGoal: {
    word: "Mid-term goal",
    meaning: "The goal of the whole project period, published beside that of the year.",
  },
  halfYearGoal: {
    word: "Goal of the half year",
    meaning: "What is to be reached by the middle of the year, published beside the goal of the whole year.",
  },
  actualGoal: {
    word: "Actual results",
    meaning: "How far the goal for the year was reached, in the self-evaluation form.",
  },
  localFunds: {
    word: "Funds of this level",
    meaning: "The part of the funds that comes from this level of government.",
  },
  higherFunds: {
    word: "Funds of higher levels",
    meaning: "The part of the funds that higher levels of government grant.",
  },
  executionPoints: {
    word: "Points for execution",
    meaning: "The points of budget execution in the total, usually 10.",
  },
  totalPoints: { word: "Total points", meaning: "The sum of all points in the self-evaluation form." },
  totalScore: { word: "Total score", meaning: "The sum of all scores in the self-evaluation form." },
  notes: { word: "Notes", meaning: "The notes at the end of the form." },
};

export const executionTexts: Readonly<Record<ExecutionColumn, TermText>> = {
  initial: {
    word: "Budget at the beginning of the year",
    meaning: "The budget approved at the beginning of the year.",
  },
  budget: { word: "Budget of the year", meaning: "The budget of the whole year after adjustments." },
  spent: { word: "Spending of the year", meaning: "What was really spent in the year." },
  points: { word: "Points", meaning: "The points to be had for budget execution." },
  rate: { word: "Rate of execution", meaning: "Spending of the year divided by the budget of the year." },
  score: { word: "Score", meaning: "The score reached for budget execution." },
};

export const extraColumnTexts: Readonly<Record<ExtraColumn, TermText>> = {
  level4: { word: "Fourth-level indicator", meaning: "One more level below the third, in forms of universities." },
  midTermTarget: {
    word: "Mid-term target",
    meaning: "The target of the whole project period, published beside that of the year.",
  },
  operator: {
    word: "Nature of the target",
    meaning: "The sign before the target (≥, ≤, = …), or the word 定性 (qualitative).",
  },
  unit: { word: "Unit", meaning: "The unit of the target in a column of its own." },
  actual: { word: "Actual result", meaning: "The figure or degree that was reached, in the self-evaluation form." },
  weight: { word: "Weight", meaning: "The weight of the indicator in the total." },
  points: { word: "Points", meaning: "The points to be had for the indicator." },
  score: { word: "Score", meaning: "The score reached in the self-evaluation." },
  direction: { word: "Direction", meaning: "Whether a higher or a lower figure is better." },
  sort: { word: "Attribute of the indicator", meaning: "Whether the indicator is quantitative or qualitative." },
  content: { word: "Content of the target", meaning: "An explanation of the indicator." },
  standard: { word: "Scoring standard", meaning: "How points are given by the degree of completion." },
  reason: {
    word: "Reasons for deviations and measures for improvement",
    meaning: "Why an indicator was not reached and what is done about it, in the self-evaluation form.",
  },
  remark: { word: "Remarks", meaning: "Remarks on the line." },
};
