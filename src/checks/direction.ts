/** Direction against the name: an error rate of at least 95 %, a pass rate of at most 90 %. */
import type { Check, FindingData, Subject } from "./check.ts";
import { isCost } from "./subject.ts";

const BAD =
  /(?:错误|差错|投诉|故障|事故|失误|违规|违纪|违法|缺勤|流失|死亡|漏报|迟报|返工|超支|不合格|逾期|发病|感染|差评|损耗|破损|空置|闲置)率$/u;
const GOOD =
  /(?:满意度|满意率|参训率|办结率|(?<!不)合格率|通过率|出勤率|到位率|覆盖率|正确率|准确率|及时率|完成率|达标率|优良率|就业率|及格率)$/u;
const COST = /成本|费用|支出|经费$/u;
/** 检出错误率 can be meant as the share of errors that were found. */
const DETECTED = /检出|检测|发现|识别|查出|整改|处置|处理|办结/u;

export const direction: Check = { id: "direction", severities: ["doubt", "hint"], source: "reading", inspect };

function* inspect({ lines }: Subject): Iterable<FindingData> {
  for (const line of lines) {
    const { name, target, at } = line;
    if (target?.kind !== "ratio" && target?.kind !== "money") continue;
    const up = target.operator === "≥" || target.operator === ">";
    const down = target.operator === "≤" || target.operator === "<";
    const found = { field: `${at}.target`, evidence: [`${at}.name`], data: { name, text: target.text } };
    if (target.kind === "money") {
      if (up && isCost(line) && COST.test(name)) yield { severity: "hint", say: "cost-up", ...found };
      continue;
    }
    if (BAD.test(name) && up) yield { severity: "doubt", say: DETECTED.test(name) ? "detection" : "bad-up", ...found };
    if (GOOD.test(name) && !BAD.test(name) && down) yield { severity: "doubt", say: "good-down", ...found };
  }
}
