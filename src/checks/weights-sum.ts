/** 分值 or 权重 where the form prints them: 100 together, or 90 beside the ten points for execution. */
import { addDecimals } from "../model/target/decimal.ts";
import type { Check, FindingData, Subject } from "./check.ts";
import { numberOf, pointsOf } from "./points.ts";

const SUMS = ["100", "90", "1", "0.9"];

export const weightsSum: Check = { id: "weights-sum", severities: ["doubt"], source: "entry-rule", inspect };

function* inspect(subject: Subject): Iterable<FindingData> {
  const [first, ...more] = pointsOf(subject) ?? [];
  if (!first) return;
  const sum = addDecimals([first, ...more].map(({ value }) => value));
  const { executionPoints, totalPoints } = subject.form.details ?? {};
  const execution = numberOf(executionPoints);
  if (SUMS.includes(sum) || sum === numberOf(totalPoints)) return;
  if (execution !== undefined && addDecimals([sum, execution]) === (numberOf(totalPoints) ?? "100")) return;
  yield { severity: "doubt", say: "sum", field: first.field, evidence: more.map(({ field }) => field), data: { sum } };
}
