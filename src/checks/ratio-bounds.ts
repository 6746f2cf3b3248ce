/** A rate that cannot pass 100 % and does. */
import { compareDecimals } from "../model/target/decimal.ts";
import type { Check, FindingData, Subject } from "./check.ts";

/** Parts of a whole; 完成率, 增长率 and 达成率 can be over 100 %. */
const PART =
  /(?:满意度|合格率|通过率|出勤率|覆盖率|正确率|准确率|到位率|及格率|知晓率|使用率|错误率|差错率|投诉率|故障率)$/u;

export const ratioBounds: Check = { id: "ratio-bounds", severities: ["doubt"], source: "reading", inspect };

function* inspect({ lines }: Subject): Iterable<FindingData> {
  for (const { name, target, at } of lines) {
    if (target?.kind !== "ratio" || !PART.test(name)) continue;
    const order = compareDecimals(target.value, "100");
    const impossible = order > 0 || (order === 0 && target.operator === ">") || target.value.startsWith("-");
    if (impossible)
      yield { severity: "doubt", say: "bounds", field: `${at}.target`, data: { name, text: target.text } };
  }
}
