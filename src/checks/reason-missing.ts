/** 自评表: points lost, or a target far missed or far passed, and no reason given. */
import { compareDecimals, multiplyDecimals } from "../model/target/decimal.ts";
import { type AmountTarget, parseTarget, unitKey } from "../model/target.ts";
import type { Check, FindingData, Line, Subject } from "./check.ts";
import { numberOf } from "./points.ts";

const NO_REASON = /^(?:无|没有|不适用|[-—–－/\\]*)$/u;

export const reasonMissing: Check = {
  id: "reason-missing",
  severities: ["hint"],
  source: "review-rule",
  evaluation: true,
  inspect,
};

function* inspect({ form, lines }: Subject): Iterable<FindingData> {
  // A form without the column asks for no reasons.
  if (lines.every(({ indicator }) => indicator.reason === undefined)) return;
  for (const line of lines) {
    const { at, name, indicator } = line;
    const { points = "", score = "", actual = "", reason = "" } = indicator;
    if (!NO_REASON.test(reason.replace(/\s/gu, ""))) continue;
    const [most, got] = [numberOf(points), numberOf(score)];
    const data = { name, points, score, text: line.target?.text ?? "", actual };
    if (most !== undefined && got !== undefined && compareDecimals(got, most) < 0)
      yield { severity: "hint", say: "lost", field: `${at}.score`, evidence: [`${at}.points`], data };
    else if (isFar(line, actual, form.year))
      yield { severity: "hint", say: "far", field: `${at}.actual`, evidence: [`${at}.target`], data };
  }
}

/** Under four fifths of the target, or over thirteen tenths of it. */
function isFar({ target }: Line, actual: string, year: number): boolean {
  const reached = parseTarget(actual, { year });
  if (!isAmount(target) || !isAmount(reached) || compareDecimals(target.value, "0") <= 0) return false;
  if (unitKey(target.unit, target.per) !== unitKey(reached.unit, reached.per)) return false;
  const [low, high] = ["0.8", "1.3"].map((share) => multiplyDecimals(target.value, share));
  const isUpper = target.operator === "≤" || target.operator === "<";
  if (!isUpper && compareDecimals(reached.value, low ?? "0") < 0) return true;
  return compareDecimals(reached.value, high ?? "0") > 0;
}

function isAmount(target: Line["target"]): target is AmountTarget {
  return target !== undefined && "value" in target;
}
