/** Words under quantity, where a figure is expected. */
import type { Check } from "./check.ts";
import { wordsFor } from "./hints.ts";
import { isQuantity } from "./subject.ts";

export const vagueQuantity: Check = {
  id: "vague-quantity",
  severities: ["hint"],
  source: "review-rule",
  inspect: (subject) => wordsFor(subject, isQuantity),
};
