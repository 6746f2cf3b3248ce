/** The same thing twice: indicators in one form, goals and whole indicator sets across a department's forms. */
import type { Check, CheckContext, FindingData, Subject } from "./check.ts";
import { applicableLines } from "./subject.ts";

export const duplicateIndicator: Check = {
  id: "duplicate-indicator",
  severities: ["doubt"],
  source: "review-rule",
  inspect: duplicates,
};
export const copiedGoal: Check = { id: "copied-goal", severities: ["hint"], source: "reading", inspect: goals };
export const copiedIndicators: Check = {
  id: "copied-indicators",
  severities: ["hint"],
  source: "reading",
  inspect: sets,
};

const SHORTEST_GOAL = 20;
const SMALLEST_SET = 5;

function* duplicates(subject: Subject): Iterable<FindingData> {
  const seen = new Map<string, string>();
  for (const { name, target, at } of applicableLines(subject)) {
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

function* goals(subject: Subject, context: CheckContext): Iterable<FindingData> {
  const same = context.once("goals", (all) => groupBy(all, goalKey)).get(goalKey(subject) ?? "");
  yield* copies(subject, same, "goal");
}

function* sets(subject: Subject, context: CheckContext): Iterable<FindingData> {
  const same = context.once("sets", (all) => groupBy(all, setKey)).get(setKey(subject) ?? "");
  yield* copies(subject, same, "indicators");
}

function* copies(subject: Subject, same: readonly Subject[] | undefined, field: string): Iterable<FindingData> {
  const others = (same ?? []).filter(({ id }) => id !== subject.id);
  const [first] = others;
  if (!first) return;
  const data = { name: first.form.name, count: String(others.length) };
  yield { severity: "hint", say: "same", field, others: others.map(({ id }) => ({ id, field })), data };
}

function goalKey({ form: { goal = "" } }: Subject): string | undefined {
  const key = goal.replace(/[\s\p{P}]/gu, "");
  return key.length < SHORTEST_GOAL ? undefined : key;
}

function setKey(subject: Subject): string | undefined {
  const lines = applicableLines(subject);
  return lines.length < SMALLEST_SET
    ? undefined
    : lines.map(({ name, target }) => `${name}\t${target?.text}`).join("\n");
}

function groupBy(all: readonly Subject[], keyOf: (subject: Subject) => string | undefined): Map<string, Subject[]> {
  const groups = new Map<string, Subject[]>();
  for (const subject of all) {
    const key = keyOf(subject);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(subject);
    else groups.set(key, [subject]);
  }
  return groups;
}
