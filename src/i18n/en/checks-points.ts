import type { RuleTexts } from "../zh/checks.ts";
import { ruleNames } from "./rule-names.ts";

export const pointRules: Readonly<Record<string, RuleTexts>> = {
  "weight-not-applicable": {
    name: ruleNames["weight-not-applicable"],
    say: { points: "The indicator “{name}” says “{text}”, yet it has {points} {points|point|points}." },
    fix: "Give the points to the indicators that apply, or fill in the target.",
    why: "An indicator that does not apply cannot be assessed and should have no points.",
    good: "不适用 (not applicable), 0 points",
    bad: "不适用 (not applicable), 10 points",
    limits: "Checked only where every indicator has points.",
  },
  "weights-levels": {
    name: ruleNames["weights-levels"],
    say: { level: "The points of “{word}” add up to {sum}; usually it is {usual}." },
    fix: "Check the local requirement for points.",
    why: "Usually output has 50 points, benefit 30 and satisfaction 10; with cost indicators, cost has 20, output 40, benefit 20 and satisfaction 10.",
    good: "Output 50, benefit 30, satisfaction 10",
    bad: "Output 60, benefit 20, satisfaction 10",
    limits:
      "Requirements differ from place to place; off by default. Only forms whose indicators have 90 points in all are looked at.",
  },
  "score-over-points": {
    name: ruleNames["score-over-points"],
    say: { over: "The score of “{name}” is {score}, above its points, {points}." },
    fix: "Check the score and the points.",
    why: "A score cannot be above the points of its item.",
    good: "20 points, score 18",
    bad: "20 points, score 22",
    limits: "Scores or points that are not numbers are not checked.",
  },
  "execution-rate": {
    name: ruleNames["execution-rate"],
    say: {
      rate: "{fund}: {spent} ÷ {budget} = {computed}%; the rate in the form is “{rate}”.",
      score:
        "{fund}: at a rate of {computed}% and {points} {points|point|points}, the proportional score is {due}; the score in the form is {score}.",
    },
    fix: "Check spending, budget and rate; where scores are given otherwise locally, say so.",
    why: "The rate of execution is the year’s spending divided by the year’s budget; the score usually follows the rate.",
    good: "114.00 ÷ 120.00 = 95%, 10 points, score 9.5",
    bad: "114.00 ÷ 120.00, with a stated rate of 98%",
    limits: "Rounded and truncated figures both agree; some places score by grades, so a score is only noted.",
  },
  "reason-missing": {
    name: ruleNames["reason-missing"],
    say: {
      lost: "“{name}” has {points} {points|point|points} and a score of {score}; no reason for the loss is stated.",
      far: "The target of “{name}” is “{text}”, the result “{actual}”; they differ a good deal, and no reason is stated.",
    },
    fix: "State it under “偏差原因分析及改进措施” (reasons for deviations and measures for improvement).",
    why: "The self-evaluation form asks for the reasons of deviations and measures for improvement.",
    good: "20 points, score 18, reason: one item redone and rectified",
    bad: "20 points, score 12, no reason",
    limits:
      "A result differs a good deal below eight tenths of the target or above one and three tenths; forms without the column for reasons are not checked.",
  },
};
