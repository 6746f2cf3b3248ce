import { describe, expect, test } from "vitest";
import { type SearchableProject, searchDataOf } from "../../src/search/build/columns.ts";
import { readingsOf } from "../../src/search/build/readings.ts";
import { columnsProvider } from "../../src/search/columns.ts";
import { DATA, idsWith, READINGS, search } from "./corpus.ts";

describe("traditional and Japanese characters", () => {
  test.each([
    ["培訓", "培训"],
    ["滿意度", "满意度"],
    ["満意度", "满意度"],
    ["村級集體經濟", "村级集体经济"],
    ["項目:培訓", "项目:培训"],
    ["部門:組織部 培訓", "部门:组织部 培训"],
    ["單位:元/人/天", "单位:元/人/天"],
    ["培訓 -滿意度", "培训 -满意度"],
    ["資金:≥50萬元", "资金:≥50万元"],
  ])("%s finds what %s finds", async (typed, simplified) => {
    const [asked, expected] = [await search(typed), await search(simplified)];
    expect(asked.total).toBeGreaterThan(0);
    expect(asked.hits).toEqual(expected.hits);
    expect(asked.understood?.map(({ term }) => term)).toEqual(expected.understood?.map(({ term }) => term));
  });

  test("only the pairs that the content needs are shipped, and none where it has the character", () => {
    expect(DATA.variants).toBe("");
    expect(READINGS.variants).toContain("訓训");
    const second = [...READINGS.variants].filter((_, place) => place % 2 === 1);
    expect(second.some((character) => character === "龟")).toBe(false);
    expect(idsWith("训").length).toBeGreaterThan(0);
  });
});

test("content in both: what is typed comes first, the other is marked as the same in other characters", async () => {
  const bare = { department: { name: "局" }, indicators: [] };
  const projects: SearchableProject[] = [
    { ...bare, id: "2024/1/a", name: "干部培訓" },
    { ...bare, id: "2024/1/b", name: "干部培训" },
  ];
  const data = searchDataOf(projects);
  expect(data.variants).toBe("訓训");
  const provider = columnsProvider(data, async () => readingsOf(data));
  for (const [query, first] of [
    ["培訓", "2024/1/a"],
    ["培训", "2024/1/b"],
  ] as const) {
    const { hits } = await provider.search({ text: query }, new AbortController().signal);
    expect(hits.map(({ match }) => match)).toEqual(["exact", "variant"]);
    expect(hits[0]?.id).toBe(first);
    expect(hits.map(({ name }) => name?.marks)).toEqual([[[2, 4]], [[2, 4]]]);
  }
  const { hits } = await provider.search({ text: '"培訓"' }, new AbortController().signal);
  expect(hits.map(({ id }) => id)).toEqual(["2024/1/a"]);
});
