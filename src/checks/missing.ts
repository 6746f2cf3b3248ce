/** Parts of the form that are not there. */
import { CATEGORY_TERMS } from "../model/terms.ts";
import type { Check, FindingData, Subject } from "./check.ts";

export const missingParts: Check = {
  id: "missing-parts",
  severities: ["doubt", "hint"],
  source: "entry-rule",
  inspect: parts,
};
export const missingKinds: Check = { id: "missing-kinds", severities: ["hint"], source: "review-rule", inspect: kinds };

const SHORTEST_GOAL = 15;
const CATEGORIES = ["output", "benefit", "satisfaction"] as const;

function* parts({ form, lines }: Subject): Iterable<FindingData> {
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

function* kinds({ lines }: Subject): Iterable<FindingData> {
  if (lines.length === 0) return;
  const found = new Set(lines.map(({ indicator }) => indicator.category));
  for (const code of CATEGORIES) {
    if (found.has(code)) continue;
    const word = CATEGORY_TERMS.find((term) => term.code === code)?.word ?? code;
    yield { severity: "hint", say: "category", field: "indicators", data: { word } };
  }
  for (const { at, indicator } of lines) {
    if (indicator.level1 !== undefined && indicator.category === undefined)
      yield { severity: "hint", say: "unknown", field: `${at}.level1`, data: { word: indicator.level1 } };
    else if (indicator.category !== undefined && indicator.kind === undefined && indicator.level2 !== undefined)
      yield {
        severity: "hint",
        say: "under",
        field: `${at}.level2`,
        data: { word: indicator.level2, parent: indicator.level1 ?? "" },
      };
  }
}
