import { expect, test } from "vitest";
import { planCorpus } from "../../bench/corpus/corpus.ts";
import { printDocument } from "../../bench/corpus/print.ts";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { readSource } from "../../scripts/source/read.ts";
import { recordOf } from "../../scripts/write/record.ts";
import { inspectForms } from "../../src/checks/inspect.ts";
import { formOf, type ProjectForm } from "../../src/model/form.ts";
import { parseTarget } from "../../src/model/target.ts";

/** Rules that compare figures: the corpus draws its figures apart from each other, so these contradictions are real. */
const COMPARING = ["name-unit", "quantity-cost", "total-cost"];

const forms: [string, ProjectForm][] = [];
for (const plan of planCorpus({ projects: 400, seed: 7, years: 1 })) {
  const document = await readSource("a.md", new TextEncoder().encode(printDocument(plan)));
  for (const form of recognize(document).forms) {
    const departmentId = form.department?.code ?? "x";
    const placement = { departmentId, documentId: "2024/1" };
    forms.push([`${form.year}/${departmentId}/f${forms.length}`, formOf(recordOf(form, placement))]);
  }
}

test("an invented corpus raises doubts only where its figures contradict each other", () => {
  expect(forms.length).toBe(400);
  const found = inspectForms(forms);
  const doubts = [...found.values()].flat().filter(({ severity }) => severity === "doubt");
  expect([...new Set(doubts.map(({ rule }) => rule))].sort().filter((rule) => !COMPARING.includes(rule))).toEqual([]);
  expect(new Set(doubts.map(({ id }) => id)).size / forms.length).toBeLessThan(0.2);
  for (const { rule, data } of doubts) {
    if (rule !== "quantity-cost") continue;
    const [sum, total] = [data?.sum, data?.total].map((text) => Number(text?.replaceAll(",", "")));
    expect(sum).toBeGreaterThan(total ?? Number.NaN);
  }
});

test("no rule fires on every form of an invented corpus", () => {
  const counts = new Map<string, Set<string>>();
  for (const finding of [...inspectForms(forms).values()].flat())
    counts.set(finding.rule, (counts.get(finding.rule) ?? new Set()).add(finding.id));
  for (const [rule, ids] of counts) expect([rule, ids.size < forms.length / 2]).toEqual([rule, true]);
});

test("every target with a digit in an invented corpus has a meaning", () => {
  const lost = forms
    .flatMap(([, { indicators, year }]) => indicators.map(({ target = "" }) => parseTarget(target, { year })))
    .filter(({ kind, text }) => kind === "qualitative" && /\d/u.test(text));
  expect(lost.map(({ text }) => text)).toEqual([]);
});
