/** Less satisfaction than some places prescribe: runs only when the configuration switches it on. */
import { compareDecimals } from "../model/target/decimal.ts";
import type { Check, FindingData, Subject } from "./check.ts";

const SATISFACTION_FLOOR = "90";

export const satisfactionFloor: Check = {
  id: "satisfaction-floor",
  severities: ["hint"],
  source: "review-rule",
  optional: true,
  inspect,
};

function* inspect({ lines }: Subject): Iterable<FindingData> {
  for (const { indicator, target, at } of lines) {
    if (indicator.category !== "satisfaction" || target?.kind !== "ratio") continue;
    if (compareDecimals(target.value, SATISFACTION_FLOOR) >= 0) continue;
    yield {
      severity: "hint",
      say: "low",
      field: `${at}.target`,
      data: { text: target.text, floor: SATISFACTION_FLOOR },
    };
  }
}
