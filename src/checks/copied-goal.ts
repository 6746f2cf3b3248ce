/** The same goal text in several forms of a department. */
import type { Check, CheckContext, FindingData, Subject } from "./check.ts";
import { copies, subjectsBy } from "./copies.ts";

export const copiedGoal: Check = {
  id: "copied-goal",
  severities: ["hint"],
  source: "reading",
  inspect,
};

const SHORTEST_GOAL = 20;

function* inspect(subject: Subject, context: CheckContext): Iterable<FindingData> {
  const same = context.once("goals", (all) => subjectsBy(all, goalKey)).get(goalKey(subject) ?? "");
  yield* copies(subject, same, "goal");
}

function goalKey({ form: { goal = "" } }: Subject): string | undefined {
  const key = goal.replace(/[\s\p{P}]/gu, "");
  return key.length < SHORTEST_GOAL ? undefined : key;
}
