import type { RuleTexts } from "../zh/checks.ts";
import { ruleNames } from "./rule-names.ts";

export const unitRules: Readonly<Record<string, RuleTexts>> = {
  "odd-unit": {
    name: ruleNames["odd-unit"],
    say: {
      unit: "The unit of the cost indicator “{text}” is “{printed}”, with “{unit}” where an amount of money should stand; should it be “{money}”?",
      siblings:
        "The unit of the cost indicator “{text}” is “{printed}”, with “{unit}” where an amount of money should stand; other projects of the department use “{money}” in {count} {count|place|places}. Is it the same unit?",
    },
    fix: "Check the unit.",
    why: "A cost standard should be an amount of money; a length of time cannot be the cost per person and day.",
    good: "≤240元/人/天 (yuan per person and day)",
    bad: "≤240月/人/天 (months per person and day)",
    limits: "Only cost indicators are looked at.",
  },
  "unit-siblings": {
    name: ruleNames["unit-siblings"],
    say: {
      minority:
        "The unit of “{text}” is “{printed}”; {count} other {count|project|projects} of the department write the same standard as “{unit}”.",
    },
    fix: "Check whether a part of the unit was left out.",
    why: "In one department, standards of the same amount mostly have the same unit; leaving out one part changes the meaning a great deal.",
    good: "All projects write ≤220元/人/天 (yuan per person and day)",
    bad: "Others write ≤220元/人/天 (yuan per person and day), this one ≤220元/人 (yuan per person)",
    limits: "The same amount may belong to different standards; raised only where at least 3 projects agree.",
  },
  "name-unit": {
    name: ruleNames["name-unit"],
    say: {
      base: "The indicator “{name}” counts by “{base}”, but the unit “{printed}” of its target “{text}” has no “{base}”.",
    },
    fix: "Make name and unit agree.",
    why: "Where the name says 日均 (per day) or 人均 (per person), the unit should be per day or per person.",
    good: "人日均培训成本 ≤300元/人/天 (per person and day)",
    bad: "人日均培训成本 ≤300元/人/次 (per person and time)",
    limits: "Targets in plain 元 (yuan) are not raised.",
  },
  "unit-missing": {
    name: ruleNames["unit-missing"],
    say: {
      unit: "The target “{text}” of “{name}” has no unit.",
      percent: "“{name}” is a ratio; its target “{text}” has no per cent sign.",
    },
    fix: "Add the unit.",
    why: "Requirement for filling in the form: targets have units, unless they are qualitative or not applicable.",
    good: "≥200人次 (attendances)",
    bad: "≥200",
    limits: "Some forms print the unit in another column; there the rule can be switched off.",
  },
  "rate-as-quantity": {
    name: ruleNames["rate-as-quantity"],
    say: {
      rate: "The target of the quantity indicator “{name}” is the ratio “{text}”, without a quantity.",
    },
    fix: "State a quantity, or move the indicator to quality.",
    why: "A quantity indicator says how much is done, a ratio how well.",
    good: "维护设备 ≥30台 (30 devices)",
    bad: "设备维护覆盖率 100% (coverage)",
    limits: "Where the workload cannot be known beforehand, a ratio is acceptable.",
  },
  "rate-unit": {
    name: ruleNames["rate-unit"],
    say: { unit: "“{name}” is a ratio, yet the unit of its target “{text}” is “{printed}”." },
    fix: "Check the unit, or change the name of the indicator.",
    why: "Indicators such as satisfaction or pass rate are parts of a whole and cannot be stated in persons, times or money.",
    good: "服务对象满意度 ≥95% (satisfaction of those served)",
    bad: "服务对象满意度 ≥95人 (persons)",
    limits: "Only the end of the name is looked at; points, multiples and grades are not raised.",
  },
  "rate-name": {
    name: ruleNames["rate-name"],
    say: { name: "The target of “{name}” is “{text}”; the name does not say what it is a ratio of." },
    fix: "Say in the name what the ratio is of, such as “……的人员占比” (share of persons who …).",
    why: "A percentage cannot be checked without its numerator and denominator.",
    good: "能力测评合格率 ≥95% (pass rate of an assessment)",
    bad: "能力得到提升 ≥95% (ability improved)",
    limits: "Judged by the words of the name; a ratio in other words may be raised.",
  },
  "cost-not-money": {
    name: ruleNames["cost-not-money"],
    say: { count: "The target of the cost indicator “{name}” is “{text}”, not an amount of money." },
    fix: "State an amount, or move the indicator to quantity.",
    why: "A cost indicator says how much money is spent.",
    good: "每场会议费用 ≤3万元 (cost of each meeting)",
    bad: "每场会议人数 ≤300人 (persons at each meeting)",
    limits: "Limiting the size is sometimes limiting the cost; then it may stay.",
  },
  "timeliness-not-date": {
    name: ruleNames["timeliness-not-date"],
    say: { kind: "The target of the timeliness indicator “{name}” is “{text}”, not a time." },
    fix: "State the date or time limit of completion; a number of times can move to quantity.",
    why: "A timeliness indicator says when something is done.",
    good: "2024年10月底前 (before the end of October 2024)",
    bad: "≥5条/每日 (5 a day)",
    limits: "Work with a fixed rhythm may well state a frequency.",
  },
  "payment-timeliness": {
    name: ruleNames["payment-timeliness"],
    say: {
      only: "The only timeliness indicator is “{name}”, which is about payment and does not say when the work is done.",
    },
    fix: "Add an indicator for the time of completion.",
    why: "Paying in time is not completing the work in time.",
    good: "培训完成时间 10月底前 (training completed before the end of October)",
    bad: "经费支付时间 12月 (payment in December)",
    limits: "In subsidy projects paying is the work; they may stay as they are.",
  },
  "vague-quantity": {
    name: ruleNames["vague-quantity"],
    say: {
      words: "The target of the quantity indicator is “{text}”, without a figure.",
      unclear: "The target “{text}” of the quantity indicator is not one quantity that the rule can read.",
    },
    fix: "State the quantity; where that is impossible, state graded criteria.",
    why: "Targets should be specific, and quantified wherever possible.",
    good: "≥1000人 (1000 persons)",
    bad: "全部完成 (all completed)",
    limits: "Where another indicator states the total, “全部” (all) is clear, too.",
  },
  "vague-cost": {
    name: ruleNames["vague-cost"],
    say: {
      words: "The target of the cost indicator is “{text}”, without an amount.",
      unclear: "The target “{text}” of the cost indicator is not one amount that the rule can read.",
    },
    fix: "State the amount or the standard.",
    why: "A cost indicator without an amount cannot be checked.",
    good: "≤320元/人 (yuan per person)",
    bad: "预算内标准 (the standard of the budget)",
    limits: "Where a national standard applies, its name may be stated.",
  },
  "qualitative-share": {
    name: ruleNames["qualitative-share"],
    say: {
      share: "{words} of {all} applicable indicators are in words, a share of {share}.",
    },
    fix: "Rewrite as quantities, ratios or dates where possible.",
    why: "Targets should mainly be quantitative, and qualitative ones described by grades.",
    good: "3 of 10 indicators are qualitative",
    bad: "7 of 10 indicators are qualitative",
    limits: "The share required differs from place to place; raised here only above one half.",
  },
};
