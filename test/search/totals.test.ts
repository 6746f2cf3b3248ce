import { describe, expect, test } from "vitest";
import { sumFen } from "../../src/model/money.ts";
import { FACET_FIELDS, type FacetField } from "../../src/search/types.ts";
import { PROJECTS, search } from "./corpus.ts";

test("totals of everything are those of the published document", async () => {
  const { total, totals } = await search("", { all: true });
  expect(total).toBe(185);
  expect(totals).toMatchObject({ projects: 15, indicators: 170, amount: 663_860_000, unstated: 0 });
  expect(totals?.departments).toEqual([
    { id: "106", name: "中共安庆市委组织部", projects: 15, indicators: 170, amount: 663_860_000 },
  ]);
});

test("a project counts once, and also when only its indicators are hits", async () => {
  const { totals, hits } = await search("人日均培训成本");
  const ids = new Set(hits.map(({ id }) => id.split("#")[0]));
  const amounts = PROJECTS.filter(({ id }) => ids.has(id)).map(({ funds }) => Math.round(Number(funds?.total) * 1e6));
  expect(hits.every(({ type }) => type === "indicator")).toBe(true);
  expect(totals).toMatchObject({ projects: ids.size, indicators: hits.length, amount: sumFen(amounts) });
});

test("figures are summed up unit by unit", async () => {
  const { totals } = await search("单位:元/人");
  expect(totals?.units).toEqual([{ unit: "元/人", count: 3, min: 70, median: 220, max: 320 }]);
});

describe("orders", () => {
  test("by amount, the largest first", async () => {
    const { hits } = await search("培训", { sort: "amount", filters: { type: "project" } });
    const amounts = hits.map(({ amount }) => amount ?? 0);
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
    expect(new Set(amounts).size).toBeGreaterThan(3);
  });

  test("by value, in one unit", async () => {
    const values = async (sort: "value" | "value-up"): Promise<number[]> =>
      (await search("单位:%", { sort })).hits.map(({ target }) =>
        Number.parseFloat(target?.text.replace(/^\D+/u, "") ?? ""),
      );
    const down = await values("value");
    expect(down).toEqual(down.toSorted((a, b) => b - a));
    expect((await values("value-up")).toSorted((a, b) => b - a)).toEqual(down);
  });

  test("by name, as a Chinese dictionary has it", async () => {
    const names = (await search("", { all: true, sort: "name", filters: { type: "project" } })).hits.map(
      ({ name }) => name?.text ?? "",
    );
    expect(names).toEqual(names.toSorted(new Intl.Collator("zh-CN-u-co-pinyin").compare));
    expect(names).toHaveLength(15);
  });

  test("an order changes no result", async () => {
    const ids = (await search("培训")).hits.map(({ id }) => id).toSorted();
    for (const sort of ["amount", "value", "value-up", "name"] as const) {
      expect((await search("培训", { sort })).hits.map(({ id }) => id).toSorted()).toEqual(ids);
    }
  });
});

describe("facets of everything", () => {
  test.each(FACET_FIELDS)("%s counts what it leaves", async (field: FacetField) => {
    const { facets } = await search("", { all: true });
    const values = facets.filter((facet) => facet.field === field);
    expect(values.length).toBeGreaterThan(0);
    expect(values.map(({ count }) => count)).toEqual(values.map(({ count }) => count).toSorted((a, b) => b - a));
    for (const { value, count } of values) {
      expect((await search("", { filters: { [field]: value } })).total, value).toBe(count);
    }
  });

  test("kinds of target are those that the targets have", async () => {
    const { facets } = await search("", { all: true });
    const counts = Object.fromEntries(facets.flatMap((f) => (f.field === "target" ? [[f.value, f.count]] : [])));
    expect(counts).toMatchObject({ ratio: 40, "not-applicable": 29, date: 16, list: 2 });
    expect(Object.values(counts).reduce((sum: number, count) => sum + count, 0)).toBe(170);
  });
});

test("no hits: each filter and each part tells what there would be without it", async () => {
  const { total, drops } = await search("培训 -满意度", {
    filters: { type: "project", category: "output", size: "10-50" },
  });
  expect(total).toBe(0);
  for (const { field, count } of drops ?? []) {
    if (field === undefined) continue;
    const filters: Partial<Record<FacetField, string>> = { type: "project", category: "output", size: "10-50" };
    delete filters[field];
    expect((await search("培训 -满意度", { filters })).total, field).toBe(count);
  }
  expect(drops?.filter(({ field }) => field !== undefined)).toHaveLength(3);
  const terms = await search("培训 年度:2023");
  expect(terms.drops).toEqual([
    { term: 0, count: 0 },
    { term: 1, count: 57 },
  ]);
});

test("the projects with the most money, the largest first", async () => {
  const { totals } = await search("培训");
  const amounts = totals?.largest.map(({ amount }) => amount) ?? [];
  expect(totals?.largest[0]).toEqual({
    id: "2024/106/gbjyztpxbjf",
    name: "干部教育专题培训班经费",
    amount: 130_000_000,
  });
  expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
});

test("a condition that leaves nothing tells which figures there are", async () => {
  const { total, understood } = await search("培训 >220元/人/天");
  expect(total).toBe(0);
  expect(understood?.[1]?.held).toEqual({ unit: "元/人/天", count: 4, min: 220, max: 220 });
  expect((await search("培训 >200元/人/天")).understood?.[1]).not.toHaveProperty("held");
});

test("what else a part may mean is counted beside the other parts and under the filters", async () => {
  const filters = { kind: "output/quality" };
  const { understood } = await search("培训 ≥94%", { filters });
  expect(understood?.[1]?.byValue).toBe((await search("培训 值:≥94%", { filters })).total);
  const bare = await search("培训 >200", { filters: { kind: "output/cost" } });
  for (const { unit, count } of bare.understood?.[1]?.units ?? []) {
    expect((await search(`培训 值:>200${unit}`, { filters: { kind: "output/cost" } })).total, unit).toBe(count);
  }
  expect(bare.understood?.[1]?.units?.length).toBeGreaterThan(0);
});
