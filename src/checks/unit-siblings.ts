/** The same amount in another unit than in the department's other projects: ≤220元/人 among ≤220元/人/天. */
import { type AmountTarget, unitKey } from "../model/target.ts";
import type { Check, CheckContext, FindingData, Subject } from "./check.ts";
import { isCost, unitText } from "./subject.ts";

interface Use {
  readonly id: string;
  readonly field: string;
  readonly target: AmountTarget;
}

/** So many other projects make a habit. */
const HABIT = 3;

export const unitSiblings: Check = { id: "unit-siblings", severities: ["doubt"], source: "reading", inspect };

function* inspect({ lines, id }: Subject, context: CheckContext): Iterable<FindingData> {
  for (const line of lines.filter(isCost)) {
    const { target, at } = line;
    if (target?.kind !== "money" || target.per.length === 0) continue;
    const uses = context.once("unit-siblings", usesByAmount).get(amountKey(target)) ?? [];
    const key = unitKey(target.unit, target.per);
    const alike = uses.filter((use) => unitKey(use.target.unit, use.target.per) === key);
    const others = uses.filter((use) => use.id !== id && isLongerOrShorter(use.target, target));
    const [habit] = others;
    if (!habit || others.length < HABIT || alike.length * 2 > others.length) continue;
    const same = others.filter((use) => unitText(use.target) === unitText(habit.target));
    if (same.length < HABIT) continue;
    const data = {
      text: target.text,
      printed: unitText(target),
      unit: unitText(habit.target),
      count: String(same.length),
    };
    const refs = same.map((use) => ({ id: use.id, field: use.field }));
    yield { severity: "doubt", say: "minority", field: `${at}.target`, others: refs, data };
  }
}

function usesByAmount(siblings: readonly Subject[]): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const { id, lines } of siblings) {
    for (const line of lines) {
      if (line.target?.kind !== "money" || !isCost(line)) continue;
      const list = uses.get(amountKey(line.target)) ?? [];
      list.push({ id, field: `${line.at}.target`, target: line.target });
      uses.set(amountKey(line.target), list);
    }
  }
  return uses;
}

function amountKey(target: AmountTarget): string {
  return `${target.operator}${target.value}`;
}

/** One unit is the other with further bases: 元/人 and 元/人/天. */
function isLongerOrShorter(a: AmountTarget, b: AmountTarget): boolean {
  const [left, right] = [unitKey(a.unit, a.per), unitKey(b.unit, b.per)];
  return left !== right && (left.startsWith(`${right}/`) || right.startsWith(`${left}/`));
}
