import type { Indicator, ProjectForm } from "../../src/model/form.ts";
import type { RuleCases } from "./case.ts";
import { form, indicator } from "./form.ts";

/** The points under a column of their own, as the import writes them. */
const pointed = (points: readonly string[], more: Partial<ProjectForm> = {}) =>
  form({
    ...more,
    indicators: points.map((text, index) => ({ ...indicator(`数量 | 事项${index} | ≥1项`), points: text })),
  });
const scored = (...scores: string[]) =>
  form({
    indicators: scores.map((text, index) => ({
      ...indicator(`数量 | 事项${index} | ≥1项`),
      others: [{ label: "分值", text }],
    })),
  });

/** `数量 | 名称 | 指标值 | 分值`, as the import writes them. */
const weighed = (...lines: string[]) =>
  form({
    indicators: lines.map((line) => ({ ...indicator(line), points: line.split(" | ")[3] ?? "" })),
  });
const evaluated = (lines: readonly [line: string, more: Partial<Indicator>][], more: Partial<ProjectForm> = {}) =>
  form({
    formKind: "evaluation",
    ...more,
    indicators: lines.map(([line, extra]) => ({ ...indicator(line), ...extra })),
  });
const spent = (budget: string, amount: string, rate: string, score = "") =>
  evaluated([], { execution: [{ fund: "年度资金总额", budget, spent: amount, rate, points: "10", score }] });

export const pointCases: Readonly<Record<string, RuleCases>> = {
  "weights-sum": {
    clean: [
      { form: scored("50", "30", "20") },
      { form: scored("50", "30", "10") },
      { form: scored("50", "无", "10") },
      { form: pointed(["50", "30", "20"]) },
      { form: pointed(["50", "30", "5"], { details: { executionPoints: "15" } }) },
      { form: pointed(["50", "30", "40"], { details: { totalPoints: "120" } }) },
      { form: form() },
    ],
    dirty: [
      { form: scored("50", "30", "15"), finds: ["doubt sum indicators.1.others.1: 各指标的分值（权重）合计是 95。"] },
      {
        form: pointed(["50", "30", "15"]),
        finds: ["doubt sum indicators.1.points: 各指标的分值（权重）合计是 95。"],
      },
    ],
  },
  "weight-not-applicable": {
    clean: [
      { form: weighed("数量 | 次数 | ≥1次 | 50", "生态效益 | 生态 | 不适用 | 0", "满意度 | 满意度 | ≥90% | 50") },
      { form: form() },
    ],
    dirty: [
      {
        form: weighed("数量 | 次数 | ≥1次 | 50", "生态效益 | 生态 | 不适用 | 50"),
        finds: ["doubt points indicators.2.points: 指标“生态”写的是“不适用”，却有 50 分。"],
      },
    ],
  },
  "weights-levels": {
    clean: [
      { form: weighed("数量 | 次数 | ≥1次 | 50", "社会效益 | 效益 | 提升 | 30", "满意度 | 满意度 | ≥90% | 10") },
      { form: weighed("数量 | 次数 | ≥1次 | 50", "社会效益 | 效益 | 提升 | 40") },
      { form: weighed("数量 | 次数 | ≥1次 | 60", "社会效益 | 效益 | 提升 | 30", "满意度 | 满意度 | ≥90% | 10") },
      { form: form() },
    ],
    dirty: [
      {
        form: weighed("数量 | 次数 | ≥1次 | 60", "社会效益 | 效益 | 提升 | 20", "满意度 | 满意度 | ≥90% | 10"),
        finds: [
          "hint level indicators.1.points: “产出指标”的分值合计是 60，通常是 50。",
          "hint level indicators.2.points: “效益指标”的分值合计是 20，通常是 30。",
        ],
      },
    ],
  },
  "score-over-points": {
    clean: [
      { form: evaluated([["数量 | 次数 | ≥1次", { points: "20", score: "20" }]]) },
      { form: evaluated([["数量 | 次数 | ≥1次", { points: "－", score: "20" }]]) },
      // A target form has no scores that this rule looks at.
      { form: form({ indicators: [{ ...indicator("数量 | 次数 | ≥1次"), points: "20", score: "22" }] }) },
    ],
    dirty: [
      {
        form: evaluated([["数量 | 次数 | ≥1次", { points: "20", score: "22" }]], {
          execution: [{ fund: "年度资金总额", points: "10", score: "10.5" }],
        }),
        finds: [
          "doubt over execution.1.score: “年度资金总额”的得分是 10.5，高于分值 10。",
          "doubt over indicators.1.score: “次数”的得分是 22，高于分值 20。",
        ],
      },
    ],
  },
  "execution-rate": {
    clean: [
      { form: spent("120.00", "114.00", "95%", "9.5") },
      { form: spent("110.00", "104.00", "94.5%", "9.5") },
      { form: spent("3.00", "2.00", "66.67%", "6.67") },
      { form: spent("3.00", "2.00", "0.66", "6.6") },
      { form: spent("3.00", "3.00", "1", "10") },
      { form: spent("100.00", "105.00", "105%", "10") },
      { form: spent("0.00", "0.00", "－", "－") },
    ],
    dirty: [
      {
        form: spent("120.00", "114.00", "98%", "8"),
        finds: [
          "doubt rate execution.1.rate: 年度资金总额：114.00 ÷ 120.00 = 95.00%，表中的执行率是“98%”。",
          "hint score execution.1.score: 年度资金总额：执行率 95.00%，分值 10，按比例应得 9.50 分，表中的得分是 8。",
        ],
      },
      {
        form: spent("120.00", "114.00", "95%", "8.0"),
        finds: [
          "hint score execution.1.score: 年度资金总额：执行率 95.00%，分值 10，按比例应得 9.50 分，表中的得分是 8.0。",
        ],
      },
    ],
  },
  "reason-missing": {
    clean: [
      { form: evaluated([["数量 | 次数 | ≥10次", { points: "20", score: "18", reason: "一处返工，已整改" }]]) },
      { form: evaluated([["数量 | 次数 | ≥10次", { points: "20", score: "20", actual: "12次", reason: "" }]]) },
      { form: evaluated([["数量 | 次数 | ≥10次", { points: "20", score: "18" }]]) },
      { form: evaluated([["成本 | 成本 | ≤10万元", { actual: "5万元", reason: "无" }]]) },
    ],
    dirty: [
      {
        form: evaluated([
          ["数量 | 次数 | ≥10次", { points: "20", score: "18", reason: "无" }],
          ["数量 | 人数 | ≥10人", { points: "20", score: "20", actual: "14人", reason: "—" }],
          ["质量 | 合格率 | ≥90%", { points: "20", score: "20", actual: "70%", reason: "" }],
        ]),
        finds: [
          "hint lost indicators.1.score: “次数”分值 20，得分 18，没有写扣分的原因。",
          "hint far indicators.2.actual: “人数”的指标值是“≥10人”，完成值是“14人”，相差较大，没有写原因。",
          "hint far indicators.3.actual: “合格率”的指标值是“≥90%”，完成值是“70%”，相差较大，没有写原因。",
        ],
      },
    ],
  },
};
