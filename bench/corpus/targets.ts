/** Printed targets: the operators, units, dates and words of the Anqing document in about its proportions. */
import type { Random } from "./random.ts";

/** A round number between 1 and about 40,000; small ones are more common. */
export function countTarget(random: Random, unit: string): string {
  if (random.chance(4)) return random.pick(["全部完成", "100%", "按实际需要"]);
  const [low, high, step] = random.pick([
    [1, 12, 1],
    [2, 60, 1],
    [2, 40, 5],
    [1, 90, 10],
    [1, 80, 100],
    [1, 80, 500],
  ] as const);
  const amount = random.between(low, high) * step;
  return `${random.pick(["≥", "≥", "≥", "≥", "≥", "≥", "≥", "≥", "", "="])}${amount}${unit}`;
}

/** A share, or words where the indicator's name asks for words. */
export function qualityTarget(random: Random, name: string): string {
  if (name.endsWith("合规性")) return random.pick(["严格执行财经制度", "符合要求", "合规"]);
  if (name.endsWith("差错率")) return `${random.pick(["<", "≤"])}${random.between(1, 5)}%`;
  return random.chance(40) ? "100%" : `≥${random.pick([80, 85, 90, 90, 95, 95, 95, 98, 99])}%`;
}

/** A date, a month, a quarter, a frequency or a response time. */
export function timeTarget(random: Random, name: string, year: number): string {
  if (name.endsWith("及时率")) return random.pick(["100%", "≥95%", "≥98%"]);
  if (name.endsWith("响应时间")) return `≤${random.pick(["10分钟", "30分钟", "2小时", "24小时"])}`;
  const month = random.between(3, 12);
  return random.pick([
    `${year}年${month}月底前`,
    `${year}年12月31日前`,
    `${year}年${month}月`,
    `${month}月底前`,
    `${month}月底`,
    "年底前",
    "6月底和12月底前",
    `第${random.pick(["一", "二", "三", "四"])}季度`,
    `每月${random.between(1, 8)}次`,
    `≥${random.between(1, 5)}条/每日`,
    "及时",
  ]);
}

/** A ceiling for the whole project, a rate, or words; `wan` is the project's total in hundredths of 万元. */
export function costTarget(random: Random, name: string, wan: number): string {
  if (name === "项目总成本") return `≤${(wan / 100).toFixed(2).replace(/\.?0+$/u, "")}万元`;
  return random.pick([
    `≤${random.pick([70, 110, 220, 240, 300, 320, 450])}元/人/天`,
    `≤${random.between(5, 300) * 10}元/人`,
    `${random.between(1, 30) * 100}元/人/年`,
    `0.${random.between(11, 99)}万元/人/月`,
    `≤${random.between(1, 60)}万元/年`,
    `≤${random.between(1, 90) * 100}元/台`,
    `${random.between(2, 20)}万元/个`,
    "预算内标准",
    "≤预算数",
  ]);
}

export function satisfactionTarget(random: Random): string {
  return `≥${random.pick([85, 90, 90, 90, 95, 95, 95, 95, 98])}%`;
}
