/** The same indicator twice in one form. */
import type { Check, FindingData, Subject } from "./check.ts";
import { applicableLines } from "./subject.ts";

export const duplicateIndicator: Check = {
  id: "duplicate-indicator",
  severities: ["doubt"],
  source: "review-rule",
  inspect,
};

function* inspect(subject: Subject): Iterable<FindingData> {
  const seen = new Map<string, string>();
  for (const { name: printed, target, at } of applicableLines(subject)) {
    const name = printed.replace(/\p{P}+$/u, "");
    if (name === "") continue;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, at);
    else
      yield {
        severity: "doubt",
        say: "name",
        field: `${at}.name`,
        evidence: [`${first}.name`],
        data: { name, text: target?.text ?? "" },
      };
  }
}
