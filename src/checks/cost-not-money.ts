/** People or things under cost. */
import { isTime } from "../model/target/units.ts";
import type { Check, Line } from "./check.ts";
import { hintsOn } from "./hints.ts";
import { isCost } from "./subject.ts";

export const costNotMoney: Check = {
  id: "cost-not-money",
  severities: ["hint"],
  source: "review-rule",
  inspect: (subject) => hintsOn(subject, "count", (line) => isCost(line) && isCount(line)),
};

/** A plain count under cost; a length of time with bases is another rule's business. */
function isCount({ target }: Line): boolean {
  const kind = target?.kind === "range" ? target.of : target?.kind;
  if (target === undefined || !("unit" in target) || target.unit === "") return false;
  return (kind === "number" || kind === "frequency") && !isTime(target.unit) && !/[币元]$/u.test(target.unit);
}
