/** The name counts by day, the unit does not: 人日均成本 in 元/人/次. */
import type { Check, FindingData, Subject } from "./check.ts";
import { unitText } from "./subject.ts";

const NAMED: readonly { readonly words: RegExp; readonly bases: readonly string[]; readonly base: string }[] = [
  { words: /日均|每天|每日|每人天/u, bases: ["天", "日"], base: "天" },
  { words: /月均|每月/u, bases: ["月"], base: "月" },
  { words: /人均|每人|人日均/u, bases: ["人", "人次", "名", "位"], base: "人" },
];

export const nameUnit: Check = { id: "name-unit", severities: ["doubt"], source: "reading", inspect };

function* inspect({ lines }: Subject): Iterable<FindingData> {
  for (const { name, target, at } of lines) {
    if (target?.kind !== "money" || target.per.length === 0) continue;
    const missing = NAMED.find(
      ({ words, bases }) => words.test(name) && !target.per.some((base) => bases.includes(base)),
    );
    if (!missing) continue;
    const data = { name, text: target.text, printed: unitText(target), base: missing.base };
    yield { severity: "doubt", say: "base", field: `${at}.target`, evidence: [`${at}.name`], data };
  }
}
