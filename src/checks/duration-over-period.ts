/** Lengths of time beyond the period. */
import { lengthOf } from "../model/target/units.ts";
import type { Check, FindingData, Subject } from "./check.ts";

export const durationOverPeriod: Check = {
  id: "duration-over-period",
  severities: ["doubt"],
  source: "reading",
  inspect,
};

/** Promises that are meant to outlast the project. */
const LASTING = /质保|保修|保质|质量保证|维保|使用年限|使用寿命|寿命|保存|保管|有效期|服务期|设计年限/u;

function* inspect({ form, lines, period }: Subject): Iterable<FindingData> {
  const { months } = period;
  if (months === undefined || form.period === undefined) return;
  for (const { target, at, name } of lines) {
    if (target?.kind !== "duration" || target.operator === "≤" || target.operator === "<" || LASTING.test(name))
      continue;
    const length = lengthOf(target.unit);
    const inMonths =
      length.months !== undefined ? Number(target.value) * length.months : daysOf(target.value, length.seconds) / 31;
    if (inMonths <= months) continue;
    const data = { text: target.text, period: form.period, months: String(months) };
    yield { severity: "doubt", say: "longer", field: `${at}.target`, evidence: ["period"], data };
  }
}

function daysOf(value: string, seconds: number | undefined): number {
  return seconds === undefined ? 0 : (Number(value) * seconds) / 86_400;
}
