import type * as zh from "../zh/checks.ts";
import { figureRules } from "./checks-figures.ts";
import { pointRules } from "./checks-points.ts";
import { termRules } from "./checks-terms.ts";
import { unitRules } from "./checks-units.ts";
import { wordingRules } from "./checks-wording.ts";

export type RuleTexts = zh.RuleTexts;

export const ruleTexts: Readonly<Record<string, RuleTexts>> = {
  ...figureRules,
  ...unitRules,
  ...termRules,
  ...wordingRules,
  ...pointRules,
};

export const findingSeverityWords: Readonly<Record<keyof typeof zh.findingSeverityWords, string>> = {
  doubt: "Question",
  hint: "Note",
  fits: "Consistent",
};

export const ruleSourceWords: Readonly<Record<keyof typeof zh.ruleSourceWords, string>> = {
  law: "Laws and regulations",
  "entry-rule": "Requirements for filling in the form",
  "review-rule": "Requirements of the review of targets",
  reading: "Arithmetic and reading",
};

export const checkWords: Readonly<Record<keyof typeof zh.checkWords, string>> = {
  optional: "Local requirements differ; off by default",
  internal: "Shown to the department only",
  evaluation: "Self-evaluation forms only",
  always: "On by default",
};

export const fieldWords: Readonly<Record<keyof typeof zh.fieldWords, string>> = {
  funds: "Project funds",
  indicators: "Performance indicators",
  indicator: "Indicator {number}, {word}",
  name: "name",
  midTermIndicators: "Mid-term indicators",
  execution: "Budget execution, line {number}, {word}",
  others: "Other fields",
  other: "Other field {number}",
};
