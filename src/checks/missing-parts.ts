/** Parts of the form that are not there. */
import type { Check, FindingData, Subject } from "./check.ts";

export const missingParts: Check = {
  id: "missing-parts",
  severities: ["doubt", "hint"],
  source: "entry-rule",
  inspect,
};

const SHORTEST_GOAL = 15;

function* inspect({ form, lines }: Subject): Iterable<FindingData> {
  if (form.goal === undefined) yield { severity: "doubt", say: "goal", field: "goal" };
  else if (form.goal.length < SHORTEST_GOAL)
    yield { severity: "hint", say: "short-goal", field: "goal", data: { count: String(form.goal.length) } };
  if (form.funds?.total === undefined) yield { severity: "doubt", say: "total", field: "funds.total" };
  if (lines.length === 0) yield { severity: "doubt", say: "indicators", field: "indicators" };
  for (const { at, indicator } of lines) {
    if (indicator.name === undefined)
      yield { severity: "doubt", say: "name", field: `${at}.name`, data: { text: indicator.target ?? "" } };
    if (indicator.target === undefined)
      yield { severity: "doubt", say: "target", field: `${at}.target`, data: { name: indicator.name ?? "" } };
  }
}
