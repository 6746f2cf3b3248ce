/** Categories of indicators that are not there, or not where they belong. */
import { CATEGORY_TERMS } from "../model/terms.ts";
import type { Check, FindingData, Subject } from "./check.ts";

export const missingKinds: Check = {
  id: "missing-kinds",
  severities: ["hint"],
  source: "review-rule",
  inspect,
};

const CATEGORIES = ["output", "benefit", "satisfaction"] as const;

function* inspect({ lines }: Subject): Iterable<FindingData> {
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
