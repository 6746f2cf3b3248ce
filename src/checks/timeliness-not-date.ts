/** A count, a rhythm or money under timeliness. */
import type { Check, Line } from "./check.ts";
import { hintsOn } from "./hints.ts";

export const timelinessNotDate: Check = {
  id: "timeliness-not-date",
  severities: ["hint"],
  source: "review-rule",
  inspect: (subject) => hintsOn(subject, "kind", isNoTime),
};

function isNoTime({ indicator, target }: Line): boolean {
  const kind = target?.kind === "range" ? target.of : target?.kind;
  return indicator.kind === "timeliness" && (kind === "frequency" || kind === "number" || kind === "money");
}
