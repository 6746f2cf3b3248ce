/** A figure without a unit, a rate without its per cent sign. */
import { unitAt } from "../model/target/units.ts";
import type { Check, FindingData, Subject } from "./check.ts";

const RATE = /(?:率|满意度|占比|比例|比重)$/u;
const BRACKETED = /\((?:单位:)?([^()]{1,8})\)/gu;

export const unitMissing: Check = { id: "unit-missing", severities: ["doubt"], source: "entry-rule", inspect };

function* inspect({ lines }: Subject): Iterable<FindingData> {
  for (const { name, target, at } of lines) {
    if (target === undefined || !("unit" in target) || target.unit !== "" || isNamed(name)) continue;
    const say = RATE.test(name) ? "percent" : "unit";
    yield {
      severity: "doubt",
      say,
      field: `${at}.target`,
      evidence: [`${at}.name`],
      data: { name, text: target.text },
    };
  }
}

/** 造林面积(亩): the name may say the unit. */
function isNamed(name: string): boolean {
  return [...name.matchAll(BRACKETED)].some(([, word = ""]) => {
    const unit = word.replace(/^[万亿]/u, "");
    return unitAt(unit, 0) === unit;
  });
}
