/** A length of time where money belongs: `≤240月/人/天` under cost. */
import { isTime } from "../model/target/units.ts";
import type { Check, CheckContext, FindingData, Subject } from "./check.ts";
import { isCost, unitText } from "./subject.ts";

export const oddUnit: Check = { id: "odd-unit", severities: ["doubt"], source: "reading", inspect };

function* inspect({ lines, id }: Subject, context: CheckContext): Iterable<FindingData> {
  for (const line of lines.filter(isCost)) {
    const { target, at } = line;
    if (target?.kind !== "number" || target.per.length === 0 || !isTime(target.unit)) continue;
    const money = `元/${target.per.join("/")}`;
    const uses =
      context
        .once("odd-unit", costUnits)
        .get(money)
        ?.filter((use) => use.id !== id) ?? [];
    const data = { text: target.text, unit: target.unit, printed: unitText(target), money, count: String(uses.length) };
    const say = uses.length > 0 ? "siblings" : "unit";
    yield { severity: "doubt", say, field: `${at}.target`, ...(uses.length > 0 && { others: uses }), data };
  }
}

/** Money unit → where the siblings use it. */
function costUnits(siblings: readonly Subject[]): Map<string, { id: string; field: string }[]> {
  const units = new Map<string, { id: string; field: string }[]>();
  for (const { id, lines } of siblings) {
    for (const { target, at } of lines) {
      if (target?.kind !== "money") continue;
      const uses = units.get(unitText(target)) ?? [];
      uses.push({ id, field: `${at}.target` });
      units.set(unitText(target), uses);
    }
  }
  return units;
}
