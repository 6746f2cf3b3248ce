/** A figure without a unit, a rate without its per cent sign. */
import type { Check, FindingData, Subject } from "./check.ts";

const RATE = /(?:率|满意度|占比|比例|比重)$/u;

export const unitMissing: Check = { id: "unit-missing", severities: ["doubt"], source: "entry-rule", inspect };

function* inspect({ lines }: Subject): Iterable<FindingData> {
  for (const { name, target, at } of lines) {
    if (target === undefined || !("unit" in target) || target.unit !== "") continue;
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
