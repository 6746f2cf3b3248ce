/** 分值 or 权重 where the form prints them: 100 together, or 90 beside the ten points for execution. */
import { addDecimals, parseDecimal } from "../model/target/decimal.ts";
import type { Check, FindingData, Subject } from "./check.ts";

const LABEL = /^(?:指标)?(?:分值|权重)(?:\(%\))?$/u;
const SUMS = ["100", "90", "1"];

export const weightsSum: Check = { id: "weights-sum", severities: ["doubt"], source: "entry-rule", inspect };

function* inspect({ lines }: Subject): Iterable<FindingData> {
  const cells = lines.flatMap(({ at, indicator }) =>
    indicator.others.flatMap(({ label, text }, index) =>
      LABEL.test(label.normalize("NFKC").replace(/\s/gu, "")) ? [{ field: `${at}.others.${index + 1}`, text }] : [],
    ),
  );
  const values = cells.flatMap(({ text }) => parseDecimal(text.normalize("NFKC").replace(/[\s%分]/gu, "")) ?? []);
  const [first, ...more] = cells;
  // Only a full column adds up: a heading or a blank among them says nothing about the sum.
  if (!first || values.length < cells.length || values.length < lines.length) return;
  const sum = addDecimals(values);
  if (SUMS.includes(sum)) return;
  yield { severity: "doubt", say: "sum", field: first.field, evidence: more.map(({ field }) => field), data: { sum } };
}
