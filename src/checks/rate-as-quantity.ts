/** A rate where a number of things is expected. */
import type { Check } from "./check.ts";
import { hintsOn } from "./hints.ts";
import { isQuantity } from "./subject.ts";

export const rateAsQuantity: Check = {
  id: "rate-as-quantity",
  severities: ["hint"],
  source: "review-rule",
  inspect: (subject) => hintsOn(subject, "rate", (line) => isQuantity(line) && line.target?.kind === "ratio"),
};
