/** Words under cost, where a figure is expected. */
import type { Check } from "./check.ts";
import { wordsFor } from "./hints.ts";
import { isCost } from "./subject.ts";

export const vagueCost: Check = {
  id: "vague-cost",
  severities: ["hint"],
  source: "review-rule",
  inspect: (subject) => wordsFor(subject, isCost),
};
