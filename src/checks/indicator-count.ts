/** More indicators than some places allow: runs only when the configuration switches it on. */
import type { Check, FindingData, Subject } from "./check.ts";
import { applicableLines } from "./subject.ts";

const MOST_INDICATORS = 15;

export const indicatorCount: Check = {
  id: "indicator-count",
  severities: ["hint"],
  source: "review-rule",
  optional: true,
  inspect,
};

function* inspect(subject: Subject): Iterable<FindingData> {
  const lines = applicableLines(subject);
  if (lines.length <= MOST_INDICATORS) return;
  const data = { count: String(lines.length), most: String(MOST_INDICATORS) };
  yield { severity: "hint", say: "many", field: "indicators", data };
}
