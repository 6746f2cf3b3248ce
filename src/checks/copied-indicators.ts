/** The same indicators with the same targets in several forms of a department. */
import type { Check, CheckContext, FindingData, Subject } from "./check.ts";
import { copies, subjectsBy } from "./copies.ts";
import { applicableLines } from "./subject.ts";

export const copiedIndicators: Check = {
  id: "copied-indicators",
  severities: ["hint"],
  source: "reading",
  inspect,
};

const SMALLEST_SET = 5;

function* inspect(subject: Subject, context: CheckContext): Iterable<FindingData> {
  const same = context.once("sets", (all) => subjectsBy(all, setKey)).get(setKey(subject) ?? "");
  yield* copies(subject, same, "indicators");
}

function setKey(subject: Subject): string | undefined {
  const lines = applicableLines(subject);
  return lines.length < SMALLEST_SET
    ? undefined
    : lines.map(({ name, target }) => `${name}\t${target?.text}`).join("\n");
}
