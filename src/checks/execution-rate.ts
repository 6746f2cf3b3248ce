/** 自评表: 执行率 = 全年执行数 ÷ 全年预算数, and the score that follows from it. */
import { parseMoney } from "../model/money.ts";
import type { Check, FindingData, Subject } from "./check.ts";
import { numberOf } from "./points.ts";

export const executionRate: Check = {
  id: "execution-rate",
  severities: ["doubt", "hint"],
  source: "review-rule",
  evaluation: true,
  inspect,
};

function* inspect({ form }: Subject): Iterable<FindingData> {
  for (const [index, { fund, budget = "", spent = "", rate = "", points = "", score = "" }] of (
    form.execution ?? []
  ).entries()) {
    const [a, b] = [parseMoney(budget, "万元"), parseMoney(spent, "万元")];
    if (a === undefined || b === undefined || a <= 0) continue;
    const at = `execution.${index + 1}`;
    const percent = (b / a) * 100;
    const printed = numberOf(rate);
    const data = { fund, budget, spent, rate, score, points, computed: percent.toFixed(2) };
    // Rounded or cut off: one unit of the last printed digit.
    const isRatio = !/[%％]/u.test(rate) && Number(printed) <= 1.5;
    const stated = printed === undefined ? undefined : Number(printed) * (isRatio ? 100 : 1);
    const unit = lastDigitOf(printed ?? "0") * (isRatio ? 100 : 1);
    if (stated !== undefined && Math.abs(stated - percent) > unit)
      yield { severity: "doubt", say: "rate", field: `${at}.rate`, evidence: [`${at}.budget`, `${at}.spent`], data };
    const [most, got] = [numberOf(points), numberOf(score)];
    if (most === undefined || got === undefined) continue;
    const due = (Number(most) * Math.min(percent, 100)) / 100;
    if (Math.abs(Number(got) - due) > Math.max(lastDigitOf(got), 0.1))
      yield {
        severity: "hint",
        say: "score",
        field: `${at}.score`,
        evidence: [`${at}.points`, `${at}.budget`, `${at}.spent`],
        data: { ...data, due: due.toFixed(2) },
      };
  }
}

function lastDigitOf(value: string): number {
  return 10 ** -(value.split(".")[1]?.length ?? 0);
}
