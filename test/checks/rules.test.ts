import { describe, expect, test } from "vitest";
import { CHECKS } from "../../src/checks/index.ts";
import type { Finding } from "../../src/checks/inspect.ts";
import { inspectForms } from "../../src/checks/inspect.ts";
import { findingSentence } from "../../src/i18n/findings.ts";
import { rules } from "../../src/i18n/rules.ts";
import type { Case, RuleCases } from "./case.ts";
import { figureCases } from "./cases-figures.ts";
import { pointCases } from "./cases-points.ts";
import { termCases } from "./cases-terms.ts";
import { unitCases } from "./cases-units.ts";
import { wordingCases } from "./cases-wording.ts";

const CASES: Readonly<Record<string, RuleCases>> = {
  ...figureCases,
  ...pointCases,
  ...unitCases,
  ...termCases,
  ...wordingCases,
};

describe.each(rules())("rule $id", (rule) => {
  const cases = CASES[rule.id] ?? { clean: [], dirty: [] };

  test("leaves sound forms alone", () => {
    expect(cases.clean.length).toBeGreaterThan(0);
    for (const one of cases.clean) expect(findingsOf(rule.id, one).map(compact)).toEqual([]);
  });

  test("finds exactly what it is for", () => {
    expect(cases.dirty.length).toBeGreaterThan(0);
    for (const one of cases.dirty) expect(findingsOf(rule.id, one).map(compact)).toEqual(one.finds);
  });

  test("uses every sentence and every severity that it declares", () => {
    const found = cases.dirty.flatMap((one) => findingsOf(rule.id, one));
    expect([...new Set(found.map(({ say }) => say))].sort()).toEqual(Object.keys(rule.say).sort());
    const declared = CHECKS.find(({ id }) => id === rule.id)?.severities ?? [];
    expect([...new Set(found.map(({ severity }) => severity))].sort()).toEqual([...declared].sort());
  });

  test("leaves no place of a sentence unfilled", () => {
    for (const finding of cases.dirty.flatMap((one) => findingsOf(rule.id, one))) {
      const places = [...(rule.say[finding.say] ?? "").matchAll(/\{(\w+)\}/gu)].map(([, name = ""]) => name);
      for (const place of places) expect(finding.data).toHaveProperty(place);
    }
  });
});

test("every case belongs to a rule", () => {
  expect(Object.keys(CASES).sort()).toEqual(CHECKS.map(({ id }) => id).sort());
});

test("rule ids are unique", () => {
  expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
});

function findingsOf(rule: string, { form, others = [] }: Case): Finding[] {
  const forms = [form, ...others].map((one, index) => [`2024/106/f${index}`, one] as const);
  const found = inspectForms(forms, { on: [rule] }).get("2024/106/f0") ?? [];
  return found.filter((finding) => finding.rule === rule);
}

function compact(finding: Finding): string {
  return `${finding.severity} ${finding.say} ${finding.field}: ${findingSentence(finding)}`;
}
