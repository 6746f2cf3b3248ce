/** A rate in people, times or money: 满意度 ≥95人. */
import type { Check, FindingData, Subject } from "./check.ts";
import { unitText } from "./subject.ts";

const RATE =
  /(?:满意度|满意率|合格率|通过率|出勤率|参训率|覆盖率|正确率|准确率|到位率|及格率|知晓率|完成率|达标率|优良率|及时率|占比)$/u;
/** Marks, grades and multiples measure a rate too; a missing unit is another rule's business. */
const FITTING = new Set(["", "%", "分", "倍", "级", "星", "百分点", "个百分点"]);

export const rateUnit: Check = { id: "rate-unit", severities: ["doubt"], source: "reading", inspect };

function* inspect({ lines }: Subject): Iterable<FindingData> {
  for (const { name, target, at } of lines) {
    if (target === undefined || !("unit" in target) || !RATE.test(name) || FITTING.has(target.unit)) continue;
    const data = { name, text: target.text, printed: unitText(target) };
    yield { severity: "doubt", say: "unit", field: `${at}.target`, evidence: [`${at}.name`], data };
  }
}
