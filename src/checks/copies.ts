/** Forms of a department that say the same, for the rules that look for copies. */
import type { FindingData, Subject } from "./check.ts";

/** The finding that other forms have the same text in this field. */
export function* copies(subject: Subject, same: readonly Subject[] | undefined, field: string): Iterable<FindingData> {
  const others = (same ?? []).filter(({ id }) => id !== subject.id);
  const [first] = others;
  if (!first) return;
  const data = { name: first.form.name, count: String(others.length) };
  yield { severity: "hint", say: "same", field, others: others.map(({ id }) => ({ id, field })), data };
}

/** Subjects by key, without those that have none. */
export function subjectsBy(
  all: readonly Subject[],
  keyOf: (subject: Subject) => string | undefined,
): Map<string, Subject[]> {
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
