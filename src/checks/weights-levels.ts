/** Points of the first levels beside the usual ones: runs only when the configuration switches it on. */
import { addDecimals } from "../model/target/decimal.ts";
import { CATEGORY_TERMS, type CategoryCode } from "../model/terms.ts";
import type { Check, FindingData, Subject } from "./check.ts";
import { pointsOf } from "./points.ts";

type Usual = Readonly<Partial<Record<CategoryCode, string>>>;

/** STANDARDS of 财预〔2021〕101号: with a first level for cost and without; no satisfaction leaves its ten to benefit. */
const WITH_COST: Usual = { cost: "20", output: "40", benefit: "20", satisfaction: "10" };
const PLAIN: Usual = { output: "50", benefit: "30", satisfaction: "10" };
const NO_SATISFACTION: Usual = { output: "50", benefit: "40" };

export const weightsLevels: Check = {
  id: "weights-levels",
  severities: ["hint"],
  source: "review-rule",
  optional: true,
  inspect,
};

function* inspect(subject: Subject): Iterable<FindingData> {
  const points = pointsOf(subject) ?? [];
  // Beside ten points for execution the indicators have 90; other sums follow other rules.
  if (addDecimals(points.map(({ value }) => value)) !== "90") return;
  const found = new Set(points.map(({ line }) => line.indicator.category));
  const usual = found.has("cost") ? WITH_COST : found.has("satisfaction") ? PLAIN : NO_SATISFACTION;
  for (const { code, word } of CATEGORY_TERMS) {
    const own = points.filter(({ line }) => line.indicator.category === code);
    const [first, ...more] = own;
    const sum = addDecimals(own.map(({ value }) => value));
    if (!first || sum === usual[code]) continue;
    const data = { word, sum, usual: usual[code] ?? "0" };
    yield { severity: "hint", say: "level", field: first.field, evidence: more.map(({ field }) => field), data };
  }
}
