/** Deadlines outside the year or the period. */
import type { Check, FindingData, Subject } from "./check.ts";

export const deadlineOutside: Check = {
  id: "deadline-outside",
  severities: ["doubt"],
  source: "reading",
  inspect,
};

function* inspect({ form, lines, period }: Subject): Iterable<FindingData> {
  const year = String(form.year);
  const last = period.due !== undefined && period.due > `${year}-12-31` ? period.due : `${year}-12-31`;
  for (const { target, at } of lines) {
    if (target?.kind !== "date") continue;
    for (const { due } of target.dates) {
      if (due === undefined) continue;
      const say = due < `${year}-01-01` ? "before" : due > last ? "after" : undefined;
      if (!say) continue;
      const data = { text: target.text, due, year, last };
      yield {
        severity: "doubt",
        say,
        field: `${at}.target`,
        evidence: ["year", ...(form.period ? ["period"] : [])],
        data,
      };
    }
  }
}
