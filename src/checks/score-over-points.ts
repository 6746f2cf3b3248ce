/** 自评表: a score above its points. */
import { compareDecimals } from "../model/target/decimal.ts";
import type { Check, FindingData, Subject } from "./check.ts";
import { numberOf } from "./points.ts";

export const scoreOverPoints: Check = {
  id: "score-over-points",
  severities: ["doubt"],
  source: "review-rule",
  evaluation: true,
  inspect,
};

function* inspect({ form, lines }: Subject): Iterable<FindingData> {
  const rows = [
    ...(form.execution ?? []).map((line, index) => ({ at: `execution.${index + 1}`, name: line.fund, ...line })),
    ...lines.map(({ at, name, indicator: { points, score } }) => ({ at, name, points, score })),
  ];
  for (const { at, name, points = "", score = "" } of rows) {
    const [most, got] = [numberOf(points), numberOf(score)];
    if (most === undefined || got === undefined || compareDecimals(got, most) <= 0) continue;
    yield {
      severity: "doubt",
      say: "over",
      field: `${at}.score`,
      evidence: [`${at}.points`],
      data: { name, points, score },
    };
  }
}
