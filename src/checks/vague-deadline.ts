/** A deadline that fixes no day. */

import type { Check, FindingData, Subject } from "./check.ts";
import { hasFigure } from "./hints.ts";

export const vagueDeadline: Check = {
  id: "vague-deadline",
  severities: ["hint"],
  source: "review-rule",
  inspect,
};

function* inspect({ lines }: Subject): Iterable<FindingData> {
  for (const { indicator, target, at } of lines) {
    if (indicator.kind !== "timeliness" || target === undefined) continue;
    const field = `${at}.target`;
    const data = { text: target.text };
    if (target.kind === "qualitative")
      yield { severity: "hint", say: hasFigure(target.text) ? "unclear" : "words", field, data };
    else if (target.kind === "date" && target.dates.some(({ loose }) => loose))
      yield { severity: "hint", say: "loose", field, data };
    else if (
      target.kind === "date" &&
      target.dates.some(({ precision }) => precision === "year") &&
      !/全年/u.test(target.text)
    )
      yield { severity: "hint", say: "year", field, data };
  }
}
