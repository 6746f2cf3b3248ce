/** Numbers that some places prescribe and others do not: they run only when the configuration switches them on. */
import { compareDecimals } from "../model/target/decimal.ts";
import type { Check, FindingData, Subject } from "./check.ts";
import { applicableLines } from "./subject.ts";

const MOST_INDICATORS = 15;
const SATISFACTION_FLOOR = "90";

export const indicatorCount: Check = {
  id: "indicator-count",
  severities: ["hint"],
  source: "review-rule",
  optional: true,
  inspect: count,
};

export const satisfactionFloor: Check = {
  id: "satisfaction-floor",
  severities: ["hint"],
  source: "review-rule",
  optional: true,
  inspect: floor,
};

function* count(subject: Subject): Iterable<FindingData> {
  const lines = applicableLines(subject);
  if (lines.length <= MOST_INDICATORS) return;
  const data = { count: String(lines.length), most: String(MOST_INDICATORS) };
  yield { severity: "hint", say: "many", field: "indicators", data };
}

function* floor({ lines }: Subject): Iterable<FindingData> {
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
