import { describe, expect, test } from "vitest";
import { type CorpusOptions, planCorpus } from "../../bench/corpus/corpus.ts";
import { printAmount } from "../../bench/corpus/funds.ts";
import type { PlannedForm } from "../../bench/corpus/planned.ts";
import { printDocument, slidRowsOf } from "../../bench/corpus/print.ts";
import type { RecognizedForm } from "../../scripts/recognize/form.ts";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { readMarkdown } from "../../scripts/source/text/markdown.ts";
import { parseMoney, sumFen } from "../../src/model/money.ts";

const options: CorpusOptions = { projects: 300, seed: 1, years: 1 };
const forms = planCorpus(options).flatMap((document) => document.forms);

describe("the corpus is deterministic", () => {
  test("the same seed gives the same bytes", () => {
    expect(planCorpus(options).map(printDocument)).toEqual(planCorpus(options).map(printDocument));
  });

  test("another seed gives another corpus", () => {
    expect(planCorpus({ ...options, seed: 2 }).map(printDocument)).not.toEqual(planCorpus(options).map(printDocument));
  });

  test("a larger corpus begins with the smaller one", () => {
    const larger = planCorpus({ ...options, projects: 600 }).flatMap((document) => document.forms);
    expect(larger.slice(0, 300)).toEqual(forms);
  });
});

describe("the corpus looks like published forms", () => {
  test.each([1, 15, 40, 1000])("%i projects are asked for and planned", (projects) => {
    expect(planCorpus({ ...options, projects }).flatMap((document) => document.forms)).toHaveLength(projects);
  });

  test("forms have 9 to 21 indicators, no two with the same levels and name", () => {
    for (const form of forms) {
      expect(form.indicators.length).toBeGreaterThanOrEqual(9);
      expect(form.indicators.length).toBeLessThanOrEqual(21);
      const keys = form.indicators.map(({ level2, name }) => `${level2}/${name}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test("the sources of funds add up to the total", () => {
    for (const { funds } of forms) {
      const [total, ...sources] = [funds.total, funds.fiscalAppropriation, funds.carryOver, funds.other].map((amount) =>
        parseMoney(printAmount(amount), "万元"),
      );
      expect(total).toBeGreaterThan(0);
      expect(sumFen(sources)).toBe(total);
    }
  });

  test("departments have different codes and names, and no two projects of one share a name", () => {
    const documents = planCorpus({ ...options, projects: 5000 });
    expect(new Set(documents.map(({ department }) => department.code)).size).toBe(documents.length);
    expect(new Set(documents.map(({ department }) => department.name)).size).toBe(documents.length);
    for (const document of documents) {
      expect(new Set(document.forms.map((form) => form.name)).size).toBe(document.forms.length);
    }
  });

  test("some forms have slid rows, most have none", () => {
    const slid = forms.filter((form) => slidRowsOf(form) > 0).length;
    expect(slid).toBeGreaterThan(forms.length / 10);
    expect(slid).toBeLessThan(forms.length / 2);
  });

  test("most projects go on in the next year under the same name", () => {
    const documents = planCorpus({ ...options, projects: 600, years: 3 });
    const namesIn = (year: number): Set<string> =>
      new Set(documents.filter((document) => document.year === year).flatMap(keysOf));
    const [before, after] = [namesIn(2023), namesIn(2024)];
    const kept = [...after].filter((name) => before.has(name)).length;
    expect(kept).toBeGreaterThan(after.size * 0.6);
    expect(kept).toBeLessThan(after.size);
  });
});

describe("what is generated is what is read", () => {
  const documents = planCorpus({ projects: 600, seed: 7, years: 2 });

  test.each(documents)("$department.name $year", async (document) => {
    const recognition = recognize(await readMarkdown(new TextEncoder().encode(printDocument(document))));
    expect(recognition.unreadCells).toBe(0);
    expect(recognition.forms.map(readOf)).toEqual(document.forms.map(meantOf));
  });
});

function keysOf({ department, forms: own }: { department: { code: string }; forms: readonly PlannedForm[] }): string[] {
  return own.map((form) => `${department.code}/${form.name}`);
}

function meantOf(form: PlannedForm): object {
  const { funds, layout: _, ...fields } = form;
  return {
    ...fields,
    title: "项目支出绩效目标表",
    funds: {
      unit: "万元",
      total: printAmount(funds.total),
      fiscalAppropriation: printAmount(funds.fiscalAppropriation),
      carryOver: printAmount(funds.carryOver),
      other: printAmount(funds.other),
    },
    slid: slidRowsOf(form),
  };
}

function readOf(form: RecognizedForm): object {
  const { title, year, name, department, implementingUnit, origin, period, funds, goal } = form;
  return {
    title,
    year,
    name,
    department: { code: department?.code, name: department?.name },
    implementingUnit,
    origin,
    period,
    funds,
    goal,
    indicators: form.indicators.map(({ level1, level2, name: line, target }) => ({
      level1,
      level2,
      name: line,
      target,
    })),
    slid: form.problems.length,
  };
}
