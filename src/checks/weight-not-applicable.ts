/** Points for an indicator that does not apply. */
import { compareDecimals } from "../model/target/decimal.ts";
import type { Check, FindingData, Subject } from "./check.ts";
import { pointsOf } from "./points.ts";

export const weightNotApplicable: Check = {
  id: "weight-not-applicable",
  severities: ["doubt"],
  source: "review-rule",
  inspect,
};

function* inspect(subject: Subject): Iterable<FindingData> {
  for (const { field, line, value } of pointsOf(subject) ?? []) {
    const { target, at, name } = line;
    if (target?.kind !== "not-applicable" || compareDecimals(value, "0") === 0) continue;
    const data = { name, text: target.text, points: value };
    yield { severity: "doubt", say: "points", field, evidence: [`${at}.target`], data };
  }
}
