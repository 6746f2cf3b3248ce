/** Texts of the rules about points and about self-evaluations. */
import type { RuleTexts } from "./checks.ts";

export const pointRules: Readonly<Record<string, RuleTexts>> = {
  "weight-not-applicable": {
    name: "不适用却有分值",
    say: { points: "指标“{name}”写的是“{text}”，却有 {points} 分。" },
    fix: "把分值分给适用的指标，或者填写指标值。",
    why: "不适用的指标无法评价，不应当占分值。",
    good: "不适用，分值 0",
    bad: "不适用，分值 10",
    limits: "只在每条指标都有分值时检查。",
  },
  "weights-levels": {
    name: "各级分值",
    say: { level: "“{word}”的分值合计是 {sum}，通常是 {usual}。" },
    fix: "核对当地的分值要求。",
    why: "通常产出 50 分、效益 30 分、满意度 10 分；有成本指标的，成本 20 分、产出 40 分、效益 20 分、满意度 10 分。",
    good: "产出 50，效益 30，满意度 10",
    bad: "产出 60，效益 20，满意度 10",
    limits: "各地要求不同，默认不检查；只看指标分值合计为 90 的表。",
  },
  "score-over-points": {
    name: "得分高于分值",
    say: { over: "“{name}”的得分是 {score}，高于分值 {points}。" },
    fix: "核对得分和分值。",
    why: "得分不能高于这一项的分值。",
    good: "分值 20，得分 18",
    bad: "分值 20，得分 22",
    limits: "得分或分值不是数字的，不检查。",
  },
  "execution-rate": {
    name: "预算执行率",
    say: {
      rate: "{fund}：{spent} ÷ {budget} = {computed}%，表中的执行率是“{rate}”。",
      score: "{fund}：执行率 {computed}%，分值 {points}，按比例应得 {due} 分，表中的得分是 {score}。",
    },
    fix: "核对执行数、预算数和执行率；当地另有计分办法的，请写明。",
    why: "执行率等于全年执行数除以全年预算数，得分一般按执行率折算。",
    good: "114.00 ÷ 120.00 = 95%，分值 10，得分 9.5",
    bad: "114.00 ÷ 120.00，执行率写 98%",
    limits: "四舍五入和去尾都算一致；有的地方分档计分，得分只作提示。",
  },
  "reason-missing": {
    name: "没有写原因",
    say: {
      lost: "“{name}”分值 {points}，得分 {score}，没有写扣分的原因。",
      far: "“{name}”的指标值是“{text}”，完成值是“{actual}”，相差较大，没有写原因。",
    },
    fix: "在“偏差原因分析及改进措施”中写明。",
    why: "自评表要求说明偏差的原因和改进措施。",
    good: "分值 20，得分 18，原因：一处返工，已整改",
    bad: "分值 20，得分 12，原因一栏空白",
    limits: "完成值不到指标值八成或者超过一倍三成，才算相差较大；没有原因这一栏的表不检查。",
  },
};
