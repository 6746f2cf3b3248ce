import type { RuleTexts } from "../zh/checks.ts";
import { ruleNames } from "./rule-names.ts";

export const figureRules: Readonly<Record<string, RuleTexts>> = {
  "funds-sum": {
    name: ruleNames["funds-sum"],
    say: {
      sum: "The total funds for the year are stated as {total} × 10,000 yuan (万元); the sources add up to {parts} = {sum} 万元.",
      unreadable: "The amount “{text}” is not a number that can be computed with.",
      "not-positive": "The amount is {text}{unit}; the total should be above zero and no part negative.",
    },
    fix: "Check the amounts against the approved budget.",
    why: "The total funds for the year equal the sum of fiscal appropriation, carry-over and other funds; the figures of a form should agree with each other.",
    good: "Total 20.00 = appropriation 18.00 + carry-over 2.00 + other 0.00",
    bad: "Total 20.00, appropriation 18.00, carry-over 1.00, other 0.00",
    limits: "Only stated amounts are compared; an amount that is not stated is not taken for zero.",
  },
  "total-cost": {
    name: ruleNames["total-cost"],
    say: {
      over: "An indicator states a total cost of “{text}”; the total funds for the year are {total} × 10,000 yuan (万元), which is less.",
      "part-over":
        "One cost indicator, “{text}”, is already above the total funds for the year of {total} × 10,000 yuan (万元).",
      fits: "The total cost “{text}” of an indicator agrees with the total funds for the year of {total} × 10,000 yuan (万元).",
    },
    fix: "Check the cost indicator or the total funds; where the project runs over several years or has other funds, say so in the explanation (核对说明).",
    why: "Cost indicators should match the funds provided.",
    good: "Total cost of the project ≤10 万元, total funds for the year 10.00 万元",
    bad: "Total cost of the project ≤15 万元, total funds for the year 10.00 万元",
    limits:
      "A total cost may include spending of earlier or later years, or other funds; for a project of several years it is compared with as many times the funds of a year.",
  },
  "quantity-cost": {
    name: ruleNames["quantity-cost"],
    say: {
      tenfold:
        "By the figures of the form: {computation}; the total funds for the year are {total} × 10,000 yuan (万元), exactly {times} times less.",
      tenth:
        "By the figures of the form: {computation}; the total funds for the year are {total} × 10,000 yuan (万元), exactly {times} times as much.",
      over: "By the figures of the form: {computation}, more than the total funds for the year of {total} × 10,000 yuan (万元).",
      under:
        "By the figures of the form: {computation}; the total funds for the year are {total} × 10,000 yuan (万元), and no cost indicator covers the remaining {difference} 万元.",
      fits: "By the figures of the form: {computation}, in agreement with the total funds for the year of {total} × 10,000 yuan (万元).",
    },
    fix: "Check quantity, unit cost and unit of the amount; for other spending, add a cost indicator or an explanation.",
    why: "Quantity, unit cost and funds should match; a difference of exactly 10 or 100 times often comes from a decimal point or a unit.",
    good: "1000 人 × 320 元/人 = 32.00 万元, total funds for the year 32.00 万元",
    bad: "37830 人 × 100 元/人/年 = 378.30 万元, total funds for the year 37.83 万元",
    limits:
      "Computed only where there is one quantity and unit costs in the same unit; standards per day or per time lack the number of days or times and take no part. “≥” and “≤” are limits: a result below the funds is not judged, nor one above them where the quantity is an upper limit. With units such as “个” or “项”, figures whose names are not alike are only noted.",
  },
  "prize-sum": {
    name: ruleNames["prize-sum"],
    say: {
      over: "The listed items add up to {parts} = {sum} × 10,000 yuan (万元); the total funds for the year are {total} 万元.",
      fits: "The listed items add up to {sum} × 10,000 yuan (万元), in agreement with the total funds for the year.",
      line: "“{text}”: number times standard is {product} × 10,000 yuan (万元); the stated subtotal is {subtotal} 万元.",
      total: "The listed items add up to {sum} × 10,000 yuan (万元); the stated total is {printed} 万元.",
    },
    fix: "Check the numbers, standards and subtotals of the awards; where the funds are spread over several years, explain it.",
    why: "Awards and subsidies listed in a target should match the funds provided.",
    good: "一等奖1个，20万元；二等奖2个，10万元/个，20万元; total funds for the year 40.00 万元",
    bad: "The items add up to 192 万元, total funds for the year 76.00 万元",
    limits:
      "The list may give standards and not what this year provides; where one line has no computable amount, says “其中” (of which) or belongs to another year, the whole list is not compared.",
  },
  "prize-count": {
    name: ruleNames["prize-count"],
    say: {
      count: "The listed numbers add up to {parts} = {sum}{unit}; the quantity indicator is “{stated}”.",
      fits: "The listed numbers add up to {sum}{unit}, in agreement with the quantity indicator “{stated}”.",
    },
    fix: "Check the number of awards in the list, the quantity indicator and the goal for the year.",
    why: "The same thing should have the same number in the goal, the quantity indicators and the cost indicators.",
    good: "一等奖10个，二等奖20个; quantity indicator ≥30个",
    bad: "The list adds up to 27 个, quantity indicator ≥30个",
    limits: "Compared only where the unit is the same and there is one such quantity indicator.",
  },
  "goal-number": {
    name: ruleNames["goal-number"],
    say: {
      differs:
        "The goal for the year says “{clause}” ({goal}{unit} in all); the target of the indicator “{name}” is “{stated}”. They may be about the same thing.",
      uncovered: "No indicator was found for “{clause}” in the goal for the year.",
      fits: "{goal}{unit} in the goal for the year agrees with the indicator “{name}” ({stated}).",
    },
    fix: "Make the two figures agree, or add an indicator for the figure in the goal.",
    why: "The goal is broken down into indicators; where both speak of the same thing, the figures should agree (targets must match each other).",
    good: "Goal: 培训干部200人次; indicator: 培训干部人次 ≥200人次",
    bad: "Goal: 招录公务员610人左右; indicator: 招录公务员 ≥490人",
    limits:
      "Paired by similar words and the same unit, which may pair different things; “左右” (about) allows one tenth of difference.",
  },
  direction: {
    name: ruleNames.direction,
    say: {
      "bad-up": "For “{name}” lower is better, yet the target is “{text}”.",
      "good-down": "For “{name}” higher is better, yet the target is “{text}”.",
      "cost-up": "“{name}” is a cost; its target “{text}” states a lower limit and no upper one.",
      detection:
        "The target of “{name}” is “{text}”: if it counts errors, the direction is the wrong way round; it may also be the share of errors that are found. Please say which.",
    },
    fix: "Check the direction of the sign, or make the name clearer.",
    why: "Indicators such as error or complaint rates should have an upper limit; pass rates and satisfaction should have a lower one.",
    good: "信息错误率 <1% (error rate)",
    bad: "信息错误率 ≥95% (error rate)",
    limits:
      "Only the end of the name is looked at; rates of detection or rectification are easily misread. Standards of subsidies and amounts invested may be lower limits and are left out.",
  },
  "ratio-bounds": {
    name: ruleNames["ratio-bounds"],
    say: {
      bounds: "“{name}” is a part of a whole; its target “{text}” lies outside 0 to 100%.",
    },
    fix: "Check the figure and its unit.",
    why: "Ratios such as satisfaction, pass rate or coverage do not exceed 100%.",
    good: "培训合格率 ≥95% (pass rate)",
    bad: "培训合格率 ≥120% (pass rate)",
    limits: "Completion and growth rates may exceed 100% and are left out.",
  },
  "impossible-value": {
    name: ruleNames["impossible-value"],
    say: {
      range: "In the target “{text}” the first figure is above the second.",
      day: "The date in the target “{text}” is not in the calendar.",
    },
    fix: "Check the figures and the date.",
    why: "A range runs from the lower to the higher figure, and a date should be a day of the calendar.",
    good: "100-200人 (persons); 2月底前 (before the end of February)",
    bad: "200-100人 (persons); 2月30日前 (before 30 February)",
    limits: "Only targets that the rules could not read otherwise; numbers of documents and times of day are left out.",
  },
  "weights-sum": {
    name: ruleNames["weights-sum"],
    say: { sum: "The points (weights) of the indicators add up to {sum}." },
    fix: "Check the points; they should add up to 100, or to 90 where budget execution has 10 points of its own.",
    why: "The filing system requires the points of the indicators to add up to 100.",
    good: "50 + 30 + 20 = 100",
    bad: "50 + 30 + 15 = 95",
    limits: "Computed only where every indicator has points.",
  },
};
